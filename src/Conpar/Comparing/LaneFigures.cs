using Conpar.Tracing;

namespace Conpar.Comparing;

/// <summary>A lane's figures over its runs.</summary>
/// <param name="Wall">The median time from the start of the first job to the end of the last.</param>
/// <param name="Shortest">The shortest run.</param>
/// <param name="Longest">The longest run.</param>
/// <param name="Cpu">Processor time of the run that is shown.</param>
/// <param name="JobTime">All jobs' time in the run that is shown, without waiting for jobs that they started and for their turn.</param>
/// <param name="Sleeping">The part of it that they slept.</param>
/// <param name="Locked">The part of it that they waited for locks.</param>
/// <param name="Awaiting">The part of it that they awaited something.</param>
internal sealed record LaneFigures(
    TimeSpan Wall, TimeSpan Shortest, TimeSpan Longest, TimeSpan Cpu, TimeSpan JobTime, TimeSpan Sleeping, TimeSpan Locked, TimeSpan Awaiting)
{
    /// <summary>How far the runs are apart, as a part of the median.</summary>
    public double Spread => Share(Longest - Shortest, Wall);

    /// <summary>The part of the jobs' time that they waited for something other than each other's locks.</summary>
    public double WaitShare => Share(Sleeping + Awaiting, JobTime);

    /// <summary>The part of the jobs' time that they waited for locks.</summary>
    public double LockShare => Share(Locked, JobTime);

    public static LaneFigures Of(IReadOnlyList<LaneRun> runs, LaneRun shown, LaneActivity activity)
    {
        TimeSpan[] walls = [.. runs.Select(run => run.Wall).Order()];
        return new LaneFigures(
            Median(walls), walls[0], walls[^1], shown.Cpu, activity.Total(Doing.Runs, Doing.Sleeps, Doing.WaitsForLock, Doing.Awaits),
            activity.Total(Doing.Sleeps), activity.Total(Doing.WaitsForLock), activity.Total(Doing.Awaits));
    }

    /// <summary>The run whose time is the median; a run that ended early, where there is one, since it is the one to look at.</summary>
    public static int Shown(IReadOnlyList<LaneRun> runs)
    {
        for (int i = 0; i < runs.Count; i++)
        {
            if (runs[i].Aborted is not null) return i;
        }

        return Enumerable.Range(0, runs.Count).OrderBy(i => runs[i].Wall).ThenBy(i => i).ElementAt((runs.Count - 1) / 2);
    }

    static TimeSpan Median(TimeSpan[] ordered) => (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;

    static double Share(TimeSpan part, TimeSpan whole) => whole > default(TimeSpan) ? part / whole : 0;
}
