using System.Globalization;
using Conpar.Cooperation;
using Conpar.Tests.Support;
using Conpar.Tracing;

namespace Conpar.Tests.Cooperation;

/// <summary>The console is one for all: these run when nothing else does.</summary>
[CollectionDefinition(nameof(TheConsole), DisableParallelization = true)]
public sealed class TheConsole;

/// <summary>Output is an event with the text of one call, without its newline.</summary>
[Collection(nameof(TheConsole))]
public sealed class OutputTests
{
    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void EveryOverloadWritesWhatTheConsoleWrites(string lane)
    {
        Run run = new Jobs().AddBlocking("J", job =>
        {
            Output.WriteLine(job, -1).Block();
            Output.WriteLine(job, -1, true).Block();
            Output.WriteLine(job, -1, 'c').Block();
            Output.WriteLine(job, -1, 1.5m).Block();
            Output.WriteLine(job, -1, 2.25).Block();
            Output.WriteLine(job, -1, (object?)null).Block();
            Output.WriteLine(job, -1, (string?)null).Block();
            Output.WriteLine(job, -1, "ab".ToCharArray()).Block();
            Output.WriteLine(job, -1, "abcd".ToCharArray(), 1, 2).Block();
            Output.WriteLine(job, -1, "{0}-{1}", 1, 2).Block();
            Output.WriteLine(job, -1, "{0}-{1}-{2}-{3}", 1, 2, 3, 4).Block();
            Output.Write(job, -1, "part").Block();
            Output.Write(job, -1, 7).Block();
            Writers.WriteLine(job, -1, Console.Out, "out").Block();
            Writers.WriteLine(job, -1, Console.Error, 3).Block();
        }).In(lane).Ended();

        Assert.Equal(["\n", "True\n", "c\n", "1.5\n", 2.25.ToString(CultureInfo.CurrentCulture) + "\n", "\n", "\n", "ab\n", "bc\n", "1-2\n", "1-2-3-4\n", "part", "7", "out\n", "3\n"], run.Events.Where(e => e.Kind == EventKind.Output).Select(e => e.Text));
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void CodeWithoutFormsOfItsOwnIsCapturedToo(string lane)
    {
        Run run = new Jobs().AddBlocking("J", _ =>
        {
            Console.WriteLine("plain");
            Console.WriteLine(12);
            Console.Error.WriteLine("error");
            Console.Write("x");
        }).In(lane).Ended();

        Assert.Equal(["J plain", "J 12", "J error", "J x"], run.Texts(EventKind.Output));
        Assert.All(run.Events, e => Assert.Null(e.Site));
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void NothingReachesTheRealConsoleWhileALaneRuns(string lane)
    {
        TextWriter before = Console.Out;
        using StringWriter real = new();
        Console.SetOut(real);
        try
        {
            new Jobs().AddBlocking("J", job => { Output.WriteLine(job, -1, "event").Block(); Console.WriteLine("captured"); }).In(lane).Ended();
            Console.WriteLine("after");
        }
        finally
        {
            Console.SetOut(before);
        }

        Assert.Equal("after", real.ToString().Trim());
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void AWriterOfTheUsersOwnGetsItsTextAndNoEventIsRecorded(string lane)
    {
        StringWriter own = new();

        Run run = new Jobs().AddBlocking("J", job => Writers.WriteLine(job, -1, own, "mine").Block()).In(lane).Ended();

        Assert.Equal("mine", own.ToString().Trim());
        Assert.Empty(run.Texts(EventKind.Output));
    }

    [Theory, MemberData(nameof(EachLane.Both), MemberType = typeof(EachLane))]
    public void AStepShowsItsLabelAndValue(string lane)
    {
        Run run = new Jobs().AddBlocking("J", job =>
        {
            Probes.Step(job, -1, "begun").Block();
            Probes.Step(job, -1, "paid", 1.5).Block();
            Probes.Step(job, -1, "list", new[] { 1, 2 }).Block();
            Probe.Step("called");
            Probe.Step("called", 2);
        }).In(lane).Ended();

        Assert.Equal(["J begun", "J paid = 1.5", "J list = [1, 2]", "J called", "J called = 2"], run.Texts(EventKind.Step));
    }

    [Fact]
    public void OutsideAJobAStepDoesNothing()
    {
        Probe.Step("nobody", 1);

        Assert.False(Scheduling.Job.Current.IsInterleaved);
    }
}
