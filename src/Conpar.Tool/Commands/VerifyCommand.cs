using System.CommandLine;
using Conpar.Tool.Inputs;
using Conpar.Tool.Rendering;
using Conpar.Tool.Snapshots;

namespace Conpar.Tool.Commands;

/// <summary><c>conpar verify [PATH]</c>: compares how each scenario behaves with the snapshot beside its source.</summary>
static class VerifyCommand
{
    public static Command Create()
    {
        Argument<string?> path = SnapshotOptions.Path();
        Option<string?> scenario = SnapshotOptions.Scenario(), snapshots = SnapshotOptions.Snapshots();
        Option<bool> prune = new("--prune") { Description = "Remove snapshots whose scenario is gone" };
        Option<bool> explore = new("--explore") { Description = "Also what can happen in any interleaving" };
        Option<string> clock = ClockOption.Create();
        Option<TimeSpan?> timeout = new("--timeout") { Description = "A scenario that takes longer is stopped (30s)", HelpName = "TIME", CustomParser = OptionParsers.Span };
        Option<string> format = OptionParsers.OneOf("--format", "What is printed", "text", "markdown", "json");
        Option<string?> output = new("--output", "-o") { Description = "Write the result to this file", HelpName = "FILE", Validators = { OptionParsers.RequireWritable } };
        Option<bool> strict = StrictOption.Create();
        Option<bool> quiet = new("--quiet") { Description = "Only what differs, a line each" };
        Option<bool> verbose = new("--verbosity", "-v") { Description = "Also what was built and compiled on the way" };
        Command command = new("verify", "Compare how each scenario behaves with its snapshot") { path, scenario, snapshots, prune, explore, clock, timeout, format, output, strict, quiet, verbose };
        command.SetAction(parsed => (int)Run(
            parsed.GetValue(path), parsed.GetValue(snapshots),
            new ReportTarget(parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(quiet)),
            (progress, cancel) => new Verification(parsed.GetValue(scenario), parsed.GetValue(timeout) ?? TimeSpan.FromSeconds(30), parsed.GetValue(prune), parsed.GetValue(explore) ? new ExploreOptions { VirtualClock = ClockOption.IsVirtual(parsed, clock) } : null, progress, cancel),
            Progress.OnErrorStream(parsed.GetValue(quiet), parsed.GetValue(verbose)), parsed.GetValue(strict)));
        return command;
    }

    static ExitCode Run(string? path, string? snapshots, ReportTarget target, Func<Progress, CancellationToken, Verification> verification, Progress progress, bool isStrict)
    {
        using Interruption interruption = new();
        Input input = SnapshotOptions.Find(path);
        VerifyResult result = verification(progress, interruption.Token).Of(input, SnapshotFolders.Of(snapshots, input), path ?? ".");
        VerifyReport.Write(result, target);
        return StrictOption.Apply(isStrict, result.Checks.Select(check => check.Scenario), result.ExitCode);
    }
}
