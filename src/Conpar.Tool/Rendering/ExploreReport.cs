using Conpar.Tool.Exploring;
using Conpar.Tool.Rendering.Json;
using Conpar.Tool.Rendering.Markdown;
using Conpar.Tool.Rendering.Text;

namespace Conpar.Tool.Rendering;

/// <summary>Writes what <c>conpar explore</c> found.</summary>
static class ExploreReport
{
    /// <param name="scenarios">What was found.</param>
    /// <param name="path">What was explored, as it was named; a replay needs it again.</param>
    /// <param name="target">Where it goes.</param>
    public static void Write(IReadOnlyList<ExploredScenario> scenarios, string? path, ReportTarget target) => target.Write((writer, isTerminal) =>
    {
        switch (target.Format)
        {
            case "json":
                ExploreJson.Write(writer, scenarios);
                break;
            case "markdown":
                writer.Write(ExploreMarkdown.Of(scenarios, path));
                break;
            default:
                TextOutput.Write(writer, isTerminal, console => ExploreText.Write(console, scenarios, path, target.Quiet));
                break;
        }
    });
}
