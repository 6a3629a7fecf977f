using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>Of a run without an end it is told who spins or goes round, and where.</summary>
public class EndlessTests
{
    static Violation Endless<T>(string strategy) where T : IScenario<T>
    {
        Violation violation = Assert.Single(Scenario.Of<T>().Explore(new ExploreOptions { Strategy = strategy, Steps = 1_000, Races = "off" }).Violations);
        Assert.Equal(ViolationKind.Livelock, violation.Kind);
        return violation;
    }

    static string Message<T>(string strategy) where T : IScenario<T> => Endless<T>(strategy).Message;

    [Fact]
    public void A_spin_that_nothing_ends() => Assert.Equal("no end: Wait spins at Spinners.cs:11, and no other job can go on to change what is read there", Message<ForgottenFlag>("random"));

    [Fact]
    public void A_spin_that_another_job_could_end() => Assert.Equal("no end: Wait spins at Spinners.cs:25, while Set could go on", Message<LateFlag>("dpor"));

    [Fact]
    public void Work_that_goes_round() => Assert.Equal("no end: Count goes round at Spinners.cs:39", Message<Counting>("dpor"));

    [Fact]
    public void Replayed_it_is_no_deadlock() => Assert.Equal(
        "no end: Wait spins at Spinners.cs:11, and no other job can go on to change what is read there", Scenario.Of<ForgottenFlag>().Replay(Endless<ForgottenFlag>("random").Schedule).Aborted);
}
