using Conpar.Snapshots;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Conpar.Tool.Rendering.Text;

/// <summary>A snapshot and what a scenario does now, side by side; changed lines are marked, far from them lines are left out.</summary>
sealed class DiffView(IReadOnlyList<LineDiffRow> rows) : Renderable
{
    const int Indent = 2, Between = 5;

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        int right = Math.Max(4, (maxWidth - Indent - Between) / 2), left = Math.Max(4, maxWidth - Indent - Between - right);
        Segment indent = new(new string(' ', Indent)), end = Segment.LineBreak;
        yield return indent;
        yield return Cells.Fitted("accepted", left, Styles.Title);
        yield return new Segment("  │  ", Styles.Faint);
        yield return new Segment("now", Styles.Title);
        yield return end;
        yield return indent;
        yield return new Segment($"{new string('─', left + 2)}┼{new string('─', right + 2)}", Styles.Faint);
        yield return end;
        foreach ((LineDiffRow row, int leftOut) in DiffText.Shown(rows))
        {
            if (leftOut > 0)
            {
                yield return indent;
                yield return new Segment($"… {leftOut} equal {(leftOut == 1 ? "line" : "lines")}", Styles.Faint);
                yield return end;
            }

            yield return indent;
            bool isGone = row.IsChanged && row.Before is not null, isNew = row.IsChanged && row.After is not null;
            yield return Cells.Fitted(row.Before ?? "", left, isGone ? Styles.Wrong : Style.Plain);
            yield return new Segment(isGone ? " -" : "  ", Styles.Wrong);
            yield return new Segment("│", Styles.Faint);
            yield return new Segment(isNew ? "+ " : "  ", Styles.Only);
            yield return new Segment(Cells.Shortened(row.After ?? "", right), isNew ? Styles.Only : Style.Plain);
            yield return end;
        }
    }
}
