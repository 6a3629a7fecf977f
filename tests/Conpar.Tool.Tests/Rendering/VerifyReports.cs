using System.Text;
using Conpar.Snapshots;
using Conpar.Tool.Lanes;
using Conpar.Tool.Rendering.GitHub;
using Conpar.Tool.Rendering.Markdown;
using Conpar.Tool.Rendering.Text;
using Conpar.Tool.Snapshots;
using Conpar.Tracing;

namespace Conpar.Tool.Tests.Rendering;

/// <summary>What <c>conpar verify</c> found, for people and for pull requests.</summary>
public sealed class VerifyReports
{
    static ScenarioCheck Check(string name, string? before, string now, string? aborted = null)
    {
        ScenarioInfo scenario = new(name, "Shop." + name, new Site($"/repo/src/{name}.cs", 3, 22, name), [], 0, []);
        SnapshotCheck? check = aborted is not null ? null
            : before == now ? new SnapshotCheck(SnapshotStatus.Same, [])
            : new SnapshotCheck(before is null ? SnapshotStatus.New : SnapshotStatus.Changed, before is null ? [.. now.Split('\n').Select(line => new LineDiffRow(null, line))] : LineDiff.Of(before, now));
        return new ScenarioCheck(scenario, new SnapshotFile("/repo/src", name), check, aborted);
    }

    static string Lines(int count, string odd = "") => string.Join('\n', Enumerable.Range(1, count).Select(i => i == count / 2 ? $"  Job#1 prints {i}{odd}" : $"  Job#{i % 2 + 1} prints {i}"));

    static readonly VerifyResult mixed = new(
        [Check("Bank", Lines(30), Lines(30, odd: "!")), Check("Shop", Lines(3), Lines(3)), Check("Fresh", null, Lines(20)), Check("Broken", null, "", aborted: "the host ended with exit code 7")],
        ["/repo/src/Gone.verified.txt"], Pruned: false, "src");

    [Fact]
    public Task For_people() => Verifier.Verify(PlainText.Of(80, console => VerifyText.Write(console, mixed with { Orphans = [] }, quiet: false)));

    [Fact]
    public Task For_a_pull_request() => Verifier.Verify(VerifyMarkdown.Of(mixed), extension: "md");

    [Fact]
    public void A_comment_is_never_too_long_and_says_what_was_cut()
    {
        VerifyResult many = new([.. Enumerable.Range(1, 40).Select(i => Check($"S{i}", Lines(900), string.Join('\n', Lines(900).Split('\n').Reverse())))], [], Pruned: false, ".");

        string comment = VerifyMarkdown.Of(many);

        Assert.InRange(Encoding.UTF8.GetByteCount(comment), 1, 64 * 1024);
        Assert.Matches(@"… \d+ more scenarios are too long to be shown here", comment);
    }

    [Fact]
    public void Annotations_are_escaped_and_no_more_than_GitHub_shows()
    {
        VerifyResult many = new([.. Enumerable.Range(1, 20).Select(i => Check($"S{i}", "a", "b"))], ["/repo/x,y.verified.txt"], Pruned: false, ".");
        VerifyResult orphan = new([], ["/repo/x,y.verified.txt"], Pruned: false, ".");

        Assert.Equal(10, GitHubActions.Annotations(many, "/repo").Count());
        Assert.Equal("::error file=src/S1.cs,line=3::S1: not as S1.verified.txt says, 1 line changed", GitHubActions.Annotations(many, "/repo").First());
        Assert.Equal(["::error file=x%2Cy.verified.txt,line=1::this snapshot has no scenario"], GitHubActions.Annotations(orphan, "/repo"));
    }
}
