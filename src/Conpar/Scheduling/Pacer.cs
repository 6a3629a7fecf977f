namespace Conpar.Scheduling;

/// <summary>Watches a lane under the real clock: it ends slices of about 10 ms in code that comes to no point, and rings when an alarm is due.</summary>
internal sealed class Pacer : IDisposable
{
    const int Slice = 10;

    readonly InterleavedLane lane;
    readonly ManualResetEvent stopped = new(false);

    public Pacer(InterleavedLane lane)
    {
        this.lane = lane;
        Thread thread = new(Watch, 256 << 10) { IsBackground = true, Name = "conpar pacer" };
        thread.UnsafeStart();
    }

    void Watch()
    {
        long seen = -1;
        long nextTick = Environment.TickCount64 + Slice;
        while (true)
        {
            // An alarm that is set later is heard at the next tick; where no job is ready the lane itself waits for it, exactly.
            long untilTick = Math.Max(1, nextTick - Environment.TickCount64);
            if (stopped.WaitOne(lane.NeedsAttention ? (int)untilTick : (int)Math.Clamp(MillisecondsToAlarm(), 1, untilTick))) break;
            if (lane.Clock.Now >= lane.Alarms.Next) lane.CallAttention();
            if (Environment.TickCount64 < nextTick) continue;
            nextTick = Environment.TickCount64 + Slice;

            // A turn that began at a tick has had its time at the next.
            long turns = lane.Turns;
            if (turns == seen && (lane.OthersAreReady || lane.NeedsAttention))
            {
                lane.Current?.Expire();
                seen = turns + 1;
            }
            else
            {
                seen = turns;
            }
        }

        stopped.Dispose();
    }

    double MillisecondsToAlarm() => Math.Ceiling(LaneClock.Span(Math.Min(lane.Alarms.Next, long.MaxValue / 2) - lane.Clock.Now).TotalMilliseconds);

    public void Dispose() => stopped.Set();
}
