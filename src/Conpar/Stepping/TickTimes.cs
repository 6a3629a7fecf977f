namespace Conpar.Stepping;

/// <summary>
/// When a timer ticks in a run. On the virtual clock that is at its times. Else its first ticks come at any moment, so that a run ends, and later ones where
/// no job can go on without.
/// </summary>
internal sealed class TickTimes(ScenarioMachine machine)
{
    /// <summary>How many come at any moment.</summary>
    const int Early = 2;

    /// <summary>How many come one after another where nobody waits for a time: what they do not help on waits for something else.</summary>
    const int MostInVain = 8;

    long? due;
    long period;
    int early = Early, inVain;
    ExploredJob? waiting;

    public bool IsDisposed { get; private set; }

    /// <summary>Whether it can tick, or tell that it never will, while other jobs can go on.</summary>
    public bool IsOpen => IsDisposed || due is { } time && (machine.Time is { } clock ? clock.Now >= time : early > 0);

    /// <summary>Ends with the job that makes its calls; null where there is none.</summary>
    public Task? Calls { get; set; }

    /// <summary>Whether it has been set.</summary>
    public bool IsSet { get; private set; }

    /// <summary>Sets when it ticks next, and how often from then on; negative for never.</summary>
    public void Set(long milliseconds, long every)
    {
        IsSet = true;
        due = milliseconds < 0 ? null : (machine.Time?.Now ?? 0) + milliseconds;
        period = Math.Max(0, every);
        if (waiting is { } job) Await(job);
    }

    public void Dispose() => IsDisposed = true;

    /// <summary>A job begins to wait for a tick.</summary>
    public void Await(ExploredJob job)
    {
        waiting = job;
        if (due is { } time && machine.Time is { } clock) clock.Set(job.Number, Math.Max(0, time - clock.Now));
        else if (due is not null && early == 0) machine.Clock.Set(job.Number, 1);
        else if (machine.Time is { } stopped) stopped.Clear(job.Number);
    }

    public void StopWaiting() => waiting = null;

    /// <summary>It ticks. Ticks that nobody waited for are one where it only tells that it has ticked.</summary>
    public void Take(bool isExcused)
    {
        waiting = null;
        if (early > 0) early--;
        inVain = isExcused && early == 0 && !machine.AwaitsTime ? inVain + 1 : 0;
        long now = machine.Time?.Now ?? 0;
        if (period == 0 || inVain == MostInVain) due = null;
        else if (isExcused) due = Math.Max(due!.Value + period, now);
        else while (due <= now && machine.Time is not null) due += period;
    }
}
