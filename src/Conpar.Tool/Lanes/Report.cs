using Conpar.Tool.Commands;

namespace Conpar.Tool.Lanes;

static class Report
{
    public static void Write(IReadOnlyList<ScenarioRuns> runs, RunSettings settings, Func<ScenarioRuns, string>? closing)
    {
        foreach (var r in runs) foreach (var l in r.All) Console.WriteLine($"{r.Scenario.Name} {l.Lane} {l.Wall} {l.Aborted} {l.Trace.Events.Count}");
    }
}
