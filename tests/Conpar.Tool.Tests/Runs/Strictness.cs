using Conpar.Tool.Tests.Support;

namespace Conpar.Tool.Tests.Runs;

/// <summary><c>--strict</c> makes a failure of what is listed anyway; and chance in turns can be had again.</summary>
public sealed class Strictness : RunTest
{
    public Strictness() => Folder.With("Copying.cs",
        """
        using Conpar;
        public partial class Copying
        {
            [Job] bool Looks() => File.Exists("nothing of that name");
            [Job(Copies = 2)] void Says() { Console.WriteLine("one"); Console.WriteLine("two"); Console.WriteLine("three"); }
        }
        """).With("Saying.cs", "using Conpar; public partial class Saying { [Job(Copies = 2)] void Says() => Console.WriteLine(); }");

    const string Named = "conpar: not controlled: Copying.cs:4 File.Exists(\"nothing of that name\"): File.Exists waits for what is outside of the program";

    [Theory]
    [InlineData("run")]
    [InlineData("verify")]
    public void FailsWhereACallIsNotControlledAndNamesIt(string command)
    {
        if (command == "verify") Tool("verify", "Copying.cs");
        if (command == "verify") File.Move(Path.Combine(Folder.Path, "Copying.received.txt"), Path.Combine(Folder.Path, "Copying.verified.txt"));
        ToolResult strict = Tool(command, "Copying.cs", "--strict");
        strict.Ends(ExitCode.CheckFailed);
        Assert.Contains(Named, strict.Errors);
        Assert.Contains("controlled 3 of 4 calls", strict.Output);
        Assert.DoesNotContain("not controlled:", Tool(command, "Copying.cs").Ends(ExitCode.Ok).Errors);
    }

    [Fact]
    public void PassesWhereAllAreControlled() => Run("Saying.cs", "--strict").Ends(ExitCode.Ok);

    [Fact]
    public void TheSameSeedGivesTheSameTurns()
    {
        string[] one = Turns(7);
        Assert.Equal(one, Turns(7));
        Assert.Contains(Enumerable.Range(8, 8).Select(Turns), other => !other.SequenceEqual(one));
    }

    ToolResult Tool(params string[] arguments) => ToolProcess.Run(Folder, arguments);

    string[] Turns(int seed) =>
        [.. RunJson("Copying.cs", "--strategy", "random", "--seed", $"{seed}", "--clock", "virtual").Ends(ExitCode.Ok).Scenario.Events("interleaved").Select(e => $"{e.Text("job")} {e.Text("kind")} {e.Text("text")}")];
}
