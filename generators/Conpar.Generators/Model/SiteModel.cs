using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Model;

/// <summary>A place in the user's source: line and column from 1, and the text there.</summary>
sealed record SiteModel(string Path, int Line, int Column, string Text)
{
    public static SiteModel Of(Location location, string text)
    {
        FileLinePositionSpan span = location.GetLineSpan();
        return new SiteModel(span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, text);
    }
}
