using Conpar.Comparing;

namespace Conpar.Tool.Rendering.Content;

/// <summary>A row of two traces beside each other.</summary>
/// <param name="Interleaved">What the interleaved lane did; null where this row has nothing of it.</param>
/// <param name="LeftSign">The sign beside it.</param>
/// <param name="RightSign">The sign beside the parallel lane's.</param>
/// <param name="Parallel">What the parallel lane did.</param>
/// <param name="Times">How often the row stands there, one after the other.</param>
/// <param name="LeftOut">How many rows are left out here; then there is nothing else in it.</param>
sealed record TraceRow(TraceCell? Interleaved, char LeftSign, char RightSign, TraceCell? Parallel, int Times = 1, int LeftOut = 0)
{
    public static TraceRow Of(ScenarioComparison comparison, AlignedRow row)
    {
        (char left, char right) = SideBySide.Signs(row);
        return new TraceRow(TraceCell.Of(comparison.Interleaved.Trace, row.Interleaved), left, right, TraceCell.Of(comparison.Parallel.Trace, row.Parallel));
    }

    public static TraceRow Gap(int rows) => new(null, ' ', ' ', null, LeftOut: rows);

    public bool IsRepeatedBy(TraceRow next) => LeftOut == 0 && this with { Times = 1 } == next;
}
