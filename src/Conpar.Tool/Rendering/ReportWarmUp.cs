using Conpar.Comparing;
using Conpar.Tool.Lanes;
using Conpar.Tool.Rendering.Content;
using Conpar.Tracing;

namespace Conpar.Tool.Rendering;

/// <summary>
/// Writes a small report for nothing while the first host starts: what compares and writes is itself loaded when it is first called,
/// and a user would wait for that at the end, with nothing else going on.
/// </summary>
static class ReportWarmUp
{
    /// <summary>Returns at once. Where there is one core only, it would take the host's.</summary>
    public static void Start(RunSettings settings)
    {
        if (Environment.ProcessorCount > 1) _ = Task.Run(() => ReportWriter.Write([Report()], settings, TextWriter.Null, isTerminal: !Console.IsOutputRedirected));
    }

    static ScenarioReport Report() => new(
        ["A", "B"],
        ScenarioComparison.Of("", 1, [], [Lane(LaneNames.Interleaved, 1, 2)], [Lane(LaneNames.Parallel, 2, 1)], RunEnvironment.Here(1, true, 1)));

    static LaneRun Lane(string lane, int first, int second)
    {
        TraceEvent Event(int time, int job, int sequence, EventKind kind, string text = "", int duration = 0) =>
            new(TimeSpan.FromMilliseconds(time), job, sequence, kind, new Site("A.cs", 1, 1, "A"), text, TimeSpan.FromMilliseconds(duration), 0, 1);
        TraceEvent[] events =
        [
            Event(0, 0, 0, EventKind.Start, "A"), Event(0, 1, 0, EventKind.Start, "B"),
            Event(first, 0, 1, EventKind.Output, "1"), Event(second, 1, 1, EventKind.Step, "n = 2"),
            Event(3, 0, 2, EventKind.Sleep, "", 1), Event(4, 1, 2, EventKind.Acquire, "gate", 1),
            Event(5, 0, 3, EventKind.Result, "1"), Event(6, 0, 4, EventKind.End), Event(7, 1, 3, EventKind.End),
        ];
        Array.Sort(events, (a, b) => a.Time.CompareTo(b.Time));
        return new LaneRun(lane, TimeSpan.FromMilliseconds(7), TimeSpan.FromMilliseconds(5), [0], true, 2, "1", false, null, new Trace(["A", "B"], events));
    }
}
