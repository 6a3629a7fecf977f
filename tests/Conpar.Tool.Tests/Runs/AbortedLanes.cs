using System.Text.Json;
using Conpar.Tool.Tests.Support;

namespace Conpar.Tool.Tests.Runs;

/// <summary>Whatever a job does to its process costs that lane only, and what was traced until then is shown.</summary>
public sealed class AbortedLanes : RunTest
{
    ToolResult RunJob(string body, params string[] arguments)
    {
        Folder.With("Bad.cs", "using Conpar;\npublic partial class Bad\n{\n    [Job]\n    void Fails()\n    {\n        Console.WriteLine(\"before\");\n        " + body + "\n    }\n}\n");
        return RunJson(["Bad.cs", .. arguments]).Ends(ExitCode.LaneAborted);
    }

    static void BothLanesSay(ToolResult result, string why)
    {
        foreach (string lane in JsonAssertions.Lanes)
        {
            Assert.Contains(why, result.Scenario.Aborted(lane), StringComparison.Ordinal);
            Assert.Equal(["before"], result.Scenario.Texts(lane, "output"));
        }
    }

    [Fact]
    public void Exit() => BothLanesSay(RunJob("Environment.Exit(7);"), "the host ended with exit code 7");

    [Fact]
    public void ExitWithZero() => BothLanesSay(RunJob("Environment.Exit(0);"), "the host ended with exit code 0");

    [Fact]
    public void AKill() => BothLanesSay(RunJob("System.Diagnostics.Process.GetCurrentProcess().Kill(); Thread.Sleep(10_000);"), "the host ended with signal SIGKILL");

    [Fact]
    public void AFailFast() => BothLanesSay(RunJob("Environment.FailFast(\"gone\");"), "the host ended with");

    [Fact]
    public void AStackOverflow() => BothLanesSay(RunJob("int Deep(int n) => Deep(n + 1) + 1; Deep(0);"), "the host ended with a stack overflow at Bad.");

    [Fact]
    public void AnExceptionOnAThreadOfItsOwnEndsThatThreadOnly()
    {
        JsonElement scenario = RunJob("Thread t = new(() => throw new InvalidOperationException(\"elsewhere\")); t.Start(); t.Join(); Console.WriteLine(\"after\");").Ends(ExitCode.LaneAborted).Scenario;
        foreach (string lane in JsonAssertions.Lanes)
        {
            Assert.Contains("elsewhere", Assert.Single(scenario.Texts(lane, "throw")));
            Assert.Equal(["before", "after"], scenario.Texts(lane, "output"));
        }
    }

    [Fact]
    public void ALoopThatNeverEndsIsStoppedWithEachJobsLastEvent() => BothLanesSay(RunJob("while (true) { }", "--timeout", "2s"), "no end within 2 s (--timeout); last seen: Fails at output (Bad.cs:7)");

    [Fact]
    public void ASleepThatNeverEndsIsStoppedToo() => BothLanesSay(RunJob("Thread.Sleep(Timeout.Infinite);", "--timeout", "2s"), "no end within 2 s");

    [Theory]
    [InlineData("Thread.Sleep(Timeout.Infinite);", "no end within 2 s (--timeout)")]
    [InlineData("Environment.Exit(7);", "the host ended with exit code 7")]
    public void CodeThatRunsBeforeAnyJobEndsTheLaneToo(string initializer, string why)
    {
        Folder.With(
            "Early.cs",
            $$"""
            using Conpar;
            public partial class Early
            {
                [Job] void Nothing() { }
                [System.Runtime.CompilerServices.ModuleInitializer] internal static void Runs()
                {
                    if (!Environment.GetCommandLineArgs().Contains("lane=catalog")) {{initializer}}
                }
            }
            """);

        JsonElement scenario = RunJson("Early.cs", "--timeout", "2s").Ends(ExitCode.LaneAborted).Scenario;

        foreach (string lane in JsonAssertions.Lanes) Assert.Equal(why, scenario.Aborted(lane));
    }

    [Fact]
    public void AnExceptionEndsItsJobOnly()
    {
        Folder.With(
            "Throws.cs",
            """
            using Conpar;
            public partial class Throws
            {
                [Job]
                void Fails() => throw new InvalidOperationException("no such account");

                [Job] int Goes() => 1;
            }
            """);

        ToolResult result = RunJson("Throws.cs").Ends(ExitCode.LaneAborted);

        foreach (string lane in JsonAssertions.Lanes)
        {
            JsonElement thrown = Assert.Single(result.Scenario.Events(lane), e => e.Text("kind") == "throw");
            Assert.Contains("no such account", thrown.Text("text"), StringComparison.Ordinal);
            Assert.Equal("Fails", thrown.Text("job"));
            Assert.Equal("1", result.Scenario.GetProperty(lane).GetProperty("results").Text("Goes"));
        }
    }

    [Fact]
    public void ADeadlockIsToldAtOnce()
    {
        Folder.With(
            "Locks.cs",
            """
            using Conpar;
            public partial class Locks
            {
                readonly Lock first = new(), second = new();
                [Job] void Up() { lock (first) { Thread.Sleep(20); lock (second) { } } }
                [Job] void Down() { lock (second) { Thread.Sleep(20); lock (first) { } } }
            }
            """);

        JsonElement scenario = RunJson("Locks.cs", "--timeout", "3s").Ends(ExitCode.LaneAborted).Scenario;

        Assert.Contains("deadlock", scenario.Aborted("interleaved"), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("--timeout", scenario.Aborted("interleaved"), StringComparison.Ordinal);
        Assert.NotNull(scenario.Aborted("parallel"));
    }

    [Fact]
    public void AFailedCheckIsExitTwo()
    {
        Folder.With("Wrong.cs", "using Conpar; public partial class Wrong { [Job] void Nothing() { } [Check] bool Holds() => false; }");

        RunJson("Wrong.cs").Ends(ExitCode.CheckFailed);
    }
}
