using System.Text;
using System.Text.Json;
using Conpar.Tool.Tests.Support;

namespace Conpar.Tool.Tests.Runs;

/// <summary><c>conpar verify</c> and <c>conpar accept</c>: from a missing snapshot to a changed line, its difference, and green again.</summary>
public sealed class Snapshots : RunTest
{
    const string Bank =
        """
        using Conpar;

        public partial class Bank
        {
            int balance = 100;
            readonly Lock gate = new();

            [Job(Copies = 2)]
            async Task Deposit()
            {
                await Task.Delay(1000);
                lock (gate) balance += 10;
                Console.WriteLine("deposited");
            }

            [Check] int Balance() => balance;
        }
        """;

    /// <summary>A person's own machine, where <c>accept</c> is not refused.</summary>
    static readonly Dictionary<string, string> person = new() { ["CI"] = "", ["GITHUB_ACTIONS"] = "", ["GITHUB_STEP_SUMMARY"] = "" };

    ToolResult Conpar(params string[] arguments) => ToolProcess.RunWith(Folder, person, arguments);

    void Accepted()
    {
        Folder.With("Bank.cs", Bank);
        Conpar("verify", "Bank.cs").Ends(ExitCode.CheckFailed);
        Conpar("accept", "Bank.cs").Ends(ExitCode.Ok);
    }

    void Change() => Folder.With("Bank.cs", Bank.Replace("+= 10", "+= 11", StringComparison.Ordinal));

    [Fact]
    public void From_nothing_to_accepted_to_changed_to_accepted()
    {
        Folder.With("Bank.cs", Bank);
        Assert.StartsWith("! Bank: there is no Bank.verified.txt yet\n", Conpar("verify", "Bank.cs").Ends(ExitCode.CheckFailed).Output, StringComparison.Ordinal);

        Assert.Equal("accepted Bank.verified.txt\n", Conpar("accept", "Bank.cs").Ends(ExitCode.Ok).Output);
        Assert.Equal("= Bank: as Bank.verified.txt says\n1 scenario behaves as its snapshot says; controlled 3 of 3 calls\n", Conpar("verify", "Bank.cs").Ends(ExitCode.Ok).Output);

        Change();
        ToolResult changed = Conpar("verify").Ends(ExitCode.CheckFailed);
        Assert.Contains("! Bank: not as Bank.verified.txt says, 1 line changed", changed.Output, StringComparison.Ordinal);
        Assert.Matches(@"check: 120 +-│\+ +check: 122\n", changed.Output);
        Assert.EndsWith("where that is right: conpar accept\n", changed.Output, StringComparison.Ordinal);

        Conpar("accept").Ends(ExitCode.Ok);
        Conpar("verify").Ends(ExitCode.Ok);
        Assert.False(File.Exists(Folder.At("Bank.received.txt")));
    }

