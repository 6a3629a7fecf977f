using Conpar.Tool.Lanes;
using Conpar.Tool.Rendering.Content;
using Conpar.Tool.Rendering.Json;
using Conpar.Tool.Rendering.Markdown;
using Conpar.Tool.Rendering.Text;

namespace Conpar.Tool.Rendering;

/// <summary>Writes the report in the format that was asked for, to the standard output or a file.</summary>
static class ReportWriter
{
    public static void Write(IReadOnlyList<ScenarioReport> scenarios, RunSettings settings) =>
        new ReportTarget(settings.Format, settings.Output, settings.Quiet).Write((writer, isTerminal) => Write(scenarios, settings, writer, isTerminal));

    public static void Write(IReadOnlyList<ScenarioReport> scenarios, RunSettings settings, TextWriter writer, bool isTerminal)
    {
        switch (settings.Format)
        {
            case "json":
                JsonReport.Write(writer, scenarios);
                break;
            case "markdown":
                MarkdownReport.Write(writer, scenarios, settings.All);
                break;
            default:
                if (settings.Quiet) QuietReport.Write(writer, scenarios);
                else TextOutput.Write(writer, isTerminal, console => TextReport.Write(console, scenarios, settings.All));
                break;
        }
    }
}
