using Conpar.Scheduling;

namespace Conpar.Exploration.Scenarios;

/// <summary>The published counts again, of jobs that the generator compiled.</summary>
public class CompiledCounts
{
    static long RunsOf<T>() where T : IScenario<T>
    {
        OnceEach exploration = new(new ScenarioMachine(T.Descriptor));
        long runs = 0;
        while (exploration.Next()) runs++;
        return runs;
    }

    [Fact]
    public void Increments_are_a_read_and_a_write() => Assert.Equal(36, RunsOf<Increments>());

    [Fact]
    public void Locked_increments_differ_in_the_order_of_their_sections() => Assert.Equal(252, RunsOf<LockedIncrements>());

    [Fact]
    public void Last_zero_reads_as_far_as_it_must() => Assert.Equal(3_328, RunsOf<LastZero>());

    [Fact]
    public void Children_are_jobs() => Assert.Equal(240, RunsOf<ForkAndJoin>());

    [Fact]
    public void Philosophers_meet_in_every_way() => Assert.Equal(15, RunsOf<Philosophers>());
}
