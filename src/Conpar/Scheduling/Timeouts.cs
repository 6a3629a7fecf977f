namespace Conpar.Scheduling;

/// <summary>Timeouts as the library takes them.</summary>
internal static class Timeouts
{
    /// <summary>A span in milliseconds; what cannot be one is refused as the library does.</summary>
    public static int Milliseconds(TimeSpan timeout, long most = int.MaxValue)
    {
        long milliseconds = (long)timeout.TotalMilliseconds;
        ArgumentOutOfRangeException.ThrowIfLessThan(milliseconds, -1, nameof(timeout));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(milliseconds, most, nameof(timeout));
        return (int)milliseconds;
    }

    public static void Require(int millisecondsTimeout) => ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeout, -1);

    /// <summary>When a wait that begins now ends on the lane's clock; null for never.</summary>
    public static long? Due(InterleavedJob job, long milliseconds) =>
        milliseconds < 0 ? null : job.Now + LaneClock.Ticks(TimeSpan.FromMilliseconds(milliseconds));
}
