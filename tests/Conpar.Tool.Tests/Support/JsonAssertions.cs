using System.Text.Json;

namespace Conpar.Tool.Tests.Support;

/// <summary>Short ways into the JSON report.</summary>
static class JsonAssertions
{
    public static readonly string[] Lanes = ["interleaved", "parallel"];

    public static string? Text(this JsonElement element, string property) => element.GetProperty(property).GetString();

    public static string? Aborted(this JsonElement scenario, string lane) => scenario.GetProperty(lane).Text("aborted");

    public static JsonElement[] Events(this JsonElement scenario, string lane) => [.. scenario.GetProperty(lane).GetProperty("events").EnumerateArray()];

    public static string[] Texts(this JsonElement scenario, string lane, string kind) =>
        [.. scenario.Events(lane).Where(e => e.Text("kind") == kind).Select(e => e.Text("text")!.TrimEnd('\n'))];

    public static string[] Names(this JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetString()!)];
}
