using System.Text;

namespace Conpar.Packaging.Tests;

/// <summary>The templates, installed from their package, and what a user makes of them in an empty folder.</summary>
public sealed class TemplateTests(PackedTool tool)
{
    /// <summary>An empty folder with the template in it, called <c>Shop</c>.</summary>
    string New(string template)
    {
        string folder = tool.NewFolder();
        ProcessResult made = tool.Dotnet(folder, "new", template, "-o", "Shop", "--debug:custom-hive", tool.Templates);
        Assert.True(made.Code == 0, made.ToString());
        return Path.Combine(folder, "Shop");
    }

    static void Ends(int code, ProcessResult result) => Assert.True(result.Code == code, $"expected exit {code}: {result}");

    /// <summary>Every file with its text.</summary>
    string Listed(string folder)
    {
        StringBuilder text = new();
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            text.Append($"==== {Path.GetRelativePath(folder, file)}\n{File.ReadAllText(file).Replace(tool.Version, "VERSION", StringComparison.Ordinal)}\n");
        }

        return text.ToString();
    }

    [Theory]
    [InlineData("conpar")]
    [InlineData("conpar-tests")]
    public Task Makes_these_files(string template) => Verifier.Verify(Listed(New(template))).UseParameters(template);

    [Fact]
    public void Jobs_run_and_their_changes_are_reviewed_and_accepted()
    {
        string folder = New("conpar");
        Ends(0, tool.Conpar(folder, "run", "--repeat", "1"));

        // The first snapshots.
        Ends(2, tool.Conpar(folder, "verify"));
        Ends(0, tool.Conpar(folder, "accept"));
        Ends(0, tool.Conpar(folder, "verify"));

        // A changed line.
        string bank = Path.Combine(folder, "Bank.cs");
        File.WriteAllText(bank, File.ReadAllText(bank).Replace("balance -= amount", "balance -= amount + 1", StringComparison.Ordinal));
        ProcessResult changed = tool.Conpar(folder, "verify");
        Ends(2, changed);
        Assert.Matches(@"check: 80 +-│\+ +check: 78", changed.Output);
        Assert.Contains("= Primes: as Primes.verified.txt says", changed.Output, StringComparison.Ordinal);

        // Accepted, and green.
        Ends(0, tool.Conpar(folder, "accept"));
        Ends(0, tool.Conpar(folder, "verify"));
    }

    [Fact]
    public void Tests_pass_fail_with_both_sides_and_agree_with_the_tool()
    {
        string folder = New("conpar-tests");
        Ends(0, tool.Dotnet(folder, "test"));
        Ends(0, tool.Conpar(folder, "verify"));

        string bank = Path.Combine(folder, "Bank.cs");
        File.WriteAllText(bank, File.ReadAllText(bank).Replace("balance -= amount", "balance -= amount + 1", StringComparison.Ordinal));
        ProcessResult failed = tool.Dotnet(folder, "test");
        Ends(2, failed);
        Assert.Matches(@"check: 80 +\| \+ +check: 78", failed.Output + failed.Errors);
        Ends(2, tool.Conpar(folder, "verify"));
    }
}
