using Spectre.Console;

namespace Conpar.Tool.Rendering.Text;

/// <summary>What a console would show, as text without colours and without blanks at the ends of lines.</summary>
static class PlainText
{
    public static string Of(int width, Action<IAnsiConsole> write)
    {
        StringWriter text = new() { NewLine = "\n" };
        write(TerminalConsole.Create(text, width, isPlain: true));
        return string.Join('\n', text.ToString().Split('\n').Select(line => line.TrimEnd()));
    }
}
