using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>What is tried has steps beside a filter that cannot tell what ran before it.</summary>
public class FilterTests
{
    [Fact]
    public void Who_tries_again_has_steps()
    {
        ExplorationReport report = Scenario.Of<Retries>().Explore().ShouldHold();
        Assert.Empty(report.Uncontrolled);
        Assert.Equal(["One returns 1, Two returns 1", "One returns 1, Two returns 2", "One returns 2, Two returns 1"], report.Outcomes.Select(outcome => outcome.Value).Order());
    }
}
