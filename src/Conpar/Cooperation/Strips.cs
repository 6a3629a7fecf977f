using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Conpar.Cooperation;

/// <summary>
/// A loop of little work runs in strips and looks at the time slice after each: a look at every iteration would cost more than the work.
/// A strip takes well below a slice.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Strips
{
    const int Length = 1 << 14;

    /// <summary>Where a strip ends that begins at <paramref name="first"/> and goes up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Up(int first, int limit) => (uint)(limit - first) > Length ? first + Length : limit;

    /// <summary>Where a strip ends that begins at <paramref name="first"/> and goes up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Up(long first, long limit) => (ulong)(limit - first) > Length ? first + Length : limit;

    /// <summary>Where a strip ends that begins at <paramref name="first"/> and goes down.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Down(int first, int limit) => (uint)(first - limit) > Length ? first - Length : limit;

    /// <summary>Where a strip ends that begins at <paramref name="first"/> and goes down.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Down(long first, long limit) => (ulong)(first - limit) > Length ? first - Length : limit;

    /// <summary>How many of the elements that are left make the next strip.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count(int left) => left > Length ? Length : left;
}
