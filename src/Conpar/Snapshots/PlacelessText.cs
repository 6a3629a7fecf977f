using System.Text.RegularExpressions;

namespace Conpar.Snapshots;

/// <summary>A message without the places in it: lines move with every edit above them.</summary>
internal static partial class PlacelessText
{
    public static string Of(string message) => Place().Replace(message, "").ReplaceLineEndings("\\n");

    [GeneratedRegex(@" (at|since) \S+:\d+")]
    private static partial Regex Place();
}
