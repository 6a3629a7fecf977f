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

    /// <summary>Two traces beside each other, each under its name, with an arrow where they part first.</summary>
    public static string Text(string leftName, Trace left, string rightName, Trace right)
    {
        Alignment alignment = Alignment.Of(left, right, IsTelling);
        (string Left, char LeftSign, char RightSign, string Right)[] rows =
            [.. alignment.Rows.Select(row => (TextAt(left, row.Interleaved), Signs(row).Left, Signs(row).Right, TextAt(right, row.Parallel)))];
        int width = rows.Select(row => row.Left.Length).Append(leftName.Length).Max();
        IEnumerable<string> lines = rows.Select((row, i) => $"  {(i == alignment.FirstDifference ? "→ " : "  ")}{row.Left.PadRight(width)} {row.LeftSign}{Middle}{row.RightSign} {row.Right}".TrimEnd());
        return string.Join('\n', lines.Prepend($"    {leftName.PadRight(width)}  {Middle}  {rightName}"));
    }

    /// <summary>What is shown of an interleaving: how it ended is said beside it.</summary>
    public static bool IsTelling(TraceEvent e) => e.Kind is not (EventKind.Start or EventKind.End or EventKind.Turn);

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
