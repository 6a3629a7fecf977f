using System.Text;

namespace Conpar.Tracing;

/// <summary>What one run of one lane gave, as measured.</summary>
/// <param name="Lane"><c>interleaved</c> or <c>parallel</c>.</param>
/// <param name="Wall">From the start of the first job to the end of the last.</param>
/// <param name="Cpu">Processor time of the lane's process in that span.</param>
/// <param name="Cores">The processors the lane was given.</param>
/// <param name="Pinned">Whether the lane could not leave them.</param>
/// <param name="Switches">How often the interleaved lane's core went from one job to another; 0 for the parallel lane.</param>
/// <param name="Check">What <c>[Check]</c> returned, or the failure's message, as invariant text; null where there is none or it did not run.</param>
/// <param name="CheckFailed">Whether <c>[Check]</c> threw or returned false.</param>
/// <param name="Aborted">Why the lane ended early, in one line; null where it did not.</param>
/// <param name="Trace">The events.</param>
public sealed record LaneRun(
    string Lane, TimeSpan Wall, TimeSpan Cpu, IReadOnlyList<int> Cores, bool Pinned, long Switches,
    string? Check, bool CheckFailed, string? Aborted, Trace Trace)
{
    /// <summary>Whether it ended early since its time was over.</summary>
    internal bool IsOutOfTime { get; init; }

    /// <summary>Its processor time; null where it ended early and nobody measured that: a host that ends by itself takes the knowledge along.</summary>
    internal TimeSpan? KnownCpu => Aborted is not null && Cpu == default ? null : Cpu;

    /// <summary>Its switches; null where it ended early and did not come to tell.</summary>
    internal long? KnownSwitches => Aborted is not null && Switches == 0 ? null : Switches;

    /// <summary>The data races of an interleaving that was run again, each in a line.</summary>
    internal IReadOnlyList<string> Races { get; init; } = [];

    /// <summary>The events in their order, one a line, then the data races, what the check gave and why the lane ended early.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(Lane).Append('\n');
        foreach (TraceEvent e in Trace.Events)
        {
            if (e.Kind == EventKind.Turn) continue;
            text.Append($"  {Trace.Jobs[e.Job]} {EventText.Of(e)}{(e.Site is { } site ? $" ({site.At})" : "")}\n");
        }

        foreach (string race in Races) text.Append($"{race}\n");
        if (Check is not null) text.Append($"check {(CheckFailed ? "failed: " : "")}{Check}\n");
        if (Aborted is not null) text.Append($"aborted: {Aborted}\n");
        return text.ToString();
    }
}
