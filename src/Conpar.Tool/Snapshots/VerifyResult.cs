using Conpar.Snapshots;

namespace Conpar.Tool.Snapshots;

/// <summary>What <c>conpar verify</c> found.</summary>
/// <param name="Checks">Each scenario with its snapshot.</param>
/// <param name="Orphans">Snapshots whose scenario is gone.</param>
/// <param name="Pruned">Whether those were removed.</param>
/// <param name="Shown">What was verified, as the user gave it.</param>
sealed record VerifyResult(IReadOnlyList<ScenarioCheck> Checks, IReadOnlyList<string> Orphans, bool Pruned, string Shown)
{
    /// <summary>Those that need a look, the gravest first.</summary>
    public IReadOnlyList<ScenarioCheck> Changed =>
    [
        .. Checks.Where(check => check.Check is not { Status: SnapshotStatus.Same })
            .OrderByDescending(check => check.Aborted is not null).ThenByDescending(check => check.Check?.Status == SnapshotStatus.Changed).ThenByDescending(check => check.ChangedLines),
    ];

    public ExitCode ExitCode =>
        Checks.Any(check => check.Aborted is not null) ? ExitCode.LaneAborted
        : Changed.Count > 0 || Orphans.Count > 0 && !Pruned ? ExitCode.CheckFailed
        : ExitCode.Ok;

    /// <summary>How many calls of all scenarios are controlled.</summary>
    public int Controlled => Checks.Sum(check => check.Scenario.Controlled);

    /// <summary>How many are not.</summary>
    public int Uncontrolled => Checks.Sum(check => check.Scenario.Uncontrolled.Count);

    /// <summary>All of it in a line.</summary>
    public string Summary
    {
        get
        {
            string scenarios = Changed.Count == 0
                ? $"{Checks.Count} {(Checks.Count == 1 ? "scenario behaves as its snapshot says" : "scenarios behave as their snapshots say")}"
                : $"{Changed.Count} of {Checks.Count} {(Checks.Count == 1 ? "scenario" : "scenarios")} not as the snapshots say";
            string orphans = Orphans.Count == 0 ? "" : $"; {Orphans.Count} {(Orphans.Count == 1 ? "snapshot" : "snapshots")} without a scenario{(Pruned ? ", removed" : " (--prune removes them)")}";
            return scenarios + orphans;
        }
    }

    /// <summary>How to take over what there is now.</summary>
    public string Accepting => $"conpar accept{(Shown is "." or "" ? "" : " " + Shown)}";
}
