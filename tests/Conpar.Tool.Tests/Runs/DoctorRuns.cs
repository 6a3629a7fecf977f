using System.Text.Json;
using Conpar.Parallelism;
using Conpar.Tool.Tests.Support;

namespace Conpar.Tool.Tests.Runs;

/// <summary><c>conpar doctor</c>: where conpar runs, and whether it works there.</summary>
public sealed class DoctorRuns : RunTest
{
    [Fact]
    public void EveryCheckPassesHereWithAReason()
    {
        JsonElement report = ToolProcess.Run(Folder, "doctor", "--format", "json").Ends(ExitCode.Ok).Json;

        Assert.Equal("conpar/doctor/1", report.Text("schema"));
        Assert.True(report.GetProperty("ok").GetBoolean());
        Assert.Equal(
            ["compiler", "host", "interleaved", "parallel", "outcomes", "exploring", "pinning"], report.GetProperty("checks").EnumerateArray().Select(check => check.Text("name")));
        Assert.All(report.GetProperty("checks").EnumerateArray().Where(check => check.Text("name") is not ("parallel" or "pinning")), check => Assert.Equal("ok", check.Text("state")));
    }

    [Fact]
    public void WhatABusyMachineMayHinderIsANoteAtWorst()
    {
        JsonElement[] checks = [.. ToolProcess.Run(Folder, "doctor", "--format", "json").Ends(ExitCode.Ok).Json.GetProperty("checks").EnumerateArray()];

        JsonElement parallel = checks.Single(check => check.Text("name") == "parallel"), pinning = checks.Single(check => check.Text("name") == "pinning");
        Assert.Contains(parallel.Text("state"), (string[])["ok", "note"]);
        Assert.Equal(CoreAffinity.CanPin ? "ok" : "note", pinning.Text("state"));
    }

    [Fact]
    public void TheEnvironmentIsThatOfTheMachine()
    {
        JsonElement environment = ToolProcess.Run(Folder, "doctor", "--format", "json").Ends(ExitCode.Ok).Json.GetProperty("environment");

        Assert.Equal(ToolVersion.Short, environment.Text("conpar"));
        Assert.StartsWith("10.", environment.Text("sdk"), StringComparison.Ordinal);
        Assert.Equal(CoreAffinity.Allowed(), environment.GetProperty("allowedCores").EnumerateArray().Select(core => core.GetInt32()));
        Assert.InRange(environment.GetProperty("clockReadingNs").GetDouble(), 0.1, 1_000_000);
        Assert.False(environment.GetProperty("terminal").GetProperty("isTerminal").GetBoolean());
        Assert.Equal("1", environment.GetProperty("terminal").GetProperty("variables").Text("NO_COLOR"));
        Assert.True(Directory.Exists(environment.GetProperty("cache").Text("folder")));
    }

    [Fact]
    public void PeopleGetALineForEachFindingAndAConclusion()
    {
        ToolResult result = ToolProcess.Run(Folder, "doctor").Ends(ExitCode.Ok);

        Assert.Empty(result.Errors);
        Assert.Contains("\n  ok  interleaved  two jobs took turns at each step\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n  conpar works here\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingIsLeftInTheCache()
    {
        ToolProcess.Run(Folder, "doctor", "--format", "json").Ends(ExitCode.Ok);
        JsonElement cache = ToolProcess.Run(Folder, "doctor", "--format", "json").Ends(ExitCode.Ok).Json.GetProperty("environment").GetProperty("cache");

        Assert.Empty(Directory.EnumerateDirectories(cache.Text("folder")!, "doctor-*"));
    }
}
