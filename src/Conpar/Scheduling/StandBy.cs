using System.Runtime.InteropServices;

namespace Conpar.Scheduling;

/// <summary>
/// Watches a lane under the real clock for calls that block its thread for real, and lets another thread go on with the lane after about
/// 100 microseconds. It sleeps while no such call is made.
/// </summary>
internal sealed partial class StandBy : IDisposable
{
    const int Microseconds = 100;

    /// <summary>So many looks without a call, and it goes to sleep.</summary>
    const int Patience = 50;

    static readonly long patience = LaneClock.Ticks(TimeSpan.FromMicroseconds(Microseconds));

    readonly InterleavedLane lane;
    readonly AutoResetEvent bell = new(false);
    volatile bool sleeping, stopped;
    volatile Absence? watched;

    static StandBy() => AppDomain.CurrentDomain.FirstChanceException += (_, _) =>
    {
        // Before any handler of the job's runs.
        if (Carrier.Current is { Absence: { Lasts: true, Job: { } job } }) job.ComeBack();
    };

    public StandBy(InterleavedLane lane)
    {
        this.lane = lane;
        new Thread(Watch, 256 << 10) { IsBackground = true, Name = "conpar stand-by" }.UnsafeStart();
    }

    /// <summary>A job has left its code, on the thread that has the baton.</summary>
    public void Notice(Absence absence)
    {
        watched = absence;
        Interlocked.MemoryBarrier();
        if (sleeping) bell.Set();
    }

    void Watch()
    {
        int idle = 0;
        while (!stopped)
        {
            Absence? absence = watched;
            idle = absence is null ? idle + 1 : 0;
            if (idle > Patience) Sleep();
            else Pause();
            if (absence is null || absence != watched) continue;
            if (!absence.CanBeTaken) Interlocked.CompareExchange(ref watched, null, absence);
            else if (lane.Clock.Now - absence.Since >= patience && absence.TryTake(taken => lane.TakeOver(taken))) lane.GoOn();
        }

        bell.Dispose();
    }

    void Sleep()
    {
        sleeping = true;
        Interlocked.MemoryBarrier();
        if (watched is null && !stopped) bell.WaitOne();
        sleeping = false;
    }

    static void Pause()
    {
        if (OperatingSystem.IsWindows()) Thread.Sleep(1);
        else _ = Sleep(Microseconds);
    }

    [LibraryImport("libc", EntryPoint = "usleep")]
    private static partial int Sleep(uint microseconds);

    public void Dispose()
    {
        stopped = true;
        Interlocked.MemoryBarrier();
        if (sleeping) bell.Set();
    }
}
