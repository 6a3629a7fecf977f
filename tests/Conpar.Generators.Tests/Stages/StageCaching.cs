using Conpar.Generators.Pipeline;
using Conpar.Generators.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Tests.Stages;

/// <summary>What an edit makes the generator do again.</summary>
public sealed class StageCaching
{
    const string Jobs =
        """
        public partial class Bank
        {
            int balance;
            [Job] void Deposit() { balance++; Note("deposit"); }
            [Job, Arguments(10)] void Withdraw(int amount) { balance -= amount; Note("withdraw"); }
            static void Note(string text) => Console.WriteLine(text);
        }
        """;

    const string Unrelated = "class Other { int Twice(int x) => 2 * x; }";

    public static TheoryData<string> All => [Pipeline.Stages.Jobs, Pipeline.Stages.Scenarios, Pipeline.Stages.Calls, Pipeline.Stages.Forms];

    [Theory, MemberData(nameof(All))]
    public void AnEditInAnotherFileChangesNothing(string stage)
    {
        Generation after = Generation.Of(Jobs, Unrelated).Edited("Source2.cs", text => text.Replace("2 * x", "3 * x"));
        AssertKept(after.Reasons(stage));
    }

    [Theory, MemberData(nameof(All))]
    public void ANewFileChangesNothing(string stage)
    {
        Generation after = Generation.Of(Jobs).With("New.cs", Unrelated);
        AssertKept(after.Reasons(stage));
    }

    [Theory, MemberData(nameof(All))]
    public void AnEditBelowTheJobsChangesNothing(string stage)
    {
        Generation after = Generation.Of(Jobs + "\nclass Below { int Once() => 1; }").Edited("Source.cs", text => text.Replace("=> 1", "=> 2"));
        AssertKept(after.Reasons(stage));
    }

    [Fact]
    public void ABuildWithoutFormsLooksAtJobsOnly()
    {
        Generation after = Generation.Of(new BuildProperties(new() { ["ConparForms"] = "where-run" }), Jobs + "\nclass Below { int Once() => 1; }").Edited("Source.cs", text => text.Replace("=> 1", "=> 2"));
        Assert.Empty(after.Reasons(Pipeline.Stages.Forms));
        Assert.All([Pipeline.Stages.Jobs, Pipeline.Stages.Scenarios, Pipeline.Stages.Calls], stage => AssertKept(after.Reasons(stage)));
    }

    [Fact]
    public void AnEditInAJobsBodyChangesItsFormsOnly()
    {
        Generation after = Generation.Of(Jobs).Edited("Source.cs", text => text.Replace("balance++", "balance += 2"));
        AssertKept(after.Reasons(Pipeline.Stages.Jobs));
        AssertKept(after.Reasons(Pipeline.Stages.Scenarios));
        Assert.Contains(IncrementalStepRunReason.Modified, after.Reasons(Pipeline.Stages.Forms));
        Assert.Contains("balance += 2", after.Forms);
    }

    [Fact]
    public void AnEditInACalledMethodChangesTheForms()
    {
        Generation after = Generation.Of(Jobs).Edited("Source.cs", text => text.Replace("WriteLine(text)", "WriteLine(text + 1)"));
        AssertKept(after.Reasons(Pipeline.Stages.Scenarios));
        Assert.Contains(IncrementalStepRunReason.Modified, after.Reasons(Pipeline.Stages.Forms));
    }

    [Fact]
    public void AnotherCopyOfAJobChangesItsScenario()
    {
        Generation after = Generation.Of(Jobs).Edited("Source.cs", text => text.Replace("[Job] void", "[Job(Copies = 3)] void"));
        Assert.Contains(IncrementalStepRunReason.Modified, after.Reasons(Pipeline.Stages.Scenarios));
    }

    static void AssertKept(IEnumerable<IncrementalStepRunReason> reasons)
    {
        Assert.NotEmpty(reasons);
        Assert.All(reasons, reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString()));
    }
}
