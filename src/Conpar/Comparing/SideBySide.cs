using Conpar.Tracing;

namespace Conpar.Comparing;

/// <summary>The rows of two traces as plain text in two columns.</summary>
internal static class SideBySide
{
    const string Middle = " | ";

    /// <summary>The sign of a row's left half, and of its right half, in a column beside the text.</summary>
    public static (char Left, char Right) Signs(AlignedRow row) => row.Mark switch
    {
        RowMark.Moved => row.Interleaved >= 0 ? ('~', ' ') : (' ', '~'),
        RowMark.Only => row.Interleaved >= 0 ? ('<', ' ') : (' ', '>'),
        RowMark.Changed => (row.Interleaved >= 0 ? '!' : ' ', row.Parallel >= 0 ? '!' : ' '),
        _ => (' ', ' '),
    };

    /// <summary>A lane's event of a row, as <c>Count#1 prints 1</c>; empty where it has none.</summary>
    public static string Text(Trace trace, int place) => place < 0 ? "" : $"{trace.Jobs[trace.Events[place].Job]} {EventText.Of(trace.Events[place])}";

    /// <summary>Two traces beside each other, each under its name, with an arrow where they part first; long stretches of one job are folded.</summary>
    public static string Text(string leftName, Trace left, string rightName, Trace right)
    {
        Alignment alignment = Alignment.Of(left, right, IsTelling);
        AlignedRow? first = alignment.FirstDifference is { } index ? alignment.Rows[index] : null;
        int width = alignment.Rows.Select(row => TextAt(left, row.Interleaved).Length).Append(leftName.Length).Max();
        IEnumerable<string> lines = Folding.Lines(alignment.Rows, row => (JobAt(left, row.Interleaved), JobAt(right, row.Parallel)), row => row == first, Line);
        return string.Join('\n', lines.Prepend($"    {leftName.PadRight(width)}  {Middle}  {rightName}"));

        string Line(AlignedRow row)
        {
            (char leftSign, char rightSign) = Signs(row);
            return $"  {(row == first ? "→ " : "  ")}{TextAt(left, row.Interleaved).PadRight(width)} {leftSign}{Middle}{rightSign} {TextAt(right, row.Parallel)}".TrimEnd();
        }
    }

    /// <summary>One trace, up to an event; long stretches of one job are folded.</summary>
    /// <param name="trace">The trace.</param>
    /// <param name="count">How many of its events.</param>
    /// <param name="places">The last event of a job at one of these places is shown in any case.</param>
    public static string Text(Trace trace, int count, IReadOnlyList<string> places)
    {
        List<TraceEvent> events = [.. trace.Events.Take(count).Where(IsTelling)];
        HashSet<TraceEvent> kept = [.. events.Where(e => e.Site is { } site && places.Contains(site.At)).GroupBy(e => (e.Job, e.Site)).Select(group => group.Last())];
        return string.Join('\n', Folding.Lines(events, e => e.Job, kept.Contains, e => $"    {trace.Jobs[e.Job]} {EventText.Of(e)}{(e.Site is { } site ? $" ({site.At})" : "")}"));
    }

    /// <summary>What is shown of an interleaving: how it ended is said beside it.</summary>
    public static bool IsTelling(TraceEvent e) => e.Kind is not (EventKind.Start or EventKind.End or EventKind.Turn);

    static int JobAt(Trace trace, int place) => place < 0 ? -1 : trace.Events[place].Job;

    static string TextAt(Trace trace, int place) =>
        place < 0 ? "" : Text(trace, place) + (trace.Events[place].Site is { } site ? $" ({site.At})" : "");

    public static IEnumerable<string> Of(ScenarioComparison comparison)
    {
        (string Left, char LeftSign, char RightSign, string Right)[] rows =
        [
            .. comparison.Alignment.Rows.Select(row => (
                Text(comparison.Interleaved.Trace, row.Interleaved), Signs(row).Left, Signs(row).Right, Text(comparison.Parallel.Trace, row.Parallel))),
        ];
        int width = rows.Select(row => row.Left.Length).DefaultIfEmpty(0).Max();
        foreach ((string left, char leftSign, char rightSign, string right) in rows)
        {
            yield return $"{left.PadRight(width)} {leftSign}{Middle}{rightSign} {right}".TrimEnd();
        }
    }
}
