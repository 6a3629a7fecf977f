using System.Text.RegularExpressions;

namespace Conpar.Comparing;

/// <summary>Where an exception was thrown: the first line of its stack trace that names a source file.</summary>
internal static partial class ThrowPlace
{
    /// <summary><c> at Bank.cs:12</c>, or nothing.</summary>
    public static string Of(string exception)
    {
        Match place = Place().Match(exception);
        return place.Success ? $" at {Path.GetFileName(place.Groups["file"].Value.Replace('\\', '/'))}:{place.Groups["line"].Value}" : "";
    }

    [GeneratedRegex(@"^\s+at .+ in (?<file>.+):line (?<line>\d+)\s*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
