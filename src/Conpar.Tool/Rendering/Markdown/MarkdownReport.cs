using Conpar.Comparing;
using Conpar.Tool.Rendering.Content;
using Conpar.Tool.Rendering.Text;
using static Conpar.Comparing.FigureText;

namespace Conpar.Tool.Rendering.Markdown;

/// <summary>The report as GitHub-flavoured Markdown: the verdict first, the traces as a block that keeps its columns.</summary>
static class MarkdownReport
{
    const int TraceWidth = 100, TimelineWidth = 80;

    public static void Write(TextWriter writer, IReadOnlyList<ScenarioReport> scenarios, bool all)
    {
        RunEnvironment? told = null;
        foreach (ScenarioReport scenario in scenarios)
        {
            RunEnvironment environment = scenario.Comparison.Environment;
            if (environment != told)
            {
                Line(writer, string.Join("<br>", Words.Header(environment).Select(MarkdownText.Escaped)));
                told = environment;
            }

            Write(writer, scenario, all);
        }
    }

    static void Write(TextWriter writer, ScenarioReport scenario, bool all)
    {
        ScenarioComparison comparison = scenario.Comparison;
        Line(writer, $"## {MarkdownText.Escaped(comparison.Name)}");
        Line(writer, $"**{comparison.Verdict.Name}**: {MarkdownText.Escaped(comparison.Verdict.Explanation)}");
        List(writer, comparison.Problems.Select(problem => $"**!** {MarkdownText.Escaped(problem.Message)}"));
        WriteOutcomes(writer, comparison);
        WriteFigures(writer, comparison);
        Block(writer, new TimelineView(comparison, all), TimelineWidth);
        IReadOnlyList<TraceRow> rows = TraceRows.Of(comparison, all);
        if (rows.Count > 0) Block(writer, new TraceView(rows), TraceWidth);
        if (Words.Legend(rows) is { Length: > 0 } legend) Line(writer, MarkdownText.Escaped(legend));
        Line(writer, MarkdownText.Escaped(Words.FirstDifference(comparison)));
        Line(writer, Words.Coverage(comparison));
        List(writer, Words.Uncontrolled(comparison, all).Select(MarkdownText.Escaped));
        if (scenario.Closing is { } closing) Line(writer, MarkdownText.Escaped(closing));
    }

    static void WriteOutcomes(TextWriter writer, ScenarioComparison comparison)
    {
        if (comparison.Outcomes.Count == 0) return;
        Table(writer, ["outcome", "interleaved", "parallel"], comparison.Outcomes.Select(outcome => new[]
        {
            $"{(outcome.Differs ? "**!** " : "")}{MarkdownText.Escaped(outcome.Name)}", MarkdownText.Escaped(Words.Values(outcome.Interleaved)), MarkdownText.Escaped(Words.Values(outcome.Parallel)),
        }));
    }

    static void WriteFigures(TextWriter writer, ScenarioComparison comparison)
    {
        ScenarioFigures figures = comparison.Figures;
        Table(writer, ["", "interleaved", "parallel"],
        [
            ["time", Words.Time(comparison.Interleaved, figures.Interleaved.Wall, comparison.Environment), FigureText.Of(figures.Parallel.Wall)],
            ["speedup", "", Words.Speedup(comparison)],
            ["processor", Words.Processor(comparison.Interleaved), Words.Processor(comparison.Parallel)],
            ["jobs wait", Words.Waiting(figures.Interleaved), Words.Waiting(figures.Parallel)],
            ["at once", comparison.Interleaved.Trace.Jobs.Count == 0 ? "0" : "1", Count(comparison.Overlap.AtMost)],
            ["switches", Words.Switches(comparison.Interleaved), ""],
        ]);
        if (comparison.IsComparable) Line(writer, Words.Bounds(figures));
        if (Words.Overlaps(comparison.Overlap) is { } overlaps) Line(writer, MarkdownText.Escaped(overlaps));
    }

    static void Line(TextWriter writer, string text) => writer.Write(text.Trim('\n') + "\n\n");

    static void List(TextWriter writer, IEnumerable<string> items)
    {
        bool any = false;
        foreach (string item in items)
        {
            writer.Write($"- {item}\n");
            any = true;
        }

        if (any) writer.Write('\n');
    }

    static void Table(TextWriter writer, string[] columns, IEnumerable<string[]> rows)
    {
        writer.Write($"| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select(_ => "---|"))}\n");
        foreach (string[] row in rows) writer.Write($"| {string.Join(" | ", row)} |\n");
        writer.Write('\n');
    }

    /// <summary>The same view as on a terminal; a fence longer than any in the text.</summary>
    static void Block(TextWriter writer, Spectre.Console.Rendering.IRenderable view, int width)
    {
        string content = PlainText.Of(width, console => console.Write(view)).Trim('\n');
        string fence = MarkdownText.Fence(content);
        Line(writer, $"{fence}text\n{content}\n{fence}");
    }
}
