using Conpar.Snapshots;
using Conpar.Tool.Lanes;

namespace Conpar.Tool.Snapshots;

/// <summary>A scenario and how it compares with its snapshot.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="File">Its snapshot.</param>
/// <param name="Check">How they compare; null where its host ended early.</param>
/// <param name="Aborted">Why there is nothing to compare; null where there is.</param>
sealed record ScenarioCheck(ScenarioInfo Scenario, SnapshotFile File, SnapshotCheck? Check, string? Aborted = null)
{
    public int ChangedLines => Check?.Rows.Count(row => row.IsChanged) ?? 0;

    /// <summary>What there is to say of it, in a line.</summary>
    public string Summary => Aborted is { } why ? $"{Scenario.Name}: {why}" : Check switch
    {
        { Status: SnapshotStatus.Same } => $"{Scenario.Name}: as {FileName} says",
        { Message: { } message } => $"{Scenario.Name}: {message}",
        { Status: SnapshotStatus.New } => $"{Scenario.Name}: there is no {FileName} yet",
        _ => $"{Scenario.Name}: not as {FileName} says, {ChangedLines} {(ChangedLines == 1 ? "line" : "lines")} changed",
    };

    string FileName => Path.GetFileName(File.Verified);
}
