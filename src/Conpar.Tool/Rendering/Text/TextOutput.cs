using Spectre.Console;

namespace Conpar.Tool.Rendering.Text;

/// <summary>Text for people: with colours on a terminal that wants them, else plain.</summary>
static class TextOutput
{
    public static void Write(TextWriter writer, bool isTerminal, Action<IAnsiConsole> write)
    {
        int width = TerminalConsole.Width(isTerminal);
        if (TerminalConsole.IsPlain(isTerminal)) writer.Write(PlainText.Of(width, write));
        else write(TerminalConsole.Create(writer, width, isPlain: false));
    }
}
