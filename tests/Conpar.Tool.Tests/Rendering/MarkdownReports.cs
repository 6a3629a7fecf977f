using Conpar.Tool.Rendering.Content;
using Conpar.Tool.Rendering.Markdown;

namespace Conpar.Tool.Tests.Rendering;

/// <summary>The report for comments and wikis.</summary>
public sealed class MarkdownReports
{
    static string Markdown(params ScenarioReport[] reports)
    {
        StringWriter text = new();
        MarkdownReport.Write(text, reports, all: false);
        return text.ToString();
    }

    [Fact]
    public Task Of_two_scenarios() => Verifier.Verify(Markdown(Examples.Sleeping(), Examples.Racing()), extension: "md");

    [Fact]
    public Task Of_text_that_looks_like_markup() => Verifier.Verify(Markdown(Examples.Failing()), extension: "md");

    [Theory]
    [InlineData("no fence", "```")]
    [InlineData("a ``` fence", "````")]
    [InlineData("````` five", "``````")]
    public void A_fence_is_longer_than_any_inside(string content, string fence) => Assert.Equal(fence, MarkdownText.Fence(content));
}
