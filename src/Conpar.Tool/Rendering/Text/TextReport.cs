using Conpar.Comparing;
using Conpar.Tool.Rendering.Content;
using Spectre.Console;

namespace Conpar.Tool.Rendering.Text;

/// <summary>The report for people: timeline, traces beside each other, outcome, figures, what went wrong, and the verdict.</summary>
static class TextReport
{
    public static void Write(IAnsiConsole console, IReadOnlyList<ScenarioReport> scenarios, bool all)
    {
        RunEnvironment? told = null;
        foreach (ScenarioReport scenario in scenarios)
        {
            RunEnvironment environment = scenario.Comparison.Environment;
            if (environment != told)
            {
                foreach (string line in Words.Header(environment)) console.Write(new Spectre.Console.Text(line + "\n", Styles.Faint));
                console.WriteLine();
                told = environment;
            }

            Write(console, scenario, all);
        }
    }

    static void Write(IAnsiConsole console, ScenarioReport scenario, bool all)
    {
        ScenarioComparison comparison = scenario.Comparison;
        console.Write(new Rule(Markup.Escape(comparison.Name)) { Justification = Justify.Left, Border = BoxBorder.Square, Style = Styles.Title });
        console.Write(new TimelineView(comparison, all));
        console.WriteLine();
        IReadOnlyList<TraceRow> rows = TraceRows.Of(comparison, all);
        if (rows.Count > 0) console.Write(new TraceView(rows));
        if (Words.Legend(rows) is { Length: > 0 } legend) console.Write(Tables.Line(legend, Styles.Faint));
        console.Write(Tables.Line(Words.FirstDifference(comparison), Style.Plain));
        console.WriteLine();
        if (comparison.Outcomes.Count > 0)
        {
            console.Write(OutcomeView.Of(comparison, all));
            console.WriteLine();
        }

        console.Write(FiguresView.Of(comparison));
        console.Write(Tables.Line(Words.Coverage(comparison), Style.Plain));
        foreach (string call in Words.Uncontrolled(comparison, all)) console.Write(Tables.Signed("?", call, Styles.Moved));
        console.WriteLine();
        foreach (Problem problem in comparison.Problems) console.Write(Tables.Signed("!", problem.Message, Styles.Wrong));
        console.Write(Tables.Signed($"{comparison.Verdict.Name}:", comparison.Verdict.Explanation, Styles.Title));
        console.WriteLine();
        if (scenario.Closing is not { } closing) return;
        console.Write(Tables.Line(closing, Style.Plain));
        console.WriteLine();
    }
}
