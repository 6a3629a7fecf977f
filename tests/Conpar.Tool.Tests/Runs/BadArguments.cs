using Conpar.Tool.Tests.Support;

namespace Conpar.Tool.Tests.Runs;

/// <summary>What cannot be used is answered in one line that says what can.</summary>
public sealed class BadArguments : RunTest
{
    [Theory]
    [InlineData("run --foo", "there is no option '--foo'")]
    [InlineData("run a.cs --foo", "there is no option '--foo'")]
    [InlineData("--foo", "there is no option '--foo'")]
    [InlineData("runn", "there is no command 'runn'")]
    [InlineData("run a.cs b.cs", "'b.cs' is one argument too many")]
    [InlineData("run --cores 0", "--cores 0: ")]
    [InlineData("run --cores 9999", "cores to use here")]
    [InlineData("run --cores two", "--cores two: ")]
    [InlineData("run --repeat 0", "--repeat 0: 1 to 1000 are possible")]
    [InlineData("run --timeout soon", "--timeout soon: give a time of up to 24h, such as 30s, 500ms or 2m")]
    [InlineData("run --timeout -1s", "--timeout")]
    [InlineData("run --format xml", "--format xml: one of text, markdown, json is possible")]
    [InlineData("run --strategy fastest", "--strategy fastest: one of round-robin, run-to-block, random is possible")]
    [InlineData("run --seed 7", "--seed is for --strategy random; round-robin leaves nothing to chance")]
    [InlineData("run --clock sundial", "--clock sundial: one of real, virtual is possible")]
    [InlineData("run nowhere.cs", "nowhere.cs: there is no such file or folder")]
    [InlineData("demo nothing", "there is no demo 'nothing'")]
    [InlineData("list --format xml", "--format xml: one of text, json is possible")]
    [InlineData("list nowhere.cs", "nowhere.cs: there is no such file or folder")]
    [InlineData("show Count nowhere.cs", "nowhere.cs: there is no such file or folder")]
    [InlineData("show --all", "there is no option '--all'")]
    [InlineData("doctor --format xml", "--format xml: one of text, json is possible")]
    [InlineData("doctor here", "'here' is one argument too many")]
    public void AreAnsweredInOneLine(string arguments, string answer)
    {
        ToolResult result = ToolProcess.Run(Folder, arguments.Split(' ')).Ends(ExitCode.BadInput);

        Assert.Contains(answer, result.OneLine(), StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void AFileOfAnotherKindIsRefused()
    {
        Folder.With("notes.txt", "nothing to run");

        ToolResult result = ToolProcess.Run(Folder, "run", "notes.txt").Ends(ExitCode.BadInput);

        Assert.Equal("conpar: notes.txt: give a .cs file, a folder, a .csproj, .sln or .slnx, or a .dll", result.OneLine());
    }

    [Fact]
    public void ALibraryThatIsNoneIsRefused()
    {
        Folder.With("text.dll", "not an image");

        ToolResult result = ToolProcess.Run(Folder, "run", "text.dll").Ends(ExitCode.BadInput);

        Assert.Equal("conpar: text.dll is not a .NET assembly", result.OneLine());
    }

    [Fact]
    public void ACacheThatCannotBeWrittenIsNoFaultOfConpar()
    {
        Folder.With("occupied", "").With("Jobs.cs", "using Conpar; public partial class Jobs { [Job] void One() { } }");

        ToolResult result = ToolProcess.RunWith(Folder, new Dictionary<string, string> { ["CONPAR_CACHE"] = "occupied" }, "run", "Jobs.cs").Ends(ExitCode.BadInput);

        Assert.Contains("occupied", result.OneLine(), StringComparison.Ordinal);
    }

    [Fact]
    public void NoArgumentsShowWhatThereIs()
    {
        ToolResult result = ToolProcess.Run(Folder).Ends(ExitCode.Ok);

        Assert.Contains("run <PATH>", result.Output, StringComparison.Ordinal);
        Assert.Contains("demo <NAME>", result.Output, StringComparison.Ordinal);
        Assert.Contains("list <PATH>", result.Output, StringComparison.Ordinal);
        Assert.Contains("show <JOB> <PATH>", result.Output, StringComparison.Ordinal);
    }
}
