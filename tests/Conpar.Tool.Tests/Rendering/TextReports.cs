using Conpar.Tool.Rendering.Content;
using Conpar.Tool.Rendering.Text;

namespace Conpar.Tool.Tests.Rendering;

/// <summary>The report for people, at fixed widths and without colour.</summary>
public sealed class TextReports
{
    static string Text(ScenarioReport report, int width = 80, bool all = false) => PlainText.Of(width, console => TextReport.Write(console, [report], all));

    [Fact]
    public Task Of_jobs_that_sleep() => Verifier.Verify(Text(Examples.Sleeping()));

    [Fact]
    public Task Of_a_lost_update() => Verifier.Verify(Text(Examples.Racing()));

    [Fact]
    public Task Of_lanes_that_ended_early() => Verifier.Verify(Text(Examples.Failing()));

    [Fact]
    public Task Of_many_jobs_and_steps() => Verifier.Verify(Text(Examples.Long()));

    [Fact]
    public Task Of_forty_columns() => Verifier.Verify(Text(Examples.Racing(), width: 40));

    [Fact]
    public Task Of_a_hundred_and_forty_columns() => Verifier.Verify(Text(Examples.Racing(), width: 140));

    [Fact]
    public Task Of_nothing_that_was_measured() => Verifier.Verify(Text(Examples.Interrupted()));

    [Theory]
    [InlineData(30)]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(121)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        foreach (ScenarioReport report in new[] { Examples.Sleeping(), Examples.Racing(), Examples.Failing(), Examples.Long(), Examples.Interrupted() })
        {
            Assert.All(Text(report, width).Split('\n'), line => Assert.InRange(Cells.Count(line), 0, width));
        }
    }

    [Fact]
    public void All_leaves_nothing_out()
    {
        string text = Text(Examples.Long(), width: 200, all: true);

        Assert.DoesNotContain("left out", text, StringComparison.Ordinal);
        Assert.All(Enumerable.Range(0, 120).Where(step => step % 30 >= 3), step => Assert.Contains($"step 数字 {step} of", text, StringComparison.Ordinal));
        Assert.Equal(24, text.Split('\n').Count(line => line.Contains('│') && line.EndsWith("core 0", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_a_job_wrote_cannot_reach_the_terminal() => Assert.DoesNotContain('\u001b', Text(Examples.Failing()));

    [Fact]
    public Task Quiet_is_a_line_for_each_finding()
    {
        StringWriter text = new();
        QuietReport.Write(text, [Examples.Sleeping(), Examples.Racing(), Examples.Failing()]);
        return Verifier.Verify(text.ToString());
    }
}
