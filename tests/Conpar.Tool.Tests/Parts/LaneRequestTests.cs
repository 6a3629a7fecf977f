using Conpar.Hosting;

namespace Conpar.Tool.Tests.Parts;

public sealed class LaneRequestTests
{
    [Fact]
    public void ARequestGoesThroughAsArguments()
    {
        LaneRequest request = new(
            "/a b/Jobs=1.dll", "/tmp/result.json", "parallel", "Shop.Bank", "De*", "/tmp/events.trace", [0, 3], "run-to-block", true, TimeSpan.FromSeconds(40));

        LaneRequest read = LaneRequest.Parse(request.ToArguments());

        Assert.Equal(request.Cores, read.Cores);
        Assert.Equal(request, read with { Cores = request.Cores });
    }

    [Fact]
    public void WhatIsLeftOutStaysOut()
    {
        LaneRequest request = new("a.dll", "r.json", LaneRequest.Catalog);

        Assert.Equal(request, LaneRequest.Parse(request.ToArguments()));
    }

    [Fact]
    public void AnOlderHostPassesOverWhatItDoesNotKnow() =>
        Assert.Equal("parallel", LaneRequest.Parse(["assembly=a.dll", "colour=blue", "lane=parallel"]).Lane);
}
