using System.Text.Json;
using Conpar.Tool.Tests.Support;

namespace Conpar.Tool.Tests.Runs;

/// <summary><c>conpar list</c>: what there is, where, and how much of it is controlled.</summary>
public sealed class Listing : RunTest
{
    ToolResult List(params string[] arguments) => ToolProcess.Run(Folder, ["list", .. arguments]);

    public Listing() => Folder.With(
        "src/Two.cs",
        """
        using Conpar;

        namespace Money;

        public partial class Bank
        {
            readonly ReaderWriterLock gate = new();

            [Job(Copies = 2)]
            void Open() => Console.WriteLine("open");

            [Job, Arguments(5), Arguments(6)]
            void Close(int n)
            {
                gate.AcquireWriterLock(-1);
                Console.WriteLine(n);
            }
        }

        public partial class Shop { [Job(Copies = 2)] int Sell() => 3; }
        """);

    [Fact]
    public void TellsJobsWithCopiesPlacesAndCoverage() => Assert.Equal(
        """
        Money.Bank  src/Two.cs:5  controlled 2 of 3 calls
          Open ×2   src/Two.cs:10
          Close(5)  src/Two.cs:13
          Close(6)  src/Two.cs:13
          ? src/Two.cs:15 gate.AcquireWriterLock(-1): ReaderWriterLock.AcquireWriterLock is not controlled
        Money.Shop  src/Two.cs:20  controlled 0 of 0 calls
          Sell ×2   src/Two.cs:20

        """,
        List("src/Two.cs").Ends(ExitCode.Ok).Output);

    [Fact]
    public void GivesTheSameAsJson()
    {
        JsonElement list = List("src", "--scenario", "Ba*", "--format", "json").Ends(ExitCode.Ok).Json;

        Assert.Equal("conpar/list/1", list.Text("schema"));
        JsonElement bank = Assert.Single(list.GetProperty("scenarios").EnumerateArray());
        Assert.Equal(("Bank", "Money.Bank", "src/Two.cs", 5), (bank.Text("name"), bank.Text("fullName"), bank.Text("file"), bank.GetProperty("line").GetInt32()));
        Assert.Equal(
            [("Open", 2, 10), ("Close(5)", 1, 13), ("Close(6)", 1, 13)],
            bank.GetProperty("jobs").EnumerateArray().Select(job => (job.Text("name")!, job.GetProperty("copies").GetInt32(), job.GetProperty("line").GetInt32())));
        Assert.Equal(2, bank.GetProperty("controlled").GetInt32());
        JsonElement call = Assert.Single(bank.GetProperty("uncontrolled").EnumerateArray());
        Assert.Equal(("src/Two.cs", 15, "gate.AcquireWriterLock(-1)"), (call.Text("file"), call.GetProperty("line").GetInt32(), call.Text("call")));
    }

    [Fact]
    public void AGlobThatMatchesNothingNamesWhatThereIs() => Assert.Equal(
        "conpar: --scenario Sea* matches no scenario; there are Bank, Shop", List("src", "--scenario", "Sea*").Ends(ExitCode.NothingToRun).OneLine());

    [Fact]
    public void AFileWithoutJobsIsAnsweredAsByRun()
    {
        Folder.With("Plain.cs", "class Plain { }");

        ToolResult list = List("Plain.cs").Ends(ExitCode.NothingToRun);

        Assert.Equal(Run("Plain.cs").Errors, list.Errors);
    }

    [Fact]
    public void TheDemosAreListedWhereThereIsNothingElseAndItIsSaid()
    {
        ToolResult list = List().Ends(ExitCode.Ok);

        Assert.Equal("conpar: no project and no .cs file with a [Job] in this folder, so here are the demos", list.OneLine());
        Assert.Matches(@"^ComputingInParallel  .*computing-in-parallel\.cs:6  controlled \d", list.Output.Split('\n').First(line => line.StartsWith("ComputingInParallel", StringComparison.Ordinal)));
    }

    [Fact]
    public void RunsNothingOfTheUsersInTheToolItself()
    {
        Folder.With(
            "Loud.cs",
            """
            using System.Runtime.CompilerServices;
            using Conpar;

            public partial class Quiet
            {
                static readonly int first = Loud.Say("a static field");

                [Job(Copies = 2)] int One() => first;
            }

            static class Loud
            {
                [ModuleInitializer] internal static void Start() => Say("a module initializer");
                internal static int Say(string what) { Console.WriteLine(what); return 1; }
            }
            """);
        ToolResult result = ToolProcess.Run(Folder, "list", "Loud.cs");
        Assert.Contains("Quiet", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("initializer", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("static field", result.Output, StringComparison.Ordinal);
    }
}
