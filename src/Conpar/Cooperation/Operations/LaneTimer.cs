using Conpar.Scheduling;

namespace Conpar.Cooperation.Operations;

/// <summary>A timer on the clock of an interleaved lane: a job in the background, which waits and calls, one call after another.</summary>
internal sealed class LaneTimer(InterleavedLane lane, Timer real, Action callback) : IWaitedFor
{
    long? due;
    long period;
    bool isOver;

    public WaitQueue Waiting { get; } = new();

    public int Changes { get; private set; }

    /// <summary>Sets when it calls next, and how often from then on; negative for never.</summary>
    public void Change(long dueMilliseconds, long periodMilliseconds)
    {
        due = dueMilliseconds < 0 ? null : lane.Clock.Now + Ticks(dueMilliseconds);
        period = periodMilliseconds <= 0 ? 0 : Ticks(periodMilliseconds);
        Changed();
    }

    public void Stop()
    {
        isOver = true;
        Changed();
    }

    public void Run(InterleavedJob job)
    {
        while (!isOver)
        {
            int left = due is { } time ? (int)Math.Clamp(Math.Ceiling(LaneClock.Span(time - lane.Clock.Now).TotalMilliseconds), 0, int.MaxValue) : Timeout.Infinite;
            if (left != 0 && job.Waits<TimerChange, bool>(Tracing.SiteTable.Unknown, new(this), new Patience(left)).Block()) continue;
            due = period == 0 ? null : Math.Max(due!.Value + period, lane.Clock.Now);
            if (IsDisposed()) return;
            callback();
        }
    }

    /// <summary>Code that has no form may have disposed of the real one, such as a <c>using</c>.</summary>
    bool IsDisposed()
    {
        try
        {
            return !real.Change(Timeout.Infinite, Timeout.Infinite);
        }
        catch (ObjectDisposedException)
        {
            return true;
        }
    }

    void Changed()
    {
        Changes++;
        Waiting.Wake(int.MaxValue);
    }

    static long Ticks(long milliseconds) => LaneClock.Ticks(TimeSpan.FromMilliseconds(milliseconds));
}
