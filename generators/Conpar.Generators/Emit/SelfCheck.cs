using Conpar.Generators.Model;
using Conpar.Generators.Rewriting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Conpar.Generators.Emit;

/// <summary>
/// Binds the generated files as the compiler will. C# has more corners than the rewriting foresees; a form that does not compile must not break the user's build.
/// </summary>
static class SelfCheck
{
    public static List<IMethodSymbol> Failed(Compilation compilation, IEnumerable<ScenarioModel> scenarios, IReadOnlyList<FormFileText> files, CancellationToken cancel)
    {
        CSharpParseOptions options = (CSharpParseOptions)(compilation.SyntaxTrees.FirstOrDefault()?.Options ?? CSharpParseOptions.Default);
        List<SyntaxTree> trees = [.. files.Select(file => CSharpSyntaxTree.ParseText(file.ToFile().Text, options, file.Name, cancellationToken: cancel))];
        Compilation whole = compilation.AddSyntaxTrees(trees).AddSyntaxTrees(scenarios.Select(scenario => CSharpSyntaxTree.ParseText(DescriptorText.Of(scenario), options, cancellationToken: cancel)));
        HashSet<IMethodSymbol> failed = new(SymbolEqualityComparer.Default);
        for (int i = 0; i < files.Count; i++)
        {
            foreach (Diagnostic error in whole.GetSemanticModel(trees[i]).GetDiagnostics(cancellationToken: cancel))
            {
                if (error.Severity == DiagnosticSeverity.Error && files[i].MethodAt(error.Location.SourceSpan.Start) is { } method) failed.Add(method);
            }
        }

        return [.. failed];
    }
}
