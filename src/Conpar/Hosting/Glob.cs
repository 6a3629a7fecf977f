using System.IO.Enumeration;

namespace Conpar.Hosting;

/// <summary>Names chosen by <c>*</c> and <c>?</c>, several patterns separated by commas.</summary>
internal static class Glob
{
    public static bool Matches(string? patterns, params ReadOnlySpan<string> names)
    {
        if (patterns is null) return true;
        foreach (string pattern in patterns.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (string name in names)
            {
                if (FileSystemName.MatchesSimpleExpression(pattern, name)) return true;
            }
        }

        return false;
    }
}
