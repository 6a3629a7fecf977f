using Conpar.Tool.Rendering.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Conpar.Tool.Forms;

/// <summary>Methods in their compiled forms, as one text of code with comments between.</summary>
static class FormsText
{
    public static void Write(IAnsiConsole console, IReadOnlyList<MethodForms> methods) =>
        console.Write(new UnwrappedLines(methods.SelectMany((method, i) => i == 0 ? Lines(method) : Lines(method).Prepend([]))));

    static IEnumerable<IReadOnlyList<Segment>> Lines(MethodForms method)
    {
        yield return [new Segment($"// {method.Title}", Styles.Title)];
        foreach ((string serves, Form? form) in method.Forms)
        {
            yield return [];
            yield return [new Segment($"// {serves}", Styles.Comment)];
            if (form is null) continue;
            foreach (IReadOnlyList<Segment> line in CodeLines.Of(form.Code)) yield return line;
        }
    }
}
