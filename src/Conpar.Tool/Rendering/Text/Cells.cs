using Spectre.Console;
using Spectre.Console.Rendering;

namespace Conpar.Tool.Rendering.Text;

/// <summary>Text cut and filled to a number of terminal cells.</summary>
static class Cells
{
    const string Cut = "…";

    public static int Count(string text) => new Segment(text).CellCount();

    /// <summary>Exactly so many cells.</summary>
    public static Segment Fitted(string text, int width, Style style)
    {
        string cut = Shortened(text, width);
        return new Segment(cut + new string(' ', Math.Max(0, width - Count(cut))), style);
    }

    /// <summary>At most so many cells, with the end kept, in which copies and arguments of a job differ.</summary>
    public static string ShortenedInside(string text, int width)
    {
        if (Count(text) <= width) return text;
        int end = text.Length - Math.Max(0, text.LastIndexOfAny(['#', '(']));
        if (Count(text[^end..]) > Math.Min(6, width - 2))
        {
            end = Math.Max(0, Math.Min(8, width / 2 - 1));
            while (end > 0 && Count(text[^end..]) > width / 2) end--;
        }

        string last = end == 0 ? "" : text[^end..];
        return Shortened(text[..^end], width - Count(last)) + last;
    }

    /// <summary>At most so many cells.</summary>
    public static string Shortened(string text, int width)
    {
        if (Count(text) <= width) return text;
        if (width <= 1) return width == 1 ? Cut : "";
        return Segment.Truncate(new Segment(text), width - 1)?.Text + Cut;
    }
}
