namespace Conpar.Exploration.Primitives;

/// <summary>Objects whose constructors start what goes on as long as they are used.</summary>
public class ActorTests
{
    [Fact]
    public void All_that_is_sent_arrives() => Assert.Equal(["Use returns 111"], Agreement.ValuesOf(Agreement.Of<SeveralSendersToAnActor>().ShouldHold()));

    [Fact]
    public void A_constructor_of_a_base_starts_it_as_well() => Assert.Equal(["Use returns 10"], Agreement.ValuesOf(Agreement.Of<DerivedActor>().ShouldHold()));

    [Fact]
    public void A_primary_constructor_starts_what_its_fields_begin_with() => Assert.Equal(["Use returns 120"], Agreement.ValuesOf(Agreement.Of<ActorOfAPrimaryConstructor>().ShouldHold()));

    [Fact]
    public void Who_looks_at_once_races_with_the_loop()
    {
        ExplorationReport report = Agreement.Of<HastyLook>();

        Assert.Contains(report.Violations, violation => violation.Kind == ViolationKind.Race && violation.Message.Contains("Adder.Sum", StringComparison.Ordinal));
    }

    [Fact]
    public void A_loop_that_is_an_asynchronous_method_reads_to_the_end() => Assert.Equal(["Use returns 1"], Agreement.ValuesOf(Agreement.Of<CompletedActor>().ShouldHold()));

    [Fact]
    public void A_loop_that_waits_when_its_constructor_ends_is_not_cancelled_before_it_reads() => Assert.Equal(["Use returns 1"], Agreement.ValuesOf(Agreement.Of<CancelledActor>().ShouldHold()));
}
