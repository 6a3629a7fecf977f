using System.Reflection;
using System.Runtime.CompilerServices;

namespace Conpar.Hosting.WarmingUp;

/// <summary>Compiles methods without calling them.</summary>
internal static class Preparing
{
    const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>What a type declares itself, constructors included.</summary>
    public static IEnumerable<MethodBase> MethodsOf(Type type) =>
        type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)).Where(method => !method.IsAbstract);

    public static IEnumerable<FieldInfo> FieldsOf(Type type) => type.GetFields(Declared);

    /// <summary>Compiles a method, unless it cannot be.</summary>
    /// <param name="method">The method.</param>
    /// <param name="arguments">Its own type arguments; those of its type are known.</param>
    public static void Prepare(MethodBase method, params Type[] arguments)
    {
        try
        {
            Type[] declaring = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : [];
            RuntimeTypeHandle[] types = Array.ConvertAll([.. declaring, .. arguments], argument => argument.TypeHandle);
            RuntimeHelpers.PrepareMethod(method.MethodHandle, types.Length == 0 ? null : types);
        }
        catch (Exception unprepared) when (unprepared is not OutOfMemoryException)
        {
            // What does not compile is the job's own fault when it is called, and no one's where it is not.
        }
    }
}
