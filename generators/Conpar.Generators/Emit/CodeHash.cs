using Conpar.Generators.Methods;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Emit;

/// <summary>A hash of a job's code: the same as long as it, what it calls and what the setup makes for it read the same, however they are laid out and commented.</summary>
static class CodeHash
{
    public static string Of(IMethodSymbol job, PreparedSetup? prepared, Scope? scope, MethodGraph graph)
    {
        uint hash = 2_166_136_261;
        IEnumerable<SourceMethod?> called = graph.Reached([job, .. prepared?.Facts.Calls ?? [], .. scope?.All ?? []]).Select(graph.SourceOf);
        foreach (SourceMethod source in called.Append(prepared?.Method).OfType<SourceMethod>())
        {
            foreach (SyntaxToken token in source.Code.SelectMany(code => code.DescendantTokens()))
            {
                foreach (char c in token.Text) hash = (hash ^ c) * 16_777_619;
                hash = (hash ^ ' ') * 16_777_619;
            }
        }

        return $"0x{hash:x8}";
    }
}
