using System.Reflection;

namespace Conpar.Semantics.Tests;

/// <summary>Every job of this assembly does in its forms what its method does. A new job is a new method in <c>Jobs/</c>.</summary>
[Collection(ConsoleUse.Name)]
public sealed class FormTests
{
    static readonly Dictionary<string, SingleJob> jobs = SingleJob.AllOf(typeof(FormTests).Assembly).ToDictionary(job => job.Name);

    public static TheoryData<string> Jobs => [.. jobs.Keys];

    public static TheoryData<string> Scenarios => [.. jobs.Values.Select(job => job.Scenario.FullName).Distinct().Where(name => name != Reserved)];

    [Theory, MemberData(nameof(Jobs))]
    public void The_interleaved_form_does_what_the_method_does(string job) => Assert.Equal(jobs[job].Plain().ToString(), jobs[job].Interleaved().ToString());

    [Theory, MemberData(nameof(Jobs))]
    public void The_parallel_form_does_what_the_method_does(string job) => Assert.Equal(jobs[job].Plain().ToString(), jobs[job].Parallel().ToString());

    /// <summary>What exploring does not control, and says so: streams of a class that is written by hand, what a user type's own awaiter waits for; what a form outside of its class cannot hold across an await; and what takes more steps than one run may have.</summary>
    static readonly string[] unexplored = ["AsyncStreams.By_pattern", "LoopsInStrips.Elements", "ReservedNames.", "OwnAwaitables.", "ClosedState.Parts", "ClosedState.Several", "ClosedState.References"];

    public static TheoryData<string> ExploredJobs => [.. jobs.Keys.Where(job => !unexplored.Any(job.StartsWith))];

    [Theory, MemberData(nameof(ExploredJobs))]
    public void The_explored_form_does_what_the_method_does(string job) => Assert.Equal(jobs[job].Plain().ToString(), jobs[job].Explored().ToString());

    [Theory, MemberData(nameof(Scenarios))]
    public void Every_form_compiles(string scenario) => Assert.Empty(Failing(scenario));

    /// <summary>What takes the names that forms need is left alone, and named.</summary>
    [Fact]
    public void A_form_that_would_not_compile_is_not_made() => Assert.Equal(["Of_locals", "Of_parameters"], Failing(Reserved).Order());

    const string Reserved = "Conpar.Semantics.Tests.Jobs.ReservedNames";

    static IEnumerable<string> Failing(string scenario) =>
        from call in jobs.Values.First(job => job.Scenario.FullName == scenario).Scenario is var found ? found.Uncontrolled.Concat(found.Atomic).Distinct() : []
        where call.Reason.Contains("would not compile", StringComparison.Ordinal)
        select call.At.Text;
}
