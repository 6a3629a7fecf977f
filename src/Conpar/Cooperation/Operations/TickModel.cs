using System.Runtime.CompilerServices;
using Conpar.Scheduling;

namespace Conpar.Cooperation.Operations;

/// <summary>The ticks of a periodic timer on the clock of an interleaved lane. Those that nobody waited for are one.</summary>
internal sealed class TickModel(InterleavedLane lane, PeriodicTimer timer) : IWaitedFor
{
    static readonly ConditionalWeakTable<PeriodicTimer, TickModel> timers = [];

    long next = lane.Clock.Now + LaneClock.Ticks(timer.Period);
    bool isDisposed;

    public WaitQueue Waiting { get; } = new();

    /// <summary>Also where the real one was disposed of by code that has no form, such as a <c>using</c>.</summary>
    public bool IsDisposed => isDisposed |= IsOver();

    public bool IsWaitedFor { get; set; }

    public bool HasTicked => lane.Clock.Now >= next;

    /// <summary>How long until the next tick.</summary>
    public int Left => (int)Math.Clamp(Math.Ceiling(LaneClock.Span(next - lane.Clock.Now).TotalMilliseconds), 0, int.MaxValue);

    /// <summary>A timer that was made before the jobs began ticks from their beginning.</summary>
    public static TickModel Of(InterleavedLane lane, PeriodicTimer timer) => timers.GetValue(timer, timer => new TickModel(lane, timer) { next = LaneClock.Ticks(timer.Period) });

    public static void Add(InterleavedLane lane, PeriodicTimer timer) => timers.Add(timer, new TickModel(lane, timer));

    public void Take()
    {
        while (HasTicked) next += LaneClock.Ticks(timer.Period);
    }

    public void Dispose()
    {
        isDisposed = true;
        Waiting.Wake(int.MaxValue);
    }

    /// <summary>A timer that is over answers at once; of another the wait is taken back.</summary>
    bool IsOver()
    {
        using CancellationTokenSource probe = new();
        ValueTask<bool> ticking = timer.WaitForNextTickAsync(probe.Token);
        probe.Cancel();
        try
        {
            // A tick at this very moment wins over the cancellation, and may not have answered yet.
            while (!ticking.IsCompleted) Thread.Yield();

            // Here and not on the pool: until its result is taken, the wait is there.
            return !ticking.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
