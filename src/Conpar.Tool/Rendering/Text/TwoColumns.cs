using Spectre.Console.Rendering;

namespace Conpar.Tool.Rendering.Text;

/// <summary>The layout of what stands side by side: an indent, two columns of about the same width, and a line with room for a sign on either side.</summary>
readonly record struct TwoColumns(int Left, int Right)
{
    const int IndentWidth = 2, Between = 5, Least = 4;

    public static readonly Segment Indent = new(new string(' ', IndentWidth));

    public static readonly Segment Middle = new("│", Styles.Faint);

    /// <summary>Both columns with what is between them.</summary>
    public int Width => Left + Between + Right;

    public static TwoColumns Within(int width)
    {
        int right = Math.Max(Least, (width - IndentWidth - Between) / 2);
        return new TwoColumns(Math.Max(Least, width - IndentWidth - Between - right), right);
    }

    public IEnumerable<Segment> Head(string left, string right) =>
    [
        Indent, Cells.Fitted(left, Left, Styles.Title), new Segment("  │  ", Styles.Faint), new Segment(right, Styles.Title), Segment.LineBreak,
        Indent, new Segment($"{new string('─', Left + 2)}┼{new string('─', Right + 2)}", Styles.Faint), Segment.LineBreak,
    ];
}
