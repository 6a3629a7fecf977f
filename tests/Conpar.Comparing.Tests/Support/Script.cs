using Conpar.Tracing;

namespace Conpar.Comparing.Tests.Support;

/// <summary>A trace written down event by event; times are milliseconds, and a site is a line of <c>Jobs.cs</c>.</summary>
sealed class Script
{
    readonly List<string> jobs = [];
    readonly List<TraceEvent> events = [];

    public Script Start(string job, double at) => Add(job, at, EventKind.Start, job);

    public Script Output(string job, double at, string text, int line = 1) => Add(job, at, EventKind.Output, text + "\n", line);

    public Script Step(string job, double at, string text, int line = 1) => Add(job, at, EventKind.Step, text, line);

    public Script Sleep(string job, double at, double lasting, int line = 2) => Add(job, at, EventKind.Sleep, "", line, lasting);

    /// <param name="job">Who enters.</param>
    /// <param name="at">When it has entered.</param>
    /// <param name="waited">How long it waited before.</param>
    /// <param name="line">Where.</param>
    public Script Acquire(string job, double at, double waited = 0, int line = 3) => Add(job, at, EventKind.Acquire, "", line, waited);

    public Script Release(string job, double at, int line = 4) => Add(job, at, EventKind.Release, "", line);

    public Script Wait(string job, double at, double waited, int line = 5) => Add(job, at, EventKind.Wait, "", line, waited);

    public Script Join(string job, double at, double waited, int line = 6) => Add(job, at, EventKind.Join, "", line, waited);

    public Script Spawn(string job, double at, string child, int line = 7) => Add(job, at, EventKind.Spawn, child, line);

    public Script Turn(string job, double at, double waited) => Add(job, at, EventKind.Turn, "", duration: waited);

    public Script Throw(string job, double at, string exception) => Add(job, at, EventKind.Throw, exception);

    public Script Result(string job, double at, string result) => Add(job, at, EventKind.Result, result);

    public Script End(string job, double at) => Add(job, at, EventKind.End, "");

    public Trace Trace => new([.. jobs], [.. events.OrderBy(e => e.Time)]);

    /// <summary>The trace as a run of a lane that took as long as its last event says.</summary>
    public LaneRun Run(string lane, string? check = null, bool checkFailed = false, string? aborted = null) => new(
        lane, Trace.Events.Count == 0 ? default : Trace.Events[^1].Time, Ms(10), lane == LaneNames.Interleaved ? [0] : [0, 1], true, 4, check, checkFailed, aborted, Trace);

    public static TimeSpan Ms(double milliseconds) => TimeSpan.FromTicks((long)(milliseconds * TimeSpan.TicksPerMillisecond));

    Script Add(string job, double at, EventKind kind, string text, int line = 0, double duration = 0)
    {
        if (!jobs.Contains(job)) jobs.Add(job);
        int number = jobs.IndexOf(job);
        int sequence = events.Count(e => e.Job == number && e.Kind != EventKind.Turn);
        Site? site = line == 0 ? null : new Site("/src/Jobs.cs", line, 9, $"call{line}()");
        events.Add(new TraceEvent(Ms(at), number, sequence, kind, site, text, Ms(duration), 0, 1));
        return this;
    }
}
