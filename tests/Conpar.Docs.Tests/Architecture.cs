using Conpar.Docs.Tests.Support;

namespace Conpar.Docs.Tests;

/// <summary>The arrows between folders only point down.</summary>
public sealed class Architecture
{
    [Theory]
    [InlineData("src/Conpar")]
    [InlineData("src/Conpar.Tool")]
    [InlineData("src/Conpar.Tool/Rendering")]
    [InlineData("generators/Conpar.Generators")]
    public void No_folders_know_each_other(string project)
    {
        if (SourceFolders.Of(project).Cycle() is { } cycle) Assert.Fail(cycle);
    }

    [Fact]
    public void Who_knows_whom_is_found()
    {
        SourceFolders folders = SourceFolders.Of("src/Conpar");
        Assert.Empty(folders.KnownTo("Tracing"));
        Assert.Equal(["Scheduling", "Tracing"], folders.KnownTo("Stepping").Order(StringComparer.Ordinal));
        Assert.Contains("Stepping", folders.KnownTo("Cooperation"));
    }
}
