using System.Text.Json;

namespace Conpar.Packaging.Tests;

/// <summary>What a process gave.</summary>
public sealed record ProcessResult(int Code, string Output, string Errors)
{
    /// <summary>The one scenario of a JSON report; anything else shows what was printed.</summary>
    public JsonElement Scenario()
    {
        Assert.True(Code == 0, ToString());
        return Assert.Single(JsonDocument.Parse(Output).RootElement.GetProperty("scenarios").EnumerateArray());
    }

    public override string ToString() => $"exit {Code}\n--- stdout\n{Output}\n--- stderr\n{Errors}";
}
