using Spectre.Console.Rendering;

namespace Conpar.Tool.Rendering.Text;

/// <summary>Lines that are left as long as they are: code and places to be copied or searched.</summary>
sealed class UnwrappedLines(IEnumerable<IReadOnlyList<Segment>> lines) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => lines.SelectMany(line => line.Append(Segment.LineBreak));
}
