using System.CommandLine;
using Conpar.Tool.Inputs;

namespace Conpar.Tool.Commands;

/// <summary>What the commands for snapshots have in common.</summary>
static class SnapshotOptions
{
    public static Argument<string?> Path() => PathArgument.Create(otherwise: "");

    public static Option<string?> Scenario() => new("--scenario") { Description = "Only scenarios whose name matches, such as 'Bank*'; several by commas", HelpName = "GLOB" };

    public static Option<string?> Snapshots() => new("--snapshots") { Description = "The folder of all snapshots (beside the source of each scenario)", HelpName = "DIR" };

    /// <summary>What a PATH is; the demos are nobody's to verify.</summary>
    public static Input Find(string? path) => InputFinder.Find(path) is var input && input is Input.Demos demos ? throw new UserError($"{demos.Because}; give a PATH", ExitCode.NothingToRun) : input;
}
