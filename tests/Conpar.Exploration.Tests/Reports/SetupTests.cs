using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>What a setup makes for the jobs to run is explored as their own code.</summary>
public class SetupTests
{
    [Fact] public void An_asynchronous_lambda() => Loses<ArrangedByLambda>();

    [Fact] public void A_method_s_name() => Loses<ArrangedByName>();

    [Fact]
    public void A_variable_of_the_setup_is_new_in_each_run()
    {
        ExplorationReport report = Scenario.Of<ArrangedWithAVariable>().Explore().ShouldHold();
        Assert.Empty(report.Uncontrolled);
        Assert.Equal(2, report.Executions);
        Assert.Equal(["Take#1 returns 1, Take#2 returns 2", "Take#1 returns 2, Take#2 returns 1"], report.Outcomes.Select(outcome => outcome.Value).Order());
    }

    static void Loses<T>() where T : IScenario<T>
    {
        ExplorationReport report = Scenario.Of<T>().Explore();
        Assert.Empty(report.Uncontrolled);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Check);
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("loads", StringComparison.Ordinal));
    }
}
