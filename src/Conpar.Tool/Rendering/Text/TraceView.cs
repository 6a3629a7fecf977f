using Spectre.Console;
using Spectre.Console.Rendering;

namespace Conpar.Tool.Rendering.Text;

/// <summary>Two traces beside each other, a row a line, with signs where they differ.</summary>
sealed class TraceView(IReadOnlyList<TraceRow> rows) : Renderable
{
    /// <summary>A column of the indent, the signs with their blanks, and the line between.</summary>
    const int Indent = 2, Between = 5;

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        int right = Math.Max(4, (maxWidth - Indent - Between) / 2), left = Math.Max(4, maxWidth - Indent - Between - right);
        Segment indent = new(new string(' ', Indent)), end = Segment.LineBreak;
        yield return indent;
        yield return Cells.Fitted("interleaved", left, Styles.Title);
        yield return new Segment("  │  ", Styles.Faint);
        yield return new Segment("parallel", Styles.Title);
        yield return end;
        yield return indent;
        yield return new Segment($"{new string('─', left + 2)}┼{new string('─', right + 2)}", Styles.Faint);
        yield return end;
        foreach (TraceRow row in rows)
        {
            yield return indent;
            if (row.LeftOut > 0)
            {
                yield return new Segment(Cells.Shortened(Words.LeftOut(row), left + Between + right), Styles.Faint);
            }
            else
            {
                string times = row.Times > 1 ? $" ×{row.Times}" : "";
                yield return Side(row.Interleaved, times, left, row.LeftSign, row.Job);
                yield return new Segment($" {row.LeftSign}", Styles.OfSign(row.LeftSign));
                yield return new Segment("│", Styles.Faint);
                string sign = row.Parallel.Length > 0 ? $"{row.RightSign} " : "";
                yield return new Segment(sign, Styles.OfSign(row.RightSign));
                yield return new Segment(Cut(row.Parallel, times, right), StyleOf(row.RightSign, row.Job));
            }

            yield return end;
        }
    }

    static Segment Side(string text, string times, int width, char sign, int job) => Cells.Fitted(Cut(text, times, width), width, StyleOf(sign, job));

    /// <summary>How often a row stands there is kept where its text is cut.</summary>
    static string Cut(string text, string times, int width) =>
        text.Length == 0 ? "" : Cells.Shortened(text, width - Cells.Count(times)) + times;

    static Style StyleOf(char sign, int job) => sign == ' ' ? Styles.OfJob(job) : Styles.OfSign(sign);
}
