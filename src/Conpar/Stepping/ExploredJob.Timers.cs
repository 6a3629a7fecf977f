using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

// Timers: who waits for their ticks, and what they call.
internal sealed partial class ExploredJob
{
    /// <summary>A timer ticks as often as this from now on.</summary>
    public void Ticks(object timer, TimeSpan period) => Machine.TicksOf(timer).Set(Milliseconds(period), Milliseconds(period));

    /// <summary>Waits for the next tick; false where there is none.</summary>
    public JobTask<bool> WaitsForTick(int site, PeriodicTimer timer, CancellationToken cancel)
    {
        TickTimes ticks = Machine.TicksOf(timer);
        // One that the jobs did not make.
        if (!ticks.IsSet) ticks.Set(Milliseconds(timer.Period), Milliseconds(timer.Period));
        return Waits<ExploredTick, bool>(site, new(ticks, isExcused: false), new Patience(Timeout.Infinite, cancel, IsAsync: true));
    }

    /// <summary>Runs a timer's calls as a child job, one after another.</summary>
    public void Calls(int site, Timer timer, long due, long period, Func<Job, ExploredTask> callback)
    {
        TickTimes ticks = Machine.TicksOf(timer);
        ticks.Set(due, period);
        ticks.Calls = Stepping.Children.Start(this, site, async child =>
        {
            ExploredJob own = (ExploredJob)child;
            own.Machine.Excuse(own);
            while (await own.Waits<ExploredTick, bool>(site, new(ticks, isExcused: true), Patience.Endless))
            {
                own.Machine.Expect(own);
                await callback(own);
                own.Machine.Excuse(own);
            }
        });
    }

    /// <summary>Sets a timer anew; false where it has been disposed of.</summary>
    public JobTask<bool> Changes(int site, Timer timer, long due, long period) => Change(site, Machine.TicksOf(timer), due, period).AsOperation();

    async ExploredTask<bool> Change(int site, TickTimes ticks, long due, long period)
    {
        bool isSet = false;
        await Acts(site, EventKind.Signal, ticks, () =>
        {
            isSet = !ticks.IsDisposed;
            if (isSet) ticks.Set(due, period);
            return isSet;
        });
        return isSet;
    }

    /// <summary>A timer ticks no more.</summary>
    public JobTask Stops(int site, object timer)
    {
        TickTimes ticks = Machine.TicksOf(timer);
        return Acts(site, EventKind.Signal, ticks, () =>
        {
            bool ends = !ticks.IsDisposed;
            ticks.Dispose();
            return ends;
        });
    }

    /// <summary>The same, with a task that ends when its calls have.</summary>
    public JobTask<ValueTask> StopsAndEnds(int site, Timer timer) => StopAndEnd(site, timer).AsOperation();

    async ExploredTask<ValueTask> StopAndEnd(int site, Timer timer)
    {
        await Stops(site, timer);
        timer.Dispose();
        return new ValueTask(Machine.TicksOf(timer).Calls ?? Task.CompletedTask);
    }

    static long Milliseconds(TimeSpan period) => Math.Max(1, (long)period.TotalMilliseconds);
}
