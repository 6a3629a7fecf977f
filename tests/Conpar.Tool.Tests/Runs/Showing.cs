using Conpar.Tool.Tests.Support;

namespace Conpar.Tool.Tests.Runs;

/// <summary><c>conpar show</c>: the code that jobs are compiled into, for reading.</summary>
public sealed class Showing : RunTest
{
    const string Bank =
        """
        using Conpar;

        namespace Money;

        public partial class Bank
        {
            readonly Account account = new();

            [Job(Copies = 2)]
            void Deposit()
            {
                // Paid in.
                account.Add(5);

                Console.WriteLine($"has {account.Balance}");
            }

            [Job, Arguments(3), Arguments(4)]
            async Task<int> Withdraw(int amount)
            {
                Task waiting = Task.Run(() => { Console.WriteLine("waiting"); });
                await waiting;
                account.Add(-amount);
                return Digits(amount);
            }

            [Job] int Nothing() => 0;

            static int Digits(int number)
            {
                int digits = 0;
                for (; number > 0; number /= 10) digits++;
                return digits;
            }
        }

        partial class Account
        {
            readonly object gate = new();
            int balance;

            public int Balance => balance;

            public void Add(int amount) { lock (gate) balance += amount; }
        }
        """;

    ToolResult Show(params string[] arguments) => ToolProcess.Run(Folder, ["show", .. arguments]);

    [Fact]
    public Task EachJobAndWhatItCallsInItsForms()
    {
        Folder.With("Bank.cs", Bank);

        return Verifier.Verify(Show("Bank.cs").Ends(ExitCode.Ok).Output);
    }

    [Theory]
    [InlineData("Deposit")]
    [InlineData("Dep*")]
    [InlineData("Bank.Deposit")]
    [InlineData("Money.Bank.D*")]
    public void OnlyTheJobsThatAreAskedFor(string job)
    {
        Folder.With("Bank.cs", Bank);

        string shown = Show(job, "Bank.cs").Ends(ExitCode.Ok).Output;

        Assert.Equal(
            ["// Money.Bank.Deposit ×2 (Bank.cs:10)", "// Money.Account.Add, called by Deposit"],
            shown.Split('\n').Where(line => line.StartsWith("// Money.", StringComparison.Ordinal)));
    }

    [Fact]
    public void AProjectsJobsAsThoseOfAFileAlsoWhereNothingIsToBeBuilt()
    {
        TestProject.Write(Folder, "Lib", Bank);

        string[] shown = [Show("Lib").Ends(ExitCode.Ok).Output, Show("Lib").Ends(ExitCode.Ok).Output];

        Assert.All(shown, one => Assert.Equal(Show("Lib/C.cs").Ends(ExitCode.Ok).Output, one));
    }

    [Fact]
    public void AnAssemblyHasNoSource()
    {
        File.Copy(typeof(Assert).Assembly.Location, Folder.At("Other.dll"));

        Assert.Equal("conpar: Other.dll: an assembly has no source to show; give its .cs file, project or solution", Show("Other.dll").Ends(ExitCode.BadInput).OneLine());
    }

    [Fact]
    public void AGlobThatMatchesNothingNamesWhatThereIs()
    {
        Folder.With("Bank.cs", Bank);

        Assert.Equal(
            "conpar: Lend matches no job; there are Bank.Deposit, Bank.Withdraw(3), Bank.Withdraw(4), Bank.Nothing",
            Show("Lend").Ends(ExitCode.NothingToRun).OneLine());
    }

    [Fact]
    public void AFileWithoutJobsIsAnsweredAsByRun()
    {
        Folder.With("Plain.cs", "class Plain { }");

        ToolResult show = Show("Plain.cs").Ends(ExitCode.NothingToRun);

        Assert.Equal(Run("Plain.cs").Errors, show.Errors);
    }

    [Fact]
    public void TheDemosWhereThereIsNothingElseAndItIsSaid()
    {
        ToolResult show = Show("SleepingConcurrently.Count").Ends(ExitCode.Ok);

        Assert.Equal("conpar: no project and no .cs file with a [Job] in this folder, so here are the demos", show.OneLine());
        Assert.Contains("await conpar::Tasks.DelayAwaited(__job, ", show.Output, StringComparison.Ordinal);
    }
}
