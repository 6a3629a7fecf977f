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
}
