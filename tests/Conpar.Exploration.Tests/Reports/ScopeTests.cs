using Conpar.Exploration.Primitives;
using Conpar.Exploration.Scenarios;

namespace Conpar.Exploration.Reports;

/// <summary>What begins before the jobs, as the loop of an object that a field begins with, is explored beside them and beside the check.</summary>
public class ScopeTests
{
    [Fact]
    public void A_job_races_with_the_loop_of_an_object_that_was_there_before()
    {
        ExplorationReport report = Agreement.Of<SentBesideAdded>();
        Assert.Equal(["1", "10", "11"], Agreement.ValuesOf(report));
        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("Mailbox.Sum", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_sent_to_it_is_there_when_the_check_has_stopped_it() => Assert.Equal(["True"], Agreement.ValuesOf(Agreement.Of<OnlySent>().ShouldHold()));

    [Fact]
    public void A_check_that_does_not_wait_for_it_races() => Assert.Equal(["0", "1"], Agreement.ValuesOf(Agreement.Of<SentAndLookedAt>()));

    [Fact]
    public void A_loop_that_sleeps_between_looks_ends_when_the_jobs_have() => Assert.Equal(["True"], Agreement.ValuesOf(Scenario.Of<PolledFlag>().Explore().ShouldHold()));

    [Fact]
    public void One_that_nobody_ends_goes_on_only_for_a_while()
    {
        ExplorationReport report = Scenario.Of<PollingJob>().Explore().ShouldHold();
        Assert.EndsWith("where a job sleeps or spins 10 times in one place before it waits for the others", report.Coverage, StringComparison.Ordinal);
    }

    [Fact]
    public void A_loop_in_the_background_hides_no_deadlock() =>
        Assert.Contains(Scenario.Of<LockedBesideABeat>().Explore().Violations, violation => violation.Kind == ViolationKind.Deadlock);

    [Fact]
    public void A_timer_that_a_constructor_starts_races_with_a_job() =>
        Assert.Contains(Scenario.Of<ClearedByATimer>().Explore().Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("items.Clear()", StringComparison.Ordinal));

    [Fact]
    public void An_asynchronous_method_that_is_called_by_its_base_goes_on_in_the_background() => Assert.Equal(["0", "1", "2"], Agreement.ValuesOf(Agreement.Of<TakenBesideARefill>()));

    [Fact]
    public void So_does_what_a_private_class_of_the_scenario_starts() => Assert.Equal(["0", "1", "2"], Agreement.ValuesOf(Agreement.Of<TakenBesideAPrivateRefill>()));

    [Fact]
    public void Its_constructor_sets_what_can_be_set_there_only()
    {
        ExplorationReport report = Agreement.Of<NamedBeforeTheJobs>();
        Assert.Equal(["Names returns firstnext, HasEnded returns False", "Names returns firstnext, HasEnded returns True"], Agreement.ValuesOf(report));
    }

    [Fact]
    public void A_delegate_that_the_constructor_makes_has_steps()
    {
        Assert.Equal(["Get#1 returns 11, Get#2 returns 11"], Agreement.ValuesOf(Scenario.Of<LoadedOnce>().Explore().ShouldHold()));
        Assert.Contains(Scenario.Of<LoadedEachTime>().Explore().Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("loads", StringComparison.Ordinal));
    }

    [Fact]
    public void The_trace_names_the_jobs_that_the_check_waits_for()
    {
        Violation race = Scenario.Of<SentBesideAdded>().Explore().Violations[0];
        Assert.Contains("check waits for Send", race.Trace, StringComparison.Ordinal);
        Assert.Contains("setup starts setup.1", race.Trace, StringComparison.Ordinal);
    }
}
