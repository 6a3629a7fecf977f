using Conpar.Comparing;
using Conpar.Tool.Rendering.Content;
using Spectre.Console;
using Spectre.Console.Rendering;
using static Conpar.Comparing.FigureText;

namespace Conpar.Tool.Rendering.Text;

/// <summary>What was measured, lane beside lane.</summary>
static class FiguresView
{
    public static IRenderable Of(ScenarioComparison comparison)
    {
        ScenarioFigures figures = comparison.Figures;
        Table table = Tables.Plain("", "interleaved", "parallel");
        table.AddRow("time", Words.IsInSteps(comparison.Interleaved, comparison.Environment) ? Words.Time(comparison.Interleaved, default, comparison.Environment) : Wall(figures.Interleaved), Wall(figures.Parallel));
        table.AddRow("speedup", "", Words.Speedup(comparison));
        table.AddRow("processor", Words.Processor(comparison.Interleaved), Words.Processor(comparison.Parallel));
        table.AddRow("jobs wait", Words.Waiting(figures.Interleaved), Words.Waiting(figures.Parallel));
        table.AddRow("at once", comparison.Interleaved.Trace.Jobs.Count == 0 ? "0" : "1", Count(comparison.Overlap.AtMost));
        table.AddRow("switches", Words.Switches(comparison.Interleaved), "");
        List<IRenderable> rows = [Tables.Indented(table)];
        if (comparison.IsComparable) rows.Add(Tables.Line(Words.Bounds(figures), Style.Plain));
        if (Words.Overlaps(comparison.Overlap) is { } overlaps) rows.Add(Tables.Line(overlaps, Style.Plain));
        return new Rows(rows);
    }

    static string Wall(LaneFigures lane) => lane.Shortest == lane.Longest ? FigureText.Of(lane.Wall) : $"{FigureText.Of(lane.Wall)} ({FigureText.Of(lane.Shortest)} to {FigureText.Of(lane.Longest)})";
}
