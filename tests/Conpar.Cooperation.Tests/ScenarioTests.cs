using Conpar.Lanes;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation.Tests;

/// <summary>Every scenario of this assembly is controlled in full, comes to its end in every way and passes its check. A new one is a new class in <c>Scenarios/</c>.</summary>
public sealed class ScenarioTests
{
    public static TheoryData<string> Names => [.. Catalogue.Names];

    /// <summary>All but a channel without room, whose hand-over the library completes on the pool.</summary>
    public static TheoryData<string> Repeatable => [.. Catalogue.Names.Where(name => name != nameof(Scenarios.Rendezvous))];

    public static TheoryData<string, string> Runs()
    {
        TheoryData<string, string> runs = [];
        foreach (string name in Catalogue.Names)
        {
            foreach (string way in Ways.All) runs.Add(name, way);
        }

        return runs;
    }

    [Theory, MemberData(nameof(Runs))]
    public void Ends_as_it_should(string name, string way)
    {
        (LaneRun run, Trace trace) = Ways.Run(Catalogue.Named(name), way);

        Assert.Null(run.Aborted);
        if (trace.Events.FirstOrDefault(e => e.Kind == EventKind.Throw) is { } thrown) Assert.Fail($"{trace.Jobs[thrown.Job]} threw {thrown.Text}");
        Assert.False(run.CheckFailed, run.Check);
    }

    [Theory, MemberData(nameof(Names))]
    public void Is_controlled_in_full(string name)
    {
        ScenarioDescriptor scenario = Catalogue.Named(name);

        Assert.True(scenario.Controlled > 0);
        Assert.Empty(scenario.Uncontrolled.Select(call => $"{call.At.At} {call.At.Text}: {call.Reason}"));
    }

    /// <summary>On the virtual clock the same schedule gives the same events at the same times.</summary>
    [Theory, MemberData(nameof(Repeatable))]
    public void Comes_out_the_same_on_the_virtual_clock(string name)
    {
        foreach (string way in Ways.Virtual.Take(3)) Assert.Equal(Lines(name, way), Lines(name, way));

        static IEnumerable<string> Lines(string name, string way)
        {
            Trace trace = Ways.Run(Catalogue.Named(name), way).Trace;
            return trace.Events.Select(e => $"{e.Time} {trace.Jobs[e.Job]} {e.Kind} {e.Text} {e.Duration}");
        }
    }
}
