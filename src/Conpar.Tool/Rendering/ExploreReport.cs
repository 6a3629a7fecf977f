using Conpar.Tool.Exploring;
using Conpar.Tool.Rendering.Json;
using Conpar.Tool.Rendering.Markdown;
using Conpar.Tool.Rendering.Text;

namespace Conpar.Tool.Rendering;

/// <summary>Writes what <c>conpar explore</c> found.</summary>
static class ExploreReport
{
    public static void Write(IReadOnlyList<ExploredScenario> scenarios, ReportTarget target) => target.Write((writer, isTerminal) =>
    {
        switch (target.Format)
        {
            case "json":
                ExploreJson.Write(writer, scenarios);
                break;
            case "markdown":
                writer.Write(ExploreMarkdown.Of(scenarios));
                break;
            default:
                TextOutput.Write(writer, isTerminal, console => ExploreText.Write(console, scenarios, target.Quiet));
                break;
        }
    });
}
