using System.Text.Json;

namespace Conpar.Tool.Tests.Support;

/// <summary>What a call of the tool gave.</summary>
sealed record ToolResult(int Code, string Output, string Errors)
{
    /// <summary>The one scenario of a <c>--format json</c> run.</summary>
    public JsonElement Scenario => Assert.Single(Json.GetProperty("scenarios").EnumerateArray());

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>Requires the exit code, and shows everything that was printed where it is another.</summary>
    public ToolResult Ends(ExitCode code)
    {
        Assert.True(Code == (int)code, $"expected exit {(int)code} ({code}), was {Code}\n--- stdout\n{Output}\n--- stderr\n{Errors}");
        Assert.DoesNotContain("Unhandled exception", Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at Conpar.", Errors, StringComparison.Ordinal);
        return this;
    }

    /// <summary>Requires one line on the error stream, and gives it.</summary>
    public string OneLine()
    {
        string line = Assert.Single(Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("conpar: ", line, StringComparison.Ordinal);
        return line;
    }
}
