using Conpar.Comparing;
using Conpar.Tool.Rendering.Content;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Conpar.Tool.Rendering.Text;

/// <summary>What the jobs returned and what the check gave, lane beside lane.</summary>
static class OutcomeView
{
    const int MostRows = 8;

    public static IRenderable Of(ScenarioComparison comparison, bool all)
    {
        // Where there are many, those that differ are what matters.
        IReadOnlyList<Outcome> outcomes = comparison.Outcomes;
        Outcome[] shown = all || outcomes.Count <= MostRows
            ? [.. outcomes]
            : [.. outcomes.Where((_, i) => i < outcomes.Count - 1).OrderByDescending(outcome => outcome.Differs).Take(MostRows - 1), outcomes[^1]];
        Table table = Tables.Plain("outcome", "interleaved", "parallel");
        foreach (Outcome outcome in shown)
        {
            Style style = outcome.Differs ? Styles.Wrong : Style.Plain;
            table.AddRow(
                new Spectre.Console.Text($"{(outcome.Differs ? "! " : "")}{outcome.Name}", style).Ellipsis(),
                new Spectre.Console.Text(Words.Values(outcome.Interleaved), style), new Spectre.Console.Text(Words.Values(outcome.Parallel), style));
        }

        return shown.Length == outcomes.Count ? Tables.Indented(table) : new Rows(Tables.Indented(table), Tables.Line($"… {FigureText.Of(outcomes.Count - shown.Length, "more job", "more jobs")} (--all shows them)", Styles.Faint));
    }
}
