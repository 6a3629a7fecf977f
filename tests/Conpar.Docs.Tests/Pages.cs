using Conpar.Docs.Tests.Support;

namespace Conpar.Docs.Tests;

/// <summary>What holds for every document.</summary>
public sealed class Pages
{
    public static TheoryData<string> All => [.. Page.All];

    [Theory]
    [MemberData(nameof(All))]
    public void Links_lead_somewhere(string page) => Assert.Empty(Page.At(page).BrokenLinks());

    [Fact]
    public void The_pages_are_found() => Assert.Contains("README.md", Page.All);
}
