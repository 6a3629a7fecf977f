using Conpar.Semantics.Tests.Jobs;
using Conpar.Tracing;

namespace Conpar.Semantics.Tests;

/// <summary>A job that computes without coming to a point gives its turn away all the same, whatever its loop looks like.</summary>
[Collection(ConsoleUse.Name)]
public sealed class SliceTests
{
    [Theory]
    [InlineData("for")]
    [InlineData("for in a callee")]
    [InlineData("foreach")]
    [InlineData("while")]
    [InlineData("do")]
    [InlineData("external calls")]
    [InlineData("goto")]
    [InlineData("recursion")]
    public void Another_job_has_its_turn_before_the_loop_ends(string shape)
    {
        (Hungry.Shape, Hungry.Most) = (shape, int.MaxValue);
        try
        {
            LaneRun run = Scenario.Of<Hungry>().RunInterleaved();

            Assert.Null(run.Aborted);
            Assert.Equal("true", Assert.Single(run.Trace.Events, one => one.Kind == EventKind.Result).Text, ignoreCase: true);
        }
        finally
        {
            (Hungry.Shape, Hungry.Most) = ("for", 100);
        }
    }
}
