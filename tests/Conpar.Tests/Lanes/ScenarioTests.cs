using Conpar.Cooperation;
using Conpar.Lanes;
using Conpar.Scheduling;
using Conpar.Tests.Support;
using Conpar.Tracing;

namespace Conpar.Tests.Lanes;

/// <summary>A run is a fresh instance, its setup, the jobs, and the check.</summary>
public sealed class ScenarioTests
{
    sealed class Bank : IScenario<Bank>
    {
        int balance;

        public static ScenarioDescriptor Descriptor { get; } = new(
            "Bank", "Tests.Bank", new Site("Bank.cs", 1, 1, ""), () => new Bank(),
            [
                new JobDescriptor(
                    "Deposit", 2, new Site("Bank.cs", 3, 1, ""), true, false,
                    async (bank, job) => await ((Bank)bank!).Deposit(job),
                    (bank, job) => Interlocked.Add(ref ((Bank)bank!).balance, 10), null),
            ],
            bank => { ((Bank)bank!).balance = 100; return Task.CompletedTask; },
            bank => Task.FromResult<object?>(((Bank)bank!).balance),
            1, []);

        async JobTask<int> Deposit(Job job)
        {
            await Probes.Step(job, -1, "deposit");
            return balance += 10;
        }
    }

    sealed class Library : IScenario<Library>
    {
        public static ScenarioDescriptor Descriptor { get; } = new("Library", "Tests.Library", new Site("Library.cs", 1, 1, ""), () => new Library(), [], null, null, 0, []);
    }

    [Fact]
    public void OfAClassThatWasBuiltWithoutFormsSaysWhatToDo()
    {
        InvalidOperationException fault = Assert.Throws<InvalidOperationException>(() => Scenario.Of<Library>());

        Assert.Equal("Library was built without the forms of its jobs; set <ConparForms>true</ConparForms> in the project that runs it, or in Conpar.Tests", fault.Message);
    }

    [Fact]
    public void OfAClassInBothLanes()
    {
        ScenarioOf<Bank> bank = Scenario.Of<Bank>();

        foreach (LaneRun run in new[] { bank.RunInterleaved(), bank.RunInterleaved(new InterleavedRunOptions { VirtualClock = true, Strategy = "run-to-block" }), bank.RunParallel() })
        {
            Assert.Null(run.Aborted);
            Assert.Equal("120", run.Check);
            Assert.Equal(["Deposit#1", "Deposit#2"], run.Trace.Jobs);
            Assert.Equal(["110", "120"], run.Trace.Events.Where(e => e.Kind == EventKind.Result).Select(e => e.Text).Order());
        }
    }

    [Fact]
    public void AnUnknownStrategyIsRefusedWithThoseThatThereAre()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => Scenario.Of<Bank>().RunInterleaved(new InterleavedRunOptions { Strategy = "best" }));

        Assert.Contains("round-robin", fault.Message, StringComparison.Ordinal);
    }

    public static TheoryData<object?, string> Values => new()
    {
        { null, "null" }, { 1.5, "1.5" }, { "text", "text" }, { true, "True" }, { new[] { 40, 20 }, "[40, 20]" },
        { new List<int[]> { new[] { 1 }, Array.Empty<int>() }, "[[1], []]" }, { (1, 2.5), "(1, 2.5)" }, { new DateTime(2024, 2, 3), "02/03/2024 00:00:00" },
    };

    [Theory, MemberData(nameof(Values))]
    public void ResultsAreInvariantText(object? value, string text)
    {
        Jobs jobs = new Jobs().Add("J", async job => { await Probes.Step(job, -1, "s"); return value; }, _ => value);

        foreach (Run run in new[] { jobs.Interleaved(), jobs.Parallel() })
        {
            Assert.Equal(["start J", .. run.LaneRun.Lane == "interleaved" ? new[] { "step s" } : [], "result " + text, "end"], run.Ended().Of("J"));
        }
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void AFailedCheckIsTold(string lane)
    {
        Run returns = new Jobs().Add("J", _ => default, _ => { }).Check(() => false).In(lane).Ended();
        Run throws = new Jobs().Add("J", _ => default, _ => { }).Check(() => throw new InvalidOperationException("money is\nmissing")).In(lane).Ended();
        Run holds = new Jobs().Add("J", _ => default, _ => { }).Check(() => true).In(lane).Ended();

        Assert.True(returns.LaneRun.CheckFailed);
        Assert.Equal((true, "InvalidOperationException: money is missing"), (throws.LaneRun.CheckFailed, throws.LaneRun.Check));
        Assert.Equal((false, "True"), (holds.LaneRun.CheckFailed, holds.LaneRun.Check));
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void WithoutASetupNoJobRuns(string lane)
    {
        Run run = new Jobs().Setup(() => throw new InvalidOperationException("no database")).Add("J", _ => default, _ => { }).In(lane);

        Assert.StartsWith("the setup failed: InvalidOperationException: no database", run.Aborted, StringComparison.Ordinal);
        Assert.Empty(run.Events);
    }

    [Fact]
    public void AScenarioWithoutJobsEndsAtOnce()
    {
        Assert.Null(new Jobs().Interleaved().Aborted);
        Assert.Null(new Jobs().Parallel().Aborted);
    }
}
