using System.Globalization;
using Spectre.Console;

namespace Conpar.Tool.Rendering.Text;

/// <summary>The console that a report is written to: as wide as the terminal, and 80 columns where there is none.</summary>
static class TerminalConsole
{
    const int NoTerminal = 80, Least = 30, Most = 200;

    /// <summary>Whether colours and cursor movements stay out of it.</summary>
    public static bool IsPlain(bool isTerminal) =>
        !isTerminal || Environment.GetEnvironmentVariable("TERM") == "dumb" || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public static int Width(bool isTerminal) => Math.Clamp(Columns(isTerminal), Least, Most);

    public static IAnsiConsole Create(TextWriter writer, int width, bool isPlain)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        return console;
    }

    static int Columns(bool isTerminal)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int asked) && asked > 0) return asked;
        try
        {
            return isTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : NoTerminal;
        }
        catch (IOException)
        {
            return NoTerminal;
        }
    }
}
