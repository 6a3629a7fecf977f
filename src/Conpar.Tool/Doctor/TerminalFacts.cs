using Conpar.Tool.Rendering.Text;
using Spectre.Console;

namespace Conpar.Tool.Doctor;

/// <summary>Where text output goes, and what speaks for colours and against them.</summary>
/// <param name="IsTerminal">Whether the standard output is one.</param>
/// <param name="Width">The columns of a report.</param>
/// <param name="HasColour">Whether it gets colours.</param>
/// <param name="IsUnicode">Whether its encoding has all signs.</param>
/// <param name="Variables">Those of NO_COLOR, TERM and CI that are set.</param>
sealed record TerminalFacts(bool IsTerminal, int Width, bool HasColour, bool IsUnicode, IReadOnlyDictionary<string, string> Variables)
{
    /// <summary>UTF-8, UTF-16, UTF-32.</summary>
    static readonly int[] unicode = [65001, 1200, 1201, 12000, 12001];

    static readonly string[] variables = ["NO_COLOR", "TERM", "CI"];

    public static TerminalFacts Here(bool isTerminal)
    {
        int width = TerminalConsole.Width(isTerminal);
        bool hasColour = !TerminalConsole.IsPlain(isTerminal) && TerminalConsole.Create(Console.Out, width, isPlain: false).Profile.Capabilities.ColorSystem != ColorSystem.NoColors;
        return new TerminalFacts(
            isTerminal, width, hasColour, unicode.Contains(Console.OutputEncoding.CodePage),
            variables.Select(name => (name, value: Environment.GetEnvironmentVariable(name) ?? "")).Where(one => one.value.Length > 0).ToDictionary());
    }
}
