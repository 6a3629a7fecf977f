using Conpar.Tool.Rendering.GitHub;
using Conpar.Tool.Rendering.Json;
using Conpar.Tool.Rendering.Markdown;
using Conpar.Tool.Rendering.Text;
using Conpar.Tool.Snapshots;

namespace Conpar.Tool.Rendering;

/// <summary>Writes what <c>conpar verify</c> found, and tells GitHub Actions where it runs there.</summary>
static class VerifyReport
{
    public static void Write(VerifyResult result, ReportTarget target)
    {
        target.Write((writer, isTerminal) =>
        {
            switch (target.Format)
            {
                case "json":
                    VerifyJson.Write(writer, result);
                    break;
                case "markdown":
                    writer.Write(VerifyMarkdown.Of(result));
                    break;
                default:
                    TextOutput.Write(writer, isTerminal, console => VerifyText.Write(console, result, target.Quiet));
                    break;
            }
        });
        GitHubActions.Tell(result);
    }
}
