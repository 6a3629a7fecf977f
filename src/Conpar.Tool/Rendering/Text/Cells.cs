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

    /// <summary>At most so many cells.</summary>
    public static string Shortened(string text, int width)
    {
        if (Count(text) <= width) return text;
        if (width <= 1) return width == 1 ? Cut : "";
        return Segment.Truncate(new Segment(text), width - 1)?.Text + Cut;
    }
}
