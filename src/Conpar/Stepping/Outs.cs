using System.ComponentModel;

namespace Conpar.Stepping;

/// <summary>Hands what the form of a method gave on to its result and to what was passed as <c>out</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Outs
{
    /// <summary>Of a method that gives nothing else.</summary>
    public static void Give<T>(ValueTuple<T> given, out T value) => value = given.Item1;

    /// <summary>Of a method that gives nothing else.</summary>
    public static void Give<T1, T2>((T1, T2) given, out T1 first, out T2 second) => (first, second) = given;

    /// <summary>Of a method with a result.</summary>
    public static TResult Give<TResult, T>((TResult, T) given, out T value)
    {
        (TResult result, value) = given;
        return result;
    }

    /// <summary>Of a method with a result.</summary>
    public static TResult Give<TResult, T1, T2>((TResult, T1, T2) given, out T1 first, out T2 second)
    {
        (TResult result, first, second) = given;
        return result;
    }
}
