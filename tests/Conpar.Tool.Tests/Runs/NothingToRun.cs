using Conpar.Tool.Tests.Support;

namespace Conpar.Tool.Tests.Runs;

/// <summary>No job anywhere: what was looked at, and how a first job looks.</summary>
public sealed class NothingToRun : RunTest
{
    [Fact]
    public void AFileWithoutJobs()
    {
        Folder.With("Plain.cs", "class Plain { }");

        ToolResult result = ToolProcess.Run(Folder, "run", "Plain.cs").Ends(ExitCode.NothingToRun);

        Assert.StartsWith("conpar: no [Job] in Plain.cs; a first job:\n", result.Errors, StringComparison.Ordinal);
        Assert.Contains("public partial class Counting", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void TheFirstJobThatTheMessageShowsRuns()
    {
        Folder.With("Plain.cs", "class Plain { }");
        string shown = ToolProcess.Run(Folder, "run", "Plain.cs").Errors.Split("a first job:\n")[1];

        Folder.With("First.cs", shown);

        ToolProcess.Run(Folder, "run", "First.cs", "--format", "json").Ends(ExitCode.Ok);
    }

    [Fact]
    public void AnEmptyFolder()
    {
        ToolResult result = ToolProcess.Run(Folder, "run", ".").Ends(ExitCode.NothingToRun);

        Assert.StartsWith("conpar: no project and no .cs file in .; a first job:", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAssemblyThatDoesNotUseConpar()
    {
        File.Copy(typeof(Assert).Assembly.Location, Folder.At("Other.dll"));

        ToolResult result = ToolProcess.Run(Folder, "run", "Other.dll").Ends(ExitCode.NothingToRun);

        Assert.StartsWith("conpar: no [Job] in Other.dll, which does not use the package Conpar; a first job:", result.Errors, StringComparison.Ordinal);
    }
}
