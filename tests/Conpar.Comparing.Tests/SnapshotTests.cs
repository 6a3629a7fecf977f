namespace Conpar.Comparing.Tests;

/// <summary>The snapshots themselves: a difference fails, and the accepted text passes.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public Task AcceptedTextPasses() => Verifier.Verify("first\nsecond");

    [Fact]
    public async Task AnotherTextFailsAndIsKeptBesideIt()
    {
        string received = Path.Combine(Folder(), "SnapshotTests.AnotherTextFailsAndIsKeptBesideIt.received.txt");

        Exception difference = await Assert.ThrowsAnyAsync<Exception>(async () => await Verifier.Verify("second"));

        Assert.Contains("AnotherTextFailsAndIsKeptBesideIt", difference.Message, StringComparison.Ordinal);
        Assert.Equal("second", await File.ReadAllTextAsync(received, TestContext.Current.CancellationToken));
        File.Delete(received);
    }

    [Theory]
    [InlineData("a/b")]
    public Task ParametersAreInTheName(string path) => Verifier.Verify(path, extension: "md").UseParameters(path);

    static string Folder([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
