using Conpar.Snapshots;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Conpar.Tool.Rendering.Text;

/// <summary>A snapshot and what a scenario does now, side by side; changed lines are marked, far from them lines are left out.</summary>
sealed class DiffView(IReadOnlyList<LineDiffRow> rows) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        TwoColumns columns = TwoColumns.Within(maxWidth);
        Segment indent = TwoColumns.Indent, end = Segment.LineBreak;
        foreach (Segment segment in columns.Head("accepted", "now")) yield return segment;
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
            yield return Cells.Fitted(row.Before ?? "", columns.Left, isGone ? Styles.Wrong : Style.Plain);
            yield return new Segment(isGone ? " -" : "  ", Styles.Wrong);
            yield return TwoColumns.Middle;
            yield return new Segment(isNew ? "+ " : "  ", Styles.Only);
            yield return new Segment(Cells.Shortened(row.After ?? "", columns.Right), isNew ? Styles.Only : Style.Plain);
            yield return end;
        }
    }
}
