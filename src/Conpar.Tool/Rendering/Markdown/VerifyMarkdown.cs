using System.Text;
using Conpar.Snapshots;
using Conpar.Tool.Rendering.Content;
using Conpar.Tool.Rendering.Text;
using Conpar.Tool.Snapshots;

namespace Conpar.Tool.Rendering.Markdown;

/// <summary>What <c>conpar verify</c> found, as a comment on a pull request: the worst first, and no larger than a comment may be.</summary>
static class VerifyMarkdown
{
    /// <summary>What GitHub takes as a comment, with room for what is said about what was cut.</summary>
    const int Largest = 64 * 1024 - 512;

    const int DiffWidth = 100;

    public static string Of(VerifyResult result)
    {
        StringBuilder text = new();
        text.Append($"### conpar: {MarkdownText.Escaped(result.Summary)}\n\n{Words.Coverage(result.Controlled, result.Uncontrolled)}\n\n");
        int cut = 0;
        foreach (ScenarioCheck check in result.Changed)
        {
            string section = Section(check);
            if (Encoding.UTF8.GetByteCount(section) + Encoding.UTF8.GetByteCount(text.ToString()) > Largest) cut++;
            else text.Append(section);
        }

        if (cut > 0) text.Append($"… {cut} more {(cut == 1 ? "scenario is" : "scenarios are")} too long to be shown here: `conpar verify` shows {(cut == 1 ? "it" : "them")}.\n\n");
        foreach (string orphan in result.Orphans.Take(50)) text.Append($"- `{Path.GetFileName(orphan)}` has no scenario{(result.Pruned ? ", removed" : "")}\n");
        if (result.Changed.Any(check => check.Check is not null)) text.Append($"\nWhere that is right: `{result.Accepting}`, and commit the changed `*.verified.txt`.\n");
        return text.ToString();
    }

    static string Section(ScenarioCheck check)
    {
        string head = $"#### {MarkdownText.Escaped(check.Summary)}\n\n`{check.Scenario.At.At}`\n\n";
        if (check.Check is null) return head;
        string diff = PlainText.Of(DiffWidth, console => console.Write(new DiffView(check.Check.Rows))).Trim('\n');
        string fence = MarkdownText.Fence(diff);
        return $"{head}{fence}text\n{diff}\n{fence}\n\n";
    }
}
