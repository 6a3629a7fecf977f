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

    /// <summary>A value that is stored after the point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Store<T>(T value, bool point)
    {
        if (point) ExploredJob.Running.Record(value);
        return value;
    }

    /// <summary>A value that is needed again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Keep<T>(T value, out T kept) => kept = value;

    /// <summary>The value before one that was stored.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Old<T>(T stored, T old) => old;
}
