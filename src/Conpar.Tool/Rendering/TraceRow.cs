using Conpar.Comparing;
using Conpar.Tracing;

namespace Conpar.Tool.Rendering;

/// <summary>A row of two traces beside each other.</summary>
/// <param name="Interleaved">What the interleaved lane did; empty where this row has nothing of it.</param>
/// <param name="LeftSign">The sign beside it.</param>
/// <param name="RightSign">The sign beside the parallel lane's.</param>
/// <param name="Parallel">What the parallel lane did.</param>
/// <param name="Job">The index of the row's job in its lane's trace.</param>
/// <param name="Times">How often the row stands there, one after the other.</param>
/// <param name="LeftOut">How many rows are left out here; then there is nothing else in it.</param>
sealed record TraceRow(string Interleaved, char LeftSign, char RightSign, string Parallel, int Job, int Times = 1, int LeftOut = 0)
{
    public static TraceRow Of(ScenarioComparison comparison, AlignedRow row)
    {
        (char left, char right) = SideBySide.Signs(row);
        Trace interleaved = comparison.Interleaved.Trace, parallel = comparison.Parallel.Trace;
        int job = row.Interleaved >= 0 ? interleaved.Events[row.Interleaved].Job : parallel.Events[row.Parallel].Job;
        return new TraceRow(SideBySide.Text(interleaved, row.Interleaved), left, right, SideBySide.Text(parallel, row.Parallel), job);
    }

    public static TraceRow Gap(int rows) => new("", ' ', ' ', "", -1, LeftOut: rows);

    public bool IsRepeatedBy(TraceRow next) => LeftOut == 0 && this with { Times = 1 } == next;
}
