using System.Diagnostics;
using System.Runtime.InteropServices;
using Conpar.Tool.Tests.Support;

namespace Conpar.Tool.Tests.Runs;

/// <summary>Ctrl+C stops the children and prints what was measured.</summary>
public sealed partial class Interrupted : RunTest
{
    [Fact]
    public void CtrlCStopsTheHostsAndPrintsWhatThereIs()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent with kill(2)");
        Assert.SkipWhen(IsIgnored(Interrupt), "the signal is ignored here, as a shell has it for what it runs in the background");
        string alive = Folder.At("alive");
        Folder.With(
            "Long.cs",
            "using Conpar; public partial class Long { [Job] void Waits() { Console.WriteLine(\"before\"); File.WriteAllText(\"" + alive + "\", Environment.ProcessId.ToString()); Thread.Sleep(Timeout.Infinite); } }");

        using Process tool = ToolProcess.Start(Folder, "run", "Long.cs", "--format", "json");
        while (!File.Exists(alive) && !tool.HasExited) Thread.Sleep(20);
        Assert.Equal(0, Kill(tool.Id, Interrupt));
        ToolResult result = ToolProcess.End(tool).Ends(ExitCode.Interrupted);

        Assert.Equal(["before"], result.Scenario.Texts("interleaved", "output"));
        Assert.Equal("stopped by Ctrl+C", result.Scenario.Aborted("interleaved"));
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(int.Parse(File.ReadAllText(alive))));
    }

    [Fact]
    public void WhatWasMeasuredBeforeStandsAlone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent with kill(2)");
        Assert.SkipWhen(IsIgnored(Interrupt), "the signal is ignored here, as a shell has it for what it runs in the background");
        string runs = Folder.At("runs");
        Folder.With("Often.cs", "using Conpar; public partial class Often { [Job] void Counts() { Console.WriteLine(\"here\"); File.AppendAllText(\"" + runs + "\", \".\"); if (File.ReadAllText(\"" + runs + "\").Length == 5) Thread.Sleep(Timeout.Infinite); } }");

        using Process tool = ToolProcess.Start(Folder, "run", "Often.cs", "--repeat", "9", "--format", "json");
        while (!tool.HasExited && !(File.Exists(runs) && new FileInfo(runs).Length == 5)) Thread.Sleep(20);
        Assert.Equal(0, Kill(tool.Id, Interrupt));
        ToolResult result = ToolProcess.End(tool).Ends(ExitCode.Interrupted);

        Assert.Equal(["here"], result.Scenario.Texts("parallel", "output"));
        Assert.Null(result.Scenario.Aborted("interleaved"));
        Assert.Equal("conpar: stopped by Ctrl+C\n", result.Errors);
    }

    const int Interrupt = 2;

    /// <summary>Whether this process, and with it the tool that it starts, came to life with a signal ignored.</summary>
    static bool IsIgnored(int signal)
    {
        const string Status = "/proc/self/status";
        if (!File.Exists(Status)) return false;
        string ignored = File.ReadLines(Status).First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)).Split('\t')[1];
        return (Convert.ToUInt64(ignored, 16) >> (signal - 1) & 1) == 1;
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Kill(int process, int signal);
}
