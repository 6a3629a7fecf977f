using Conpar.Comparing;
using Conpar.Tracing;

namespace Conpar.Exploration;

/// <summary>Finds a schedule with as few preemptions as possible for something that goes wrong, and the nearest one where it does not.</summary>
internal sealed class Shrinking(Replayer replayer)
{
    const int MostTries = 2_000;

    /// <summary>Where every run has a race, none without it is found: the search ends after so many steps.</summary>
    const int MostSteps = 300_000;

    /// <summary>A short schedule that shows the same; the given one where none is better.</summary>
    public IReadOnlyList<int> Shrink(Problem problem, IReadOnlyList<int> choices)
    {
        ReplayedRun best = replayer.Run(choices);
        if (!best.Has(problem)) return choices;
        foreach (IReadOnlyList<int> order in Linearizations(replayer.Events))
        {
            ReplayedRun run = replayer.Run(order);
            if (run.Has(problem) && run.Preemptions < best.Preemptions) best = run;
        }

        return Beginning(best.Choices, run => run.Has(problem) && run.Preemptions <= best.Preemptions);
    }

    /// <summary>The shortest beginning after which the default does the rest; the given schedule where none is short enough.</summary>
    public IReadOnlyList<int> Beginning(IReadOnlyList<int> choices, Func<ReplayedRun, bool> isTheSame)
    {
        for (int length = 0; length < Math.Min(choices.Count, MostTries); length++)
        {
            IReadOnlyList<int> beginning = [.. choices.Take(length)];
            if (isTheSame(replayer.Run(beginning))) return beginning;
        }

        return choices;
    }

    /// <summary>Orders of the same events that agree with their causes: a job goes on as long as it can, from each job in turn.</summary>
    static List<IReadOnlyList<int>> Linearizations(CausalTrace trace)
    {
        List<int>[] jobs = [.. Enumerable.Range(0, trace.Depth).GroupBy(i => trace[i].Job).OrderBy(group => group.Key).Select(group => group.ToList())];
        return [.. Enumerable.Range(0, jobs.Length).Select(start => Linearization(trace, jobs, start))];
    }

    static IReadOnlyList<int> Linearization(CausalTrace trace, List<int>[] jobs, int start)
    {
        int[] next = new int[jobs.Length];
        bool[] done = new bool[trace.Depth];
        List<int> order = [];
        int current = start;
        while (order.Count < trace.Depth)
        {
            if (!IsReady(trace, jobs[current], next[current], done)) current = Enumerable.Range(0, jobs.Length).First(job => IsReady(trace, jobs[job], next[job], done));
            int e = jobs[current][next[current]++];
            done[e] = true;
            order.Add(trace[e].Job);
        }

        return order;
    }

    static bool IsReady(CausalTrace trace, List<int> job, int next, bool[] done)
    {
        if (next == job.Count) return false;
        for (int i = 0; i < job[next]; i++)
        {
            if (!done[i] && trace.Before(i, job[next])) return false;
        }

        return true;
    }

    /// <summary>The failing run beside the nearest passing one, as text; alone where there is none near.</summary>
    public string Shown(Problem problem, IReadOnlyList<int> failing)
    {
        ReplayedRun run = replayer.Run(failing, record: true);
        Trace left = run.Trace;
        if (Passing(problem, failing) is { } passing) return SideBySide.Text("failing", left, "passing", replayer.Run(passing, record: true).Trace);

        // A race is there when both accesses are, the first time they are.
        int end = run.Races.Where(race => race.Key == problem.Key).MinBy(race => race.Step) is { Step: >= 0 and var step } ? run.Steps[step] + 1 : left.Events.Count;
        return SideBySide.Text(left, end, problem.At);
    }

    /// <summary>A schedule without it, and with a good end, that goes the same way as long as possible.</summary>
    IReadOnlyList<int>? Passing(Problem problem, IReadOnlyList<int> failing)
    {
        IReadOnlyList<int> whole = replayer.Run(failing).Choices;
        int tries = 0, steps = 0;
        for (int length = whole.Count - 1; length >= 0; length--)
        {
            foreach (int other in whole.Distinct().Where(job => job != whole[length]))
            {
                if (++tries > MostTries || steps > MostSteps) return null;
                ReplayedRun run = replayer.Run([.. whole.Take(length), other]);
                steps += run.Choices.Count;
                if (run.Misfit == 0 && run.Ending.Problem is null && !run.Has(problem)) return run.Choices;
            }
        }

        return null;
    }
}
