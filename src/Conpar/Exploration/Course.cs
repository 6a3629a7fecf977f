using System.Diagnostics;

namespace Conpar.Exploration;

/// <summary>How far an exploration is, and whether it ends before all is done: what its workers share.</summary>
internal sealed class Course(ExploreOptions options, Action<ExplorationProgress>? progress, CancellationToken cancel)
{
    readonly Stopwatch clock = Stopwatch.StartNew();
    readonly Lock gate = new();
    string? stopped;
    long executions;

    public TimeSpan Elapsed => clock.Elapsed;

    /// <summary>Why it ended early; null where it did not.</summary>
    public string? Stopped => Volatile.Read(ref stopped);

    public void Stop(string why) => Interlocked.CompareExchange(ref stopped, why, null);

    /// <summary>Told by a worker now and then: how many more executions it made, and how deep they are.</summary>
    public void Pass(int more, int depth)
    {
        long all = Interlocked.Add(ref executions, more);
        if (progress is not null)
        {
            lock (gate) progress(new ExplorationProgress(all, clock.Elapsed, depth));
        }

        if (cancel.IsCancellationRequested) Stop("since it was interrupted");
        else if (options.Budget is { } budget && clock.Elapsed > budget) Stop(FormattableString.Invariant($"since its {budget.TotalSeconds:0.###} s were used up"));
    }
}
