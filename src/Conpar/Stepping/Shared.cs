using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Conpar.Stepping;

/// <summary>Puts the point before an access into an expression and keeps C#'s order of evaluation.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Shared
{
    /// <summary>A value that is read after the point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Read<T>(bool point, T value)
    {
        if (point) ExploredJob.Running.Record(value);
        return value;
    }

    /// <summary>A struct that is changed where it is after the point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref T In<T>(bool point, ref T place)
    {
        if (point) ExploredJob.Running.Record(place);
        return ref place;
    }

    /// <summary>A value that is stored after the point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Store<T>(T value, bool point)
    {
        if (point) ExploredJob.Running.Record(value);
        return value;
    }

    /// <summary>What an atomic operation with a value belongs to, after the point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TOf After<TValue, TOf>(bool point, TValue value, TOf of)
    {
        if (point) ExploredJob.Running.Record(value);
        return of;
    }

    /// <summary>What is read where a node's neighbours are: its list.</summary>
    public static object? ListOf(object? node) => node is null ? null : Origins.ListOf(node);

    /// <summary>A value that is needed again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Keep<T>(T value, out T kept) => kept = value;

    /// <summary>A value that was there before another was stored or kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Old<TLater, T>(TLater later, T old) => old;

    /// <summary>A value that a setter is called with, in an expression without a point: after what the property belongs to, and the value, were evaluated.</summary>
    public static T Set<T>(object? of, T value, Action<T> set)
    {
        _ = of;
        set(value);
        return value;
    }

    /// <summary>A name for what is read once, if at all, in a condition that begins with it.</summary>
    public static bool Declare<T>(out Once<T> once)
    {
        once = default;
        return true;
    }
}
