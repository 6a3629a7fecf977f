using Spectre.Console;

namespace Conpar.Tool.Rendering.Text;

/// <summary>Colours of a report; each only repeats what a sign or a word says.</summary>
static class Styles
{
    public static readonly Style Title = new(decoration: Decoration.Bold);
    public static readonly Style Faint = new(decoration: Decoration.Dim);
    public static readonly Style Moved = new(Color.Yellow);
    public static readonly Style Only = new(Color.Aqua);
    public static readonly Style Wrong = new(Color.Red);

    public static readonly Style Keyword = new(Color.Blue);
    public static readonly Style Literal = new(Color.Olive);
    public static readonly Style Comment = new(Color.Green);

    static readonly Style[] jobs = [.. new[] { Color.Green, Color.Blue, Color.Fuchsia, Color.Olive, Color.Teal, Color.Purple }.Select(color => new Style(color))];

    public static Style OfJob(int job) => jobs[job % jobs.Length];

    public static Style OfSign(char sign) => sign switch
    {
        '~' => Moved,
        '<' or '>' => Only,
        '!' => Wrong,
        _ => Style.Plain,
    };
}
