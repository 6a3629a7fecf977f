using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Stands in for Verify's class of the same name: compares text with the snapshot beside the test.</summary>
static class Verifier
{
    /// <summary>The text against <c>Type.Method.verified.txt</c>.</summary>
    public static SettingsTask Verify(string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify(target, "txt", settings, sourceFile);

    /// <summary>The text against <c>Type.Method.verified.extension</c>.</summary>
    public static SettingsTask Verify(string? target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        new(settings, chosen => new Snapshot(chosen, extension, sourceFile).Check(target ?? "null"));
}
