using Conpar.Tracing;

namespace Conpar.Scheduling;

/// <summary>
/// A job that only asks again and again gives its turn to others. Where for long no other can go on, it is time that has to pass: under the
/// virtual clock the job lets it, or nothing would ever change.
/// </summary>
internal static class Spinning
{
    /// <summary>So often a job may ask in vain before time passes: a program that yields a few times is not delayed.</summary>
    const int Patience = 100;

    public static JobTask Once(InterleavedJob job, int site)
    {
        job.Lane.LookOutside();
        if (job.Lane.OthersAreReady || job.Lane.NeedsAttention) job.FruitlessSpins = 0;
        else if (++job.FruitlessSpins > Patience) return LetTimePass(job, site);
        return job.GiveWay();
    }

    static async JobTask LetTimePass(InterleavedJob job, int site)
    {
        InterleavedLane lane = job.Lane;
        lane.Alarms.DropStale();
        long next = lane.Alarms.Next;
        if (!lane.Clock.IsVirtual) next = Math.Min(next, lane.Clock.Now + LaneClock.Ticks(TimeSpan.FromMilliseconds(1)));
        await job.Waiting(WaitKind.Spin, null, site, next == long.MaxValue ? null : next, fromOutside: lane.IsOpenToOutside || lane.IsWakeable);
    }
}
