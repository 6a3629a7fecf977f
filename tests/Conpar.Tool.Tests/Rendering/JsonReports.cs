using System.Text.Json;
using Conpar.Tool.Rendering.Content;
using Conpar.Tool.Rendering.Json;

namespace Conpar.Tool.Tests.Rendering;

/// <summary>The report for programs.</summary>
public sealed class JsonReports
{
    static string Json(params ScenarioReport[] reports)
    {
        StringWriter text = new();
        JsonReport.Write(text, reports);
        return text.ToString();
    }

    [Fact]
    public Task Of_a_scenario() => Verifier.Verify(Json(Examples.Racing()), extension: "json");

    [Fact]
    public void Is_one_document_however_many_scenarios()
    {
        using JsonDocument document = JsonDocument.Parse(Json(Examples.Sleeping(), Examples.Failing(), Examples.Interrupted()));

        Assert.Equal(3, document.RootElement.GetProperty("scenarios").GetArrayLength());
    }

    [Fact]
    public void Has_what_jobs_wrote_unchanged()
    {
        using JsonDocument document = JsonDocument.Parse(Json(Examples.Failing()));

        Assert.Equal("one\ntwo | [red]`x`[/] \u001b[31m\n", document.RootElement.GetProperty("scenarios")[0].GetProperty("parallel").GetProperty("output").GetString());
    }

    [Theory]
    [InlineData("cpuMs")]
    [InlineData("switches")]
    public void Has_null_for_what_no_lane_came_to_tell(string figure)
    {
        using JsonDocument document = JsonDocument.Parse(Json(Examples.Interrupted()));

        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("scenarios")[0].GetProperty("interleaved").GetProperty(figure).ValueKind);
    }

    [Fact]
    public void Of_nothing_is_a_document_too()
    {
        using JsonDocument document = JsonDocument.Parse(Json());

        Assert.Equal(0, document.RootElement.GetProperty("scenarios").GetArrayLength());
    }
}
