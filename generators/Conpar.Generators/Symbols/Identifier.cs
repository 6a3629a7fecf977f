using Microsoft.CodeAnalysis.CSharp;

namespace Conpar.Generators.Symbols;

/// <summary>Names as C# writes them.</summary>
static class Identifier
{
    /// <summary>With <c>@</c> before a keyword.</summary>
    public static string Escaped(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
}
