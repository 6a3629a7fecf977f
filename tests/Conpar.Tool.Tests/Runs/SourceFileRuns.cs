using System.Text.Json;
using Conpar.Tool.Tests.Support;

namespace Conpar.Tool.Tests.Runs;

/// <summary><c>conpar run file.cs</c>: compiled here, run in both lanes.</summary>
public sealed class SourceFileRuns : RunTest
{
    const string Bank =
        """
        using Conpar;

        public partial class Bank
        {
            int balance = 100;
            readonly Lock gate = new();

            [Job(Copies = 2)]
            void Deposit()
            {
                lock (gate) balance += 10;
                Console.WriteLine("deposited");
            }

            [Job, Arguments(30)]
            async Task<int> Withdraw(int amount)
            {
                await Task.Delay(5);
                lock (gate) balance -= amount;
                return amount;
            }

            [Check] int Balance() => balance;
        }
        """;

    [Fact]
    public void WhatTheFrameworksGeneratorsWriteIsThere()
    {
        Folder.With(
            "Reading.cs",
            """
            using System.Text.Json; using System.Text.Json.Serialization; using System.Text.RegularExpressions; using Conpar;

            public sealed record Item(string Name, int Count);
            [JsonSerializable(typeof(Item))] public sealed partial class Items : JsonSerializerContext;

            public partial class Reading
            {
                [GeneratedRegex("([a-z]+) x (\\d+)")] private static partial Regex Line();

                [Job]
                string Read()
                {
                    GroupCollection parts = Line().Match("apple x 3").Groups;
                    return JsonSerializer.Serialize(new Item(parts[1].Value, int.Parse(parts[2].Value)), Items.Default.Item);
                }
            }
            """);

        JsonElement scenario = RunJson("Reading.cs").Ends(ExitCode.Ok).Scenario;

        foreach (string lane in JsonAssertions.Lanes) Assert.Equal("""{"Name":"apple","Count":3}""", scenario.GetProperty(lane).GetProperty("results").Text("Read"));
    }

    [Fact]
    public void BothLanesGiveEachJobsResultsOutputAndTheCheck()
    {
        Folder.With("Bank.cs", Bank);

        JsonElement scenario = RunJson("Bank.cs").Ends(ExitCode.Ok).Scenario;

        Assert.Equal("Bank", scenario.Text("name"));
        Assert.Equal(["Deposit#1", "Deposit#2", "Withdraw(30)"], scenario.GetProperty("jobs").Names());
        foreach (string lane in JsonAssertions.Lanes)
        {
            Assert.Null(scenario.Aborted(lane));
            Assert.Equal("90", scenario.GetProperty(lane).Text("check"));
            Assert.Equal("30", scenario.GetProperty(lane).GetProperty("results").Text("Withdraw(30)"));
            Assert.Equal(["deposited", "deposited"], scenario.Texts(lane, "output"));
        }
    }

    [Fact]
    public void EventsNameTheUsersLines()
    {
        Folder.With("Bank.cs", Bank);

        JsonElement scenario = RunJson("Bank.cs").Ends(ExitCode.Ok).Scenario;

        foreach (string lane in JsonAssertions.Lanes)
        {
            Assert.All(scenario.Events(lane).Where(e => e.Text("kind") == "output"), e => Assert.Equal("Bank.cs:12", e.Text("at")));
        }
    }

    [Fact]
    public void TheInterleavedLaneHasOneCoreAndTheParallelLaneThoseAskedFor()
    {
        Folder.With("Bank.cs", Bank);

        JsonElement scenario = RunJson("Bank.cs", "--cores", "1").Ends(ExitCode.Ok).Scenario;

        Assert.Equal(1, scenario.GetProperty("interleaved").GetProperty("cores").GetArrayLength());
        Assert.Equal(1, scenario.GetProperty("parallel").GetProperty("cores").GetArrayLength());
    }

