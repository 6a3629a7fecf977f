using System.Text.Json;
using Conpar.Tool.Tests.Support;

namespace Conpar.Tool.Tests.Runs;

/// <summary><c>conpar explore</c> and <c>conpar replay</c>: what can happen in any interleaving, and one of them again.</summary>
public sealed class Exploring : RunTest
{
    public Exploring() => Folder.With(
        "Bank.cs",
        """
        using Conpar;

        public partial class Bank
        {
            readonly object gate = new(), audit = new();
            int balance = 100;

            [Job, Arguments(10), Arguments(20)] void Deposit(int amount) => balance += amount;

            [Job] void Forward() { lock (gate) { lock (audit) { } } }

            [Job] void Backward() { lock (audit) { lock (gate) { } } }

            [Check] bool IsRight() => balance == 130;
        }
        """).With(
        "Right.cs",
        """
        using Conpar;

        public partial class Right
        {
            readonly Lock gate = new();
            int count;

            [Job(Copies = 3)] void Add() { lock (gate) count++; }

            [Check] int Count() => count;
        }
        """).With("Nothing.cs", "public partial class Nothing { [Conpar.Job] int One() => 1; [Conpar.Job] int Two() => 2; }");

    [Fact]
    public void TellsWhatIsNoStepAlsoWhereNothingElseIsOne()
    {
        Folder.With("Lambda.cs", "public partial class Lambda { int n; [Conpar.Job(Copies = 2)] void Add() => new List<int> { 1 }.ForEach(by => n += by); }");
        JsonElement lambda = Assert.Single(Explore("Lambda.cs", "--format", "json").Ends(ExitCode.Ok).Json.GetProperty("scenarios").EnumerateArray());
        Assert.StartsWith("n += by at Lambda.cs:1", Assert.Single(lambda.GetProperty("uncontrolled").EnumerateArray()).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ReachesWhatAClassKeepsToItselfAlsoWhereItIsNotPartial()
    {
        Folder.With(
            "Stack.cs",
            """
            using Conpar;

            public sealed class Stack
            {
                sealed record Node(int Value, Node? Next);
                Node? top;

                public void Push(int value) => Volatile.Write(ref top, new Node(value, Volatile.Read(ref top)));
                public int Count() { int count = 0; for (Node? node = top; node is not null; node = node.Next) count++; return count; }
            }

            public partial class Pushing
            {
                readonly Stack stack = new();
                [Job, Arguments(1), Arguments(2)] void Push(int value) => stack.Push(value);
                [Check] int Count() => stack.Count();
            }
            """);
        JsonElement pushing = Assert.Single(Explore("Stack.cs", "--format", "json").Ends(ExitCode.Ok).Json.GetProperty("scenarios").EnumerateArray());
        Assert.Empty(pushing.GetProperty("uncontrolled").EnumerateArray());
        Assert.Equal(["1", "2"], pushing.GetProperty("outcomes").EnumerateArray().Select(outcome => outcome.GetProperty("value").GetString()!).Order());
    }

    [Fact]
    public void SaysWhereASetupFailed()
    {
        Folder.With("Closed.cs", "using Conpar;\npublic partial class Closed\n{\n    int n;\n    [Setup] void Open() => throw new InvalidOperationException(\"no database\");\n    [Job(Copies = 2)] void Add() => n++;\n}");
        ToolResult explored = Explore("Closed.cs").Ends(ExitCode.LaneAborted);
        Assert.Contains("Closed: the setup failed: InvalidOperationException: no database at Closed.cs:5", explored.Output, StringComparison.Ordinal);
    }

    ToolResult Explore(params string[] arguments) => ToolProcess.Run(Folder, ["explore", .. arguments]);

    [Fact]
    public void FindsALostUpdateADeadlockAndARaceWithTheirLines()
    {
        JsonElement report = Explore("Bank.cs", "--format", "json").Ends(ExitCode.CheckFailed).Json;

        Assert.Equal("conpar/explore/1", report.Text("schema"));
        JsonElement bank = Assert.Single(report.GetProperty("scenarios").EnumerateArray());
        Assert.Equal(("Bank", "dpor", "all"), (bank.Text("name"), bank.Text("strategy"), bank.Text("coverage")));
        JsonElement[] violations = [.. bank.GetProperty("violations").EnumerateArray()];
        Assert.Equal(["check", "deadlock", "race"], violations.Select(violation => violation.Text("kind")).Distinct());
        Assert.Contains("Bank.cs:8", violations.Single(violation => violation.Text("kind") == "race").GetProperty("at").EnumerateArray().Select(at => at.GetString()));
        JsonElement deadlock = violations.Single(violation => violation.Text("kind") == "deadlock");
        Assert.Equal(["Bank.cs:10", "Bank.cs:12"], deadlock.GetProperty("at").EnumerateArray().Select(at => at.GetString()));
        Assert.Contains("held by Backward since Bank.cs:12", deadlock.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public void SaysWhatIsCoveredWhereAllHolds()
    {
        ToolResult result = Explore("Right.cs").Ends(ExitCode.Ok);

        Assert.Matches("^= Right: all 6 traces\n  3  ×6  1:[0-9a-f]{8}:\n", result.Output);
        Assert.Empty(result.Errors);
    }

    [Fact]
    public void OnTheVirtualClockALongerSleepDoesNotPassAShorterOne()
    {
        Folder.With("Sleepers.cs", """
            using Conpar;

            public partial class Sleepers
            {
                readonly Lock gate = new();
                int last;

                [Job, Arguments(20), Arguments(10)] void Sleep(int milliseconds) { Thread.Sleep(milliseconds); lock (gate) last = milliseconds; }

                [Check] bool IsTheLongest() => last == 20;
            }
            """);

        ToolResult inTime = Explore("Sleepers.cs", "--clock", "virtual").Ends(ExitCode.Ok);
        JsonElement free = Explore("Sleepers.cs", "--format", "json").Ends(ExitCode.CheckFailed).Json.GetProperty("scenarios")[0];
        JsonElement virtually = Explore("Sleepers.cs", "--clock", "virtual", "--format", "json").Ends(ExitCode.Ok).Json.GetProperty("scenarios")[0];

        Assert.StartsWith("= Sleepers: the only trace on the virtual clock\n", inTime.Output, StringComparison.Ordinal);
        Assert.Equal(2, free.GetProperty("executions").GetInt32());
        ToolProcess.Run(Folder, ["replay", virtually.GetProperty("outcomes")[0].Text("schedule")!, "Sleepers.cs"]).Ends(ExitCode.Ok);
    }

    [Fact]
    public void AScheduleCanBeRunAgain()
    {
        JsonElement bank = Explore("Bank.cs", "--format", "json").Ends(ExitCode.CheckFailed).Json.GetProperty("scenarios")[0];
        string schedule = bank.GetProperty("violations").EnumerateArray().First(violation => violation.Text("kind") == "check").Text("schedule")!;

        ToolResult again = ToolProcess.Run(Folder, "replay", schedule, "Bank.cs").Ends(ExitCode.CheckFailed);

        Assert.Contains("reads Bank.balance = 100 (Bank.cs:8)", again.Output, StringComparison.Ordinal);
        Assert.EndsWith("check failed: False\n", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AReportsCommandsRunAsTheyAre()
    {
        string[] commands = [.. Explore("Bank.cs").Ends(ExitCode.CheckFailed).Output.Split('\n').Where(line => line.StartsWith("  conpar replay ", StringComparison.Ordinal)).Select(line => line.Trim()["conpar ".Length..])];

        Assert.NotEmpty(commands);
        foreach (string command in commands) Assert.Contains("Bank.balance", ToolProcess.Run(Folder, command.Split(' ')).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ARaceIsToldAgain()
    {
        Folder.With("Racy.cs", "public partial class Racy { int count; [Conpar.Job] void Add() => count++; [Conpar.Job] int Get() => count; }");
        string schedule = Explore("Racy.cs", "--format", "json").Ends(ExitCode.CheckFailed).Json.GetProperty("scenarios")[0].GetProperty("violations")[0].Text("schedule")!;

        ToolResult again = ToolProcess.Run(Folder, "replay", schedule, "Racy.cs").Ends(ExitCode.CheckFailed);

        Assert.Contains("\ndata race on Racy.count: Add writes at Racy.cs:1 (`count++`) with no lock, Get reads at Racy.cs:1 (`count`) with no lock\n", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AScheduleThatNoLongerFitsSaysWhere()
    {
        ToolResult result = ToolProcess.Run(Folder, "replay", "1:00000000:0.7", "Right.cs").Ends(ExitCode.BadInput);

        Assert.Contains("the schedule no longer fits at step 2: the jobs have changed since", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AScheduleStandsBesideTheParallelLane()
    {
        Folder.With("Till.cs", """
            using Conpar;

            public partial class Till
            {
                int balance = 100;

                [Job, Arguments(10), Arguments(20)] void Deposit(int amount) => balance += amount;

                [Check] bool IsRight() => balance == 130;
            }
            """);
        JsonElement till = Explore("Till.cs", "--format", "json").Ends(ExitCode.CheckFailed).Json.GetProperty("scenarios")[0];
        string schedule = till.GetProperty("violations").EnumerateArray().First(violation => violation.Text("kind") == "check").Text("schedule")!;

        string text = ToolProcess.Run(Folder, "run", "--schedule", schedule).Ends(ExitCode.CheckFailed).Output;

        Assert.Contains($"interleaved is the schedule {schedule} again, in steps and not in time", text, StringComparison.Ordinal);
        Assert.Contains("reads Till.balance = 100", text, StringComparison.Ordinal);
        Assert.Contains("inconclusive: the interleaved lane ran a schedule again", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Right", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the schedule is of none of the scenarios as they are now: Bank, Nothing, Right; --scenario says which it was of", "--schedule", "1:00000000:0.1")]
    [InlineData("--scenario *i* matches Nothing, Right, and a schedule is of one", "--schedule", "1:00000000:0.1", "--scenario", "*i*")]
    [InlineData("--schedule says whose turn it is and has no clock; leave --clock out", "--schedule", "1:00000000:0.1", "--clock", "virtual")]
    [InlineData("'0.1' is no schedule, which looks like 1:5f3a9b2c:0x3.1.0x2", "--schedule", "0.1")]
    public void AScheduleThatNothingCanBeRunByIsToldInALine(string line, params string[] arguments) =>
        Assert.Equal($"conpar: {line}\n", ToolProcess.Run(Folder, ["run", .. arguments]).Ends(ExitCode.BadInput).Errors);

    [Fact]
    public void AScheduleSaysThatTheCodeOfTheJobsHasChanged()
    {
        const string Before = "public partial class Racy { int count; [Conpar.Job(Copies = 2)] void Add() => count++; }";
        Folder.With("Racy.cs", Before);
        string shortest = Explore("Racy.cs", "--format", "json").Ends(ExitCode.CheckFailed).Json.GetProperty("scenarios")[0].GetProperty("outcomes")[0].Text("schedule")!;
        string schedule = shortest + "0x2.1x2";

        Assert.Empty(ToolProcess.Run(Folder, "replay", schedule, "Racy.cs").Ends(ExitCode.CheckFailed).Errors);
        Folder.With("Racy.cs", Before.Replace("count++", "count += 2", StringComparison.Ordinal));
        Assert.Equal("conpar: the jobs have changed since the schedule was made\n", ToolProcess.Run(Folder, "replay", schedule, "Racy.cs").Ends(ExitCode.CheckFailed).Errors);
        Folder.With("Racy.cs", Before.Replace("count++", "_ = count", StringComparison.Ordinal));
        Assert.Contains("the schedule no longer fits at step 2: the jobs have changed since", ToolProcess.Run(Folder, "replay", schedule, "Racy.cs").Ends(ExitCode.BadInput).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNoScheduleIsRefused() =>
        Assert.Contains("'nonsense' is no schedule", ToolProcess.Run(Folder, "replay", "nonsense", "Right.cs").Ends(ExitCode.BadInput).Errors, StringComparison.Ordinal);

    [Fact]
    public void ChanceMakesSoManyExecutionsAndTheSameForTheSameSeed()
    {
        string[] arguments = ["Bank.cs", "--strategy", "sample", "--executions", "500", "--seed", "7", "--format", "json"];
        JsonElement first = Explore(arguments).Json.GetProperty("scenarios")[0], second = Explore(arguments).Json.GetProperty("scenarios")[0];

        Assert.Equal(("sampled", "500 sampled schedules"), (first.Text("coverage"), first.Text("covered")));
        Assert.Equal(first.GetProperty("outcomes").ToString(), second.GetProperty("outcomes").ToString());
    }

    [Fact]
    public void RacesCanBeWarnings()
    {
        Folder.With("Racy.cs", "public partial class Racy { int count; [Conpar.Job(Copies = 2)] void Add() => count++; }");

        JsonElement racy = Explore("Racy.cs", "--races", "warn", "--format", "json").Ends(ExitCode.Ok).Json.GetProperty("scenarios")[0];

        Assert.True(Assert.Single(racy.GetProperty("violations").EnumerateArray()).GetProperty("warning").GetBoolean());
        Assert.Empty(Explore("Racy.cs", "--races", "off", "--format", "json").Ends(ExitCode.Ok).Json.GetProperty("scenarios")[0].GetProperty("violations").EnumerateArray());
    }

    [Fact]
    public void StaticStateHasOneWorkerAndTheReportSaysSo()
    {
        Folder.With("Shared.cs", "public partial class Shared { static int count; [Conpar.Setup] void Begin() => count = 0; [Conpar.Job(Copies = 2)] void Add() => System.Threading.Interlocked.Increment(ref count); }");

        Assert.EndsWith("; one worker, since static fields are shared by all that runs in a process\n", Explore("Shared.cs", "--workers", "2").Ends(ExitCode.Ok).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("worker", Explore("Shared.cs", "--workers", "1").Ends(ExitCode.Ok).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void OfSeveralTheOneThatIsLeftOutIsNamed()
    {
        JsonElement[] scenarios = [.. Explore(".", "--scenario", "*i*", "--format", "json").Ends(ExitCode.Ok).Json.GetProperty("scenarios").EnumerateArray().OrderBy(one => one.Text("name"))];

        Assert.Equal(["Nothing", "Right"], scenarios.Select(one => one.Text("name")));
        Assert.Equal("not explored: nothing that its jobs do is controlled", scenarios[0].Text("aborted"));
    }

    [Fact]
    public void WhereNothingIsControlledThereIsNothingToExplore() => Assert.Contains("nothing that the jobs do is controlled", Explore("Nothing.cs").Ends(ExitCode.NothingToRun).Errors, StringComparison.Ordinal);
}
