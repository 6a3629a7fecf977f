using Conpar.Tracing;

namespace Conpar.Comparing;

/// <summary>What the jobs of a lane did when, as far as the trace tells.</summary>
internal sealed class LaneActivity
{
    LaneActivity(IReadOnlyList<JobActivity> jobs) => Jobs = jobs;

    /// <summary>The trace's jobs, in its order.</summary>
    public IReadOnlyList<JobActivity> Jobs { get; }

    /// <summary>All jobs' time in which they did one of these.</summary>
    public TimeSpan Total(params ReadOnlySpan<Doing> doing)
    {
        TimeSpan total = default;
        foreach (JobActivity job in Jobs) total += job.Total(doing);
        return total;
    }

    public static LaneActivity Of(LaneRun run)
    {
        Trace trace = run.Trace;
        TimeSpan end = trace.Events.Count == 0 ? default : Later(run.Wall, trace.Events[^1].Time);
        List<TraceEvent>[] events = new List<TraceEvent>[trace.Jobs.Count];
        for (int job = 0; job < events.Length; job++) events[job] = [];
        foreach (TraceEvent e in trace.Events) events[e.Job].Add(e);
        List<Stretch>[] jobs = [.. events.Select(own => Waits(own, end))];
        if (run.Lane == LaneNames.Interleaved) TurnTaking.Divide(trace, jobs);
        return new LaneActivity([.. trace.Jobs.Select((name, job) => new JobActivity(name, jobs[job]))]);
    }

    /// <summary>A job's time between its waits is running.</summary>
    static List<Stretch> Waits(List<TraceEvent> events, TimeSpan laneEnd)
    {
        List<Stretch> stretches = [];
        if (events.Count == 0) return stretches;
        TimeSpan at = events[0].Time;
        void Until(TimeSpan time, Doing doing)
        {
            if (time <= at) return;
            if (stretches.Count > 0 && stretches[^1].Doing == doing) stretches[^1] = stretches[^1] with { To = time };
            else stretches.Add(new Stretch(at, time, doing));
            at = time;
        }

        foreach (TraceEvent e in events)
        {
            if (WaitOf(e) is not { } doing || e.Duration == default) continue;
            bool isOver = e.Duration > default(TimeSpan);
            TimeSpan from = e.Kind == EventKind.Sleep || !isOver ? e.Time : e.Time - e.Duration;
            Until(from, Doing.Runs);
            Until(!isOver ? laneEnd : e.Kind == EventKind.Sleep ? e.Time + e.Duration : e.Time, doing);
        }

        Until(events[^1].Kind == EventKind.End ? events[^1].Time : laneEnd, Doing.Runs);
        return stretches;
    }

    static Doing? WaitOf(TraceEvent e) => e.Kind switch
    {
        EventKind.Sleep => Doing.Sleeps,
        EventKind.Acquire => Doing.WaitsForLock,
        EventKind.Wait => Doing.Awaits,
        EventKind.Join => Doing.Joins,
        EventKind.Turn => Doing.IsReady,
        _ => null,
    };

    static TimeSpan Later(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