    [Fact]
    public void AnUnchangedFileIsNotCompiledAgain()
    {
        Folder.With("Once.cs", "using Conpar; public partial class Once { [Job] int One() => 1; }");

        Assert.Contains("compiled Once.cs", Run("Once.cs", "-v").Ends(ExitCode.Ok).Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("compiled", Run("Once.cs", "-v").Ends(ExitCode.Ok).Errors, StringComparison.Ordinal);

        Folder.With("Once.cs", "using Conpar; public partial class Once { [Job] int One() => 2; }");

        ToolResult changed = RunJson("Once.cs", "-v").Ends(ExitCode.Ok);
        Assert.Contains("compiled Once.cs", changed.Errors, StringComparison.Ordinal);
        Assert.Equal("2", changed.Scenario.GetProperty("parallel").GetProperty("results").Text("One"));
    }

    [Fact]
    public void AProgramBesideItsScenarioWorksAndDoesNotRun()
    {
        Folder.With("Program.cs", "using Conpar; Console.WriteLine(\"main\"); public partial class Beside { [Job] int One() => 1; }");

        JsonElement scenario = RunJson("Program.cs").Ends(ExitCode.Ok).Scenario;

        Assert.Equal("Beside", scenario.Text("name"));
        Assert.DoesNotContain("main", scenario.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheFilesOfAFolderAreOneCompilation()
    {
        Folder.With("jobs/One.cs", "using Conpar; public partial class Split { [Job] int One() => two; }")
            .With("jobs/more/Two.cs", "public partial class Split { readonly int two = 2; }")
            .With("jobs/bin/Left.cs", "this does not compile");

        JsonElement scenario = RunJson("jobs").Ends(ExitCode.Ok).Scenario;

        Assert.Equal("2", scenario.GetProperty("interleaved").GetProperty("results").Text("One"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\nstatic class Program { static void Main() { } }")]
    public void AFileWithDirectivesIsBuiltByTheSdk(string program)
    {
        Folder.With("Directed.cs", "#:property RootNamespace=Shop\nusing Conpar;\npublic partial class Directed { [Job] int One() => 1; }" + program);

        Assert.Equal("Directed", RunJson("Directed.cs").Ends(ExitCode.Ok).Scenario.Text("name"));
    }

    [Fact]
    public void WithoutAPathTheFoldersOwnJobFileRuns()
    {
        Folder.With("Here.cs", "using Conpar; public partial class Here { [Job] int One() => 1; }").With("Other.cs", "class Other { }");

        Assert.Equal("Here", RunJson().Ends(ExitCode.Ok).Scenario.Text("name"));
    }

    [Fact]
    public void UserCodeFindsItsInputClosedAndCannotDisturbTheReport()
    {
        Folder.With(
            "Noisy.cs",
            """
            using Conpar;
            public partial class Noisy
            {
                [Job] string Reads() => Console.ReadLine() ?? "closed";
                [Job] void Writes() { using Stream raw = Console.OpenStandardOutput(); for (int i = 0; i < 100_000; i++) raw.Write("noise\n"u8); }
            }
            """);

        JsonElement scenario = RunJson("Noisy.cs").Ends(ExitCode.Ok).Scenario;

        Assert.Equal("closed", scenario.GetProperty("parallel").GetProperty("results").Text("Reads"));
    }

    [Fact]
    public void WhatIsWrittenBeforeAnyJobRunsDoesNotHideThatTheHostIsReady()
    {
        Folder.With(
            "Talkative.cs",
            """
            using Conpar;
            public partial class Talkative
            {
                [Job] int Goes() => 1;
                [System.Runtime.CompilerServices.ModuleInitializer] internal static void Talks() => Console.WriteLine(new string('.', 100_000));
            }
            """);

        Assert.Equal("1", RunJson("Talkative.cs", "--timeout", "5s").Ends(ExitCode.Ok).Scenario.GetProperty("parallel").GetProperty("results").Text("Goes"));
    }

    [Fact]
    public void WhatJobsRunIsCompiledBeforeTheLaneBegins()
    {
        Folder.With(
            "Compiled.cs",
            """
            using Conpar;
            using System.Runtime;
            public partial class Compiled
            {
                readonly Lock gate = new();

                // Asked twice, since asking compiles something, too.
                [Job]
                async Task<long> Waits()
                {
                    JitInfo.GetCompiledMethodCount();
                    long before = JitInfo.GetCompiledMethodCount();
                    Console.WriteLine("waits");
                    lock (gate) { }
                    await Nothing();
                    await Task.Yield();
                    await Task.Delay(1);
                    return JitInfo.GetCompiledMethodCount() - before;
                }

                Task Nothing() => Task.CompletedTask;
            }
            """);

        JsonElement scenario = RunJson("Compiled.cs").Ends(ExitCode.Ok).Scenario;

        foreach (string lane in JsonAssertions.Lanes)
        {
            Assert.InRange(long.Parse(scenario.GetProperty(lane).GetProperty("results").Text("Waits")!, System.Globalization.CultureInfo.InvariantCulture), 0, 4);
        }
    }
}
