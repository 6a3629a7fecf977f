using Conpar.Comparing;
using Conpar.Scheduling;

namespace Conpar.Snapshots;

/// <summary>The snapshot of a scenario in this process.</summary>
internal sealed class ScenarioSnapshot(ScenarioDescriptor scenario) : IScenarioSnapshot
{
    static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    readonly Lazy<string> text = new(() => SnapshotText.Of(scenario, SnapshotRuns.Of(scenario, patience)));

    public string Text => text.Value;

    public void RequireMatch(string? folder)
    {
        string place = folder ?? Path.GetDirectoryName(scenario.At.Path) ?? ".";
        if (!Directory.Exists(place))
        {
            throw new SnapshotMismatchException($"the folder {place} of {scenario.Name} is not on this machine (a deterministic build writes other paths); give the folder of its snapshot");
        }

        SnapshotFile file = new(place, SnapshotNames.Of(scenario.Name, scenario.FullName, isShared: false));
        SnapshotCheck check;
        try
        {
            check = SnapshotCheck.Of(file, Text);
        }
        catch (SnapshotFileException unusable)
        {
            throw new SnapshotMismatchException(unusable.Message);
        }

        if (check.Status == SnapshotStatus.Same) return;
        string what = check.Message ?? (check.Status == SnapshotStatus.New ? $"there is no {Path.GetFileName(file.Verified)} yet" : $"{scenario.Name} does not behave as {Path.GetFileName(file.Verified)} says");
        throw new SnapshotMismatchException($"{what}; where it is right now, take {file.Received} over (conpar accept)\n\n{DiffText.Of(check.Rows)}");
    }
}
