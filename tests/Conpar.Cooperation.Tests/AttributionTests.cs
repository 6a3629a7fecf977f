using Conpar.Tracing;

namespace Conpar.Cooperation.Tests;

/// <summary>What the code of a child does is the child's in either lane, whatever started it.</summary>
public sealed class AttributionTests
{
    [Theory, InlineData("virtual round-robin"), InlineData("parallel")]
    public void Steps_belong_to_the_child_that_takes_them(string way)
    {
        Trace trace = Ways.Run(Catalogue.Named(nameof(Scenarios.StepsOfChildren)), way).Trace;

        Assert.Equal(
            ["continued Starts.2", "item Starts.4", "loop Starts.6", "run Starts.5", "started Starts.1", "thread Starts.3"],
            trace.Events.Where(e => e.Kind == EventKind.Step).Select(e => $"{e.Text} {trace.Jobs[e.Job]}").Order());
    }

    [Theory, InlineData("virtual round-robin"), InlineData("parallel")]
    public void What_the_setup_made_runs_as_a_child_of_the_job_that_calls_it(string way)
    {
        Trace trace = Ways.Run(Catalogue.Named(nameof(Scenarios.DelegatesOfTheSetup)), way).Trace;

        Assert.Equal(["opened Opens.1", "passed Goes.1"], trace.Events.Where(e => e.Kind == EventKind.Step).Select(e => $"{e.Text} {trace.Jobs[e.Job]}").Order());
    }
}
