namespace Conpar.Snapshots;

/// <summary>What comparing a scenario with its snapshot gave.</summary>
/// <param name="Status">How they compare.</param>
/// <param name="Rows">Both side by side where they differ; all of it is new where nothing was accepted.</param>
/// <param name="Message">What is wrong with the snapshot's file; null where nothing is.</param>
internal sealed record SnapshotCheck(SnapshotStatus Status, IReadOnlyList<LineDiffRow> Rows, string? Message = null)
{
    /// <summary>Compares, and keeps what differs as the received file.</summary>
    /// <exception cref="SnapshotFileException">A file cannot be read or written.</exception>
    public static SnapshotCheck Of(SnapshotFile file, string now)
    {
        SnapshotCheck check;
        try
        {
            string? accepted = file.ReadVerified();
            if (accepted is not null) now = ExploredSection.Kept(accepted, now);
            check = accepted is null ? new SnapshotCheck(SnapshotStatus.New, AllNew(now))
                : accepted == now ? new SnapshotCheck(SnapshotStatus.Same, [])
                : new SnapshotCheck(SnapshotStatus.Changed, LineDiff.Of(accepted, now));
        }
        catch (SnapshotFileException damaged) when (damaged.IsContent)
        {
            check = new SnapshotCheck(SnapshotStatus.Changed, AllNew(now), damaged.Message);
        }

        if (check.Status == SnapshotStatus.Same) file.DeleteReceived();
        else file.WriteReceived(now);
        return check;
    }

    static IReadOnlyList<LineDiffRow> AllNew(string now) => [.. now.TrimEnd('\n').Split('\n').Select(line => new LineDiffRow(null, line))];
}

/// <summary>How a scenario compares with its snapshot.</summary>
internal enum SnapshotStatus
{
    /// <summary>It behaves as the snapshot says.</summary>
    Same,

    /// <summary>It behaves otherwise.</summary>
    Changed,

    /// <summary>There is no snapshot yet.</summary>
    New,
}
