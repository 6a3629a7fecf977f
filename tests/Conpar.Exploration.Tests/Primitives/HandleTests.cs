namespace Conpar.Exploration.Primitives;

/// <summary>Mutexes, and handles that are signalled and waited for.</summary>
public class HandleTests
{
    [Fact]
    public void A_mutex_that_only_one_takes_prevents_nothing() => Assert.Equal(["1", "2"], Agreement.ValuesOf(Agreement.Of<HalfAMutex>()));

    [Fact]
    public void One_that_both_take_does() => Assert.Equal(["2"], Agreement.ValuesOf(Agreement.Of<WholeMutex>().ShouldHold()));

    [Fact]
    public void Who_ends_with_a_mutex_abandons_it() => Assert.Equal(["Enter returns abandoned", "Enter returns free"], Agreement.ValuesOf(Agreement.Of<AbandonedMutex>().ShouldHold()));

    [Fact]
    public void Nobody_leaves_what_it_does_not_have() => Agreement.Of<ForeignMutex>().ShouldHold();

    [Fact]
    public void Signalling_and_waiting_are_two_steps() => Assert.Equal(["First returns 2"], Agreement.ValuesOf(Agreement.Of<HandOver>().ShouldHold()));

    [Fact]
    public void Who_is_signalled_goes_on_though_the_other_waits()
    {
        Violation deadlock = Assert.Single(Agreement.Of<OneWay>().Violations);

        Assert.Contains("First waits", deadlock.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Second waits", deadlock.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_pulses_still_has_its_lock()
    {
        Violation[] races = [.. Agreement.Of<PulsingWriter>().Violations.Where(violation => violation.Kind == ViolationKind.Race)];

        Assert.NotEmpty(races);
        Assert.All(races, race => Assert.Contains("with the lock taken at", race.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_mutex_may_belong_to_the_one_who_made_it() => Agreement.Of<MutexFromTheBeginning>().ShouldHold();
}