    [Fact]
    public void What_any_interleaving_may_end_with_is_there_where_it_is_asked_for()
    {
        const string Racy = "using Conpar;\npublic partial class Racy\n{\n    int count;\n    [Job(Copies = 2)] void Add() => count++;\n    [Check] int Count() => count;\n}\n";
        Folder.With("Racy.cs", Racy);
        Conpar("verify", "Racy.cs", "--explore").Ends(ExitCode.CheckFailed);
        Conpar("accept", "Racy.cs").Ends(ExitCode.Ok);

        Assert.EndsWith(
            "\nexplored\n  all 4 traces\n  = 1\n  = 2\n  ! data race on Racy.count: Add#1 writes (`count++`) with no lock, Add#2 reads (`count++`) with no lock\n",
            File.ReadAllText(Folder.At("Racy.verified.txt")), StringComparison.Ordinal);
        Conpar("verify", "Racy.cs", "--explore").Ends(ExitCode.Ok);
        Conpar("verify", "Racy.cs").Ends(ExitCode.Ok);

        Folder.With("Racy.cs", Racy.Replace("count++", "Interlocked.Increment(ref count)", StringComparison.Ordinal));
        Assert.Contains("= 1", Conpar("verify", "Racy.cs", "--explore").Ends(ExitCode.CheckFailed).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_snapshot_has_nothing_of_this_machine_in_it()
    {
        Accepted();
        byte[] bytes = File.ReadAllBytes(Folder.At("Bank.verified.txt"));
        string text = Encoding.UTF8.GetString(bytes);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain(Folder.Path, text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\bms\b|core \d", text);
    }

    [Fact]
    public void It_is_the_same_under_load_and_wherever_the_process_may_run()
    {
        Accepted();
        using CancellationTokenSource enough = new();
        Thread[] load = [.. Enumerable.Range(0, 3).Select(_ => new Thread(() => { while (!enough.IsCancellationRequested) Thread.SpinWait(1000); }) { IsBackground = true })];
        foreach (Thread thread in load) thread.Start();

        for (int i = 0; i < 3; i++) Conpar("verify", "Bank.cs", "--quiet").Ends(ExitCode.Ok);

        enough.Cancel();
    }

    [Fact]
    public void A_snapshot_without_its_scenario_is_an_orphan_until_it_is_pruned()
    {
        Accepted();
        File.Copy(Folder.At("Bank.verified.txt"), Folder.At("Gone.verified.txt"));
        File.WriteAllText(Folder.At("Other.verified.txt"), "another tool's");

        Assert.Contains("! Gone.verified.txt has no scenario\n", Conpar("verify", ".").Ends(ExitCode.CheckFailed).Output, StringComparison.Ordinal);
        Conpar("verify", ".", "--prune").Ends(ExitCode.Ok);

        Assert.False(File.Exists(Folder.At("Gone.verified.txt")));
        Assert.True(File.Exists(Folder.At("Other.verified.txt")));
        Conpar("verify", ".").Ends(ExitCode.Ok);
    }

    [Fact]
    public void All_can_be_in_one_folder()
    {
        Folder.With("Bank.cs", Bank);

        Conpar("verify", "Bank.cs", "--snapshots", "locked").Ends(ExitCode.CheckFailed);
        Conpar("accept", "--snapshots", "locked").Ends(ExitCode.Ok);
        Conpar("verify", "Bank.cs", "--snapshots", "locked").Ends(ExitCode.Ok);

        Assert.True(File.Exists(Folder.At("locked/Bank.verified.txt")));
    }

    [Fact]
    public void Accepting_can_be_for_one_scenario()
    {
        Folder.With("Two.cs", "using Conpar; public partial class One { [Job] int A() => 1; } public partial class Two { [Job] int B() => 2; }");
        Conpar("verify", "Two.cs").Ends(ExitCode.CheckFailed);

        Assert.Equal("accepted Two.verified.txt\n", Conpar("accept", "--scenario", "Two").Ends(ExitCode.Ok).Output);

        Assert.Contains("! One: there is no One.verified.txt yet", Conpar("verify", "Two.cs").Ends(ExitCode.CheckFailed).Output, StringComparison.Ordinal);
        Conpar("verify", "Two.cs", "--scenario", "Two").Ends(ExitCode.Ok);
    }

    [Fact]
    public void Accepting_is_refused_in_continuous_integration()
    {
        Folder.With("Bank.cs", Bank);
        Conpar("verify", "Bank.cs");

        ToolResult result = ToolProcess.RunWith(Folder, new Dictionary<string, string> { ["CI"] = "true" }, "accept").Ends(ExitCode.BadInput);

        Assert.StartsWith("conpar: accept is refused where CI is set", result.OneLine(), StringComparison.Ordinal);
        Assert.False(File.Exists(Folder.At("Bank.verified.txt")));
    }

    [Fact]
    public void A_damaged_snapshot_is_told_and_stays()
    {
        Accepted();
        File.WriteAllText(Folder.At("Bank.verified.txt"), "<<<<<<< HEAD");

        string told = Conpar("verify", "Bank.cs").Ends(ExitCode.CheckFailed).Output.Replace('\n', ' ');

        Assert.StartsWith("! Bank: Bank.verified.txt is damaged: it does not begin with '# conpar snapshot 1'; restore it, or accept what there is now", told, StringComparison.Ordinal);

        Assert.Equal("<<<<<<< HEAD", File.ReadAllText(Folder.At("Bank.verified.txt")));
    }

    [Fact]
    public void A_host_that_dies_leaves_the_snapshot_as_it_is()
    {
        Accepted();
        byte[] before = File.ReadAllBytes(Folder.At("Bank.verified.txt"));
        Folder.With("Bank.cs", Bank.Replace("balance += 10", "Environment.Exit(7)", StringComparison.Ordinal));

        Assert.Contains("! Bank: the host ended with exit code 7", Conpar("verify", "Bank.cs").Ends(ExitCode.LaneAborted).Output, StringComparison.Ordinal);

        Assert.Equal(before, File.ReadAllBytes(Folder.At("Bank.verified.txt")));
        Assert.False(File.Exists(Folder.At("Bank.received.txt")));
    }

    [Fact]
    public void Under_GitHub_Actions_it_annotates_the_scenario_and_writes_the_summary()
    {
        Accepted();
        Change();
        string summary = Folder.At("summary.md");

        ToolResult result = ToolProcess.RunWith(
            Folder, new Dictionary<string, string> { ["CI"] = "true", ["GITHUB_ACTIONS"] = "true", ["GITHUB_WORKSPACE"] = Folder.Path, ["GITHUB_STEP_SUMMARY"] = summary }, "verify", "Bank.cs", "--quiet").Ends(ExitCode.CheckFailed);

        Assert.Equal("::error file=Bank.cs,line=3::Bank: not as Bank.verified.txt says, 1 line changed\n", result.Errors);
        Assert.StartsWith("### conpar: 1 of 1 scenario not as the snapshots say\n", File.ReadAllText(summary), StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_it_names_each_change()
    {
        Accepted();
        Change();

        JsonElement scenario = Conpar("verify", "Bank.cs", "--format", "json").Ends(ExitCode.CheckFailed).Scenario;

        Assert.Equal("changed", scenario.Text("status"));
        JsonElement change = Assert.Single(scenario.GetProperty("changes").EnumerateArray());
        Assert.Equal(("  check: 120", "  check: 122"), (change.Text("before"), change.Text("after")));
    }

    [Fact]
    public void A_project_has_its_snapshots_beside_its_sources()
    {
        TestProject.Write(Folder, "Lib", Bank);

        Conpar("verify", "Lib").Ends(ExitCode.CheckFailed);
        Conpar("accept", "Lib").Ends(ExitCode.Ok);
        Conpar("verify", "Lib").Ends(ExitCode.Ok);

        Assert.Single(Directory.GetFiles(Folder.At("Lib"), "Bank.verified.txt"));
    }

    [Fact]
    public void Without_anything_to_verify_it_says_so() =>
        Assert.Contains("give a PATH", Conpar("verify").Ends(ExitCode.NothingToRun).OneLine(), StringComparison.Ordinal);
}
