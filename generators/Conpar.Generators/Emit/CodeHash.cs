using Conpar.Generators.Rewriting;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Emit;

/// <summary>A hash of a job's code: the same as long as it and what it calls read the same, however they are laid out and commented.</summary>
static class CodeHash
{
    public static string Of(IMethodSymbol job, MethodGraph graph)
    {
        uint hash = 2_166_136_261;
        foreach (IMethodSymbol method in graph.Reached([job]))
        {
            if (graph.SourceOf(method) is not { } source) continue;
            foreach (SyntaxToken token in source.Declaration.DescendantTokens())
            {
                foreach (char c in token.Text) hash = (hash ^ c) * 16_777_619;
                hash = (hash ^ ' ') * 16_777_619;
            }
        }

        return $"0x{hash:x8}";
    }
}
