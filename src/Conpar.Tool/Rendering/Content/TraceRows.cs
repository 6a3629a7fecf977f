using Conpar.Comparing;

namespace Conpar.Tool.Rendering.Content;

/// <summary>The rows of a scenario's traces as reports show them: repeats folded, and the middle of long traces left out.</summary>
static class TraceRows
{
    const int MostRows = 40, FirstRows = 16, LastRows = 8, AroundDifference = 7;

    /// <param name="comparison">The two lanes.</param>
    /// <param name="all">Whether every row is shown.</param>
    public static IReadOnlyList<TraceRow> Of(ScenarioComparison comparison, bool all)
    {
        List<TraceRow> rows = [];
        int? difference = null;
        foreach (AlignedRow row in comparison.Alignment.Rows)
        {
            TraceRow next = TraceRow.Of(comparison, row);
            if (row.Mark != RowMark.Same) difference ??= rows.Count;
            if (!all && rows.Count > 0 && rows[^1].IsRepeatedBy(next)) rows[^1] = rows[^1] with { Times = rows[^1].Times + 1 };
            else rows.Add(next);
        }

        return all || rows.Count <= MostRows ? rows : Shortened(rows, difference);
    }

    /// <summary>The beginning, the end, and where the lanes part first.</summary>
    static List<TraceRow> Shortened(List<TraceRow> rows, int? difference)
    {
        (int From, int To) around = difference is { } at ? (at - AroundDifference, at + AroundDifference) : (0, 0);
        (int From, int To)[] windows = [(0, FirstRows), around, (rows.Count - LastRows, rows.Count)];
        List<TraceRow> shown = [];
        int left = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            bool isShown = windows.Any(window => i >= window.From && i < window.To);
            if (!isShown) left += rows[i].Times;
            if (left > 0 && (isShown || i == rows.Count - 1))
            {
                shown.Add(TraceRow.Gap(left));
                left = 0;
            }

            if (isShown) shown.Add(rows[i]);
        }

        return shown;
    }
}
