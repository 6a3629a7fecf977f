using Conpar.Tool.Rendering.Content;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Conpar.Tool.Rendering.Text;

/// <summary>Two traces beside each other, a row a line, with signs where they differ.</summary>
sealed class TraceView(IReadOnlyList<TraceRow> rows) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        TwoColumns columns = TwoColumns.Within(maxWidth);
        Segment indent = TwoColumns.Indent, end = Segment.LineBreak;
        foreach (Segment segment in columns.Head("interleaved", "parallel")) yield return segment;
        foreach (TraceRow row in rows)
        {
            yield return indent;
            if (row.LeftOut > 0)
            {
                yield return new Segment(Cells.Shortened(Words.LeftOut(row), columns.Width), Styles.Faint);
            }
            else
            {
                string times = row.Times > 1 ? $" ×{row.Times}" : "";
                foreach (Segment segment in Side(row.Interleaved, times, columns.Left, row.LeftSign)) yield return segment;
                yield return new Segment(new string(' ', columns.Left - Width(row.Interleaved, times, columns.Left)) + " ");
                yield return new Segment(row.LeftSign.ToString(), Styles.OfSign(row.LeftSign));
                yield return TwoColumns.Middle;
                yield return new Segment($"{row.RightSign} ", Styles.OfSign(row.RightSign));
                foreach (Segment segment in Side(row.Parallel, times, columns.Right, row.RightSign)) yield return segment;
            }

            yield return end;
        }
    }

    /// <summary>The job, and what it did; a long name leaves room for that. How often it stands there is kept where the text is cut.</summary>
    static IEnumerable<Segment> Side(TraceCell? cell, string times, int width, char sign)
    {
        if (cell is null) yield break;
        (string job, string text) = Cut(cell, times, width);
        yield return new Segment(job, sign == ' ' ? Styles.OfJob(cell.Number) : Styles.OfSign(sign));
        yield return new Segment(text, sign == ' ' ? Style.Plain : Styles.OfSign(sign));
    }

    static int Width(TraceCell? cell, string times, int width) => cell is null ? 0 : Cut(cell, times, width) is var (job, text) ? Cells.Count(job + text) : 0;

    static (string Job, string Text) Cut(TraceCell cell, string times, int width)
    {
        string text = " " + cell.Text;
        int room = Math.Max(width - Cells.Count(text) - Cells.Count(times), width * 2 / 5);
        string job = Cells.ShortenedInside(cell.Job, room);
        return (job, Cells.Shortened(text, width - Cells.Count(job) - Cells.Count(times)) + times);
    }
}
