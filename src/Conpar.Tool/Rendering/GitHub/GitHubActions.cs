using Conpar.Tool.Rendering.Markdown;
using Conpar.Tool.Snapshots;

namespace Conpar.Tool.Rendering.GitHub;

/// <summary>Where GitHub Actions runs the tool: an annotation at each scenario's line, and the summary of the step.</summary>
static class GitHubActions
{
    /// <summary>GitHub shows no more of one step.</summary>
    const int MostAnnotations = 10;

    public static void Tell(VerifyResult result)
    {
        if (Environment.GetEnvironmentVariable("GITHUB_ACTIONS") != "true") return;
        foreach (string line in Annotations(result, Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") ?? Directory.GetCurrentDirectory())) Console.Error.WriteLine(line);
        if (Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is not { Length: > 0 } summary) return;
        try
        {
            File.AppendAllText(summary, VerifyMarkdown.Of(result));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"conpar: the step's summary cannot be written: {fault.Message}");
        }
    }

    /// <param name="result">What was found.</param>
    /// <param name="workspace">The folder that paths are relative to.</param>
    public static IEnumerable<string> Annotations(VerifyResult result, string workspace) => result.Changed.Take(MostAnnotations)
        .Select(check => $"::error file={Property(Relative(workspace, check.Scenario.At.Path))},line={check.Scenario.At.Line}::{Message(check.Summary)}")
        .Concat(result.Pruned ? [] : result.Orphans.Take(Math.Max(0, MostAnnotations - result.Changed.Count)).Select(orphan => $"::error file={Property(Relative(workspace, orphan))},line=1::{Message("this snapshot has no scenario")}"));

    static string Relative(string workspace, string path) => Path.IsPathRooted(path) ? Path.GetRelativePath(workspace, path).Replace('\\', '/') : path;

    static string Message(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    static string Property(string text) => Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
