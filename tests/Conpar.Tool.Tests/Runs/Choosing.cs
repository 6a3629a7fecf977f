using System.Text.Json;
using Conpar.Tool.Tests.Support;

namespace Conpar.Tool.Tests.Runs;

/// <summary><c>--scenario</c>, <c>--job</c> and where the result goes.</summary>
public sealed class Choosing : RunTest
{
    public Choosing() => Folder.With(
        "Two.cs",
        """
        using Conpar;
        public partial class Bank { [Job] int Open() => 1; [Job, Arguments(5), Arguments(6)] int Close(int n) => n; }
        public partial class Shop { [Job] int Sell() => 3; }
        """);

    [Fact]
    public void ScenariosByGlob() => Assert.Equal("Shop", RunJson("Two.cs", "--scenario", "Sh*").Ends(ExitCode.Ok).Scenario.Text("name"));

    [Fact]
    public void JobsByGlobWithOrWithoutArguments()
    {
        Assert.Equal(["Close(5)", "Close(6)"], RunJson("Two.cs", "--job", "Close").Ends(ExitCode.Ok).Scenario.GetProperty("jobs").Names());
        Assert.Equal(["Close(6)"], RunJson("Two.cs", "--job", "Close(6)").Ends(ExitCode.Ok).Scenario.GetProperty("jobs").Names());
    }

    [Fact]
    public void AGlobThatMatchesNothingNamesWhatThereIs() => Assert.Equal(
        "conpar: --job Lend matches no job; there are Bank: Open, Close(5), Close(6); Shop: Sell",
        Run("Two.cs", "--job", "Lend").Ends(ExitCode.NothingToRun).OneLine());

    [Fact]
    public void TheResultGoesToAFile()
    {
        ToolResult result = Run("Two.cs", "--format", "json", "-o", "result.json").Ends(ExitCode.Ok);

        Assert.Empty(result.Output);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Folder.At("result.json")));
        Assert.Equal("conpar/run/1", document.RootElement.Text("schema"));
    }

    [Fact]
    public void AFileThatCannotBeWrittenIsToldBeforeAnythingRuns() => Assert.StartsWith(
        "conpar: no/where/result.json: ", Run("Two.cs", "-o", "no/where/result.json").Ends(ExitCode.BadInput).OneLine(), StringComparison.Ordinal);

    [Fact]
    public void NothingButTheResultIsOnTheStreamsWhereTheyAreNotATerminal()
    {
        ToolResult result = Run("Two.cs", "--format", "markdown").Ends(ExitCode.Ok);

        Assert.Empty(result.Errors);
        Assert.DoesNotContain('\u001b', result.Output);
    }
}
