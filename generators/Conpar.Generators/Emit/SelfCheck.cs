using Conpar.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Conpar.Generators.Emit;

/// <summary>
/// Binds the generated files as the compiler will. C# has more corners than the rewriting foresees; a form that does not compile must not break the user's build.
/// </summary>
/// <param name="IsPassed">Whether there are no errors.</param>
/// <param name="Failed">The methods whose forms have errors, or use what has; none where the errors are elsewhere.</param>
sealed record SelfCheck(bool IsPassed, IReadOnlyCollection<IMethodSymbol> Failed)
{
    public static SelfCheck Passed { get; } = new(true, []);

    /// <summary>The compilation with the scenarios' descriptors, which the files belong to.</summary>
    public static Compilation Described(Compilation compilation, IEnumerable<ScenarioModel> scenarios, CancellationToken cancel) =>
        compilation.AddSyntaxTrees(scenarios.Select(scenario => CSharpSyntaxTree.ParseText(DescriptorText.Of(scenario), OptionsOf(compilation), cancellationToken: cancel)));

    public static SelfCheck Of(Compilation described, IReadOnlyList<FormFileText> files, CancellationToken cancel)
    {
        List<SyntaxTree> trees = [.. files.Select(file => CSharpSyntaxTree.ParseText(file.ToFile().Text, OptionsOf(described), file.Name, cancellationToken: cancel))];
        Compilation whole = described.AddSyntaxTrees(trees);
        HashSet<IMethodSymbol> failed = new(SymbolEqualityComparer.Default);
        bool isPassed = true;
        for (int i = 0; i < files.Count; i++)
        {
            Blame blame = new(files[i], trees[i]);
            foreach (Diagnostic error in whole.GetSemanticModel(trees[i]).GetDiagnostics(cancellationToken: cancel).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            {
                isPassed = false;
                failed.UnionWith(blame.At(error.Location.SourceSpan.Start));
            }
        }

        return isPassed ? Passed : new SelfCheck(false, failed);
    }

    static CSharpParseOptions OptionsOf(Compilation compilation) => (CSharpParseOptions)(compilation.SyntaxTrees.FirstOrDefault()?.Options ?? CSharpParseOptions.Default);
}
