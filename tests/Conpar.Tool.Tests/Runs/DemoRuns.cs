using System.Text.Json;
using Conpar.Tool.Tests.Support;

namespace Conpar.Tool.Tests.Runs;

/// <summary>The lesson that the tool carries with it.</summary>
public sealed class DemoRuns : RunTest
{
    static readonly string[] names = ["sleeping-concurrently", "sleeping-in-parallel", "computing-concurrently", "computing-in-parallel"];

    [Fact]
    public void AreListedWithOneLineEach()
    {
        string[] lines = ToolProcess.Run(Folder, "demo").Ends(ExitCode.Ok).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(names, lines.Select(line => line.Split(' ')[0]));
        Assert.All(lines, line => Assert.InRange(line.Length, 30, 80));
    }

    [Fact]
    public void RunWhereThereIsNothingElseAndSaySo()
    {
        ToolResult result = Run("--format", "json").Ends(ExitCode.Ok);

        Assert.Equal("conpar: no project and no .cs file with a [Job] in this folder, so here are the demos\n", result.Errors);
        Assert.Equal(
            ["SleepingConcurrently", "SleepingInParallel", "ComputingConcurrently", "ComputingInParallel"],
            result.Json.GetProperty("scenarios").EnumerateArray().Select(s => s.Text("name")));
    }

    [Fact]
    public void ASleepingOneIsWaitBoundAndEndsWithTheLesson()
    {
        JsonElement scenario = ToolProcess.Run(Folder, "demo", "sleeping-concurrently", "--format", "json").Ends(ExitCode.Ok).Scenario;
        ToolResult told = ToolProcess.Run(Folder, "demo", "sleeping-concurrently").Ends(ExitCode.Ok);

        Assert.Equal("wait-bound", scenario.Text("verdict"));
        Assert.Contains("concurrency is dealing with many things at once", told.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Measured just now: ", told.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sleeping-in-parallel")]
    [InlineData("computing-in-parallel")]
    public void EachSourceRunsByItself(string name)
    {
        using Stream source = typeof(ExitCode).Assembly.GetManifestResourceStream($"Demos/{name}.cs")!;
        using StreamReader reader = new(source);
        Folder.With(name + ".cs", reader.ReadToEnd());

        Assert.Equal(2, RunJson(name + ".cs").Ends(ExitCode.Ok).Scenario.GetProperty("jobs").GetArrayLength());
    }
}
