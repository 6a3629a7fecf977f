using Conpar.Generators.Methods;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Emit;

/// <summary>Methods that do not compile as the user wrote them. Their forms would only repeat the errors.</summary>
static class UserErrors
{
    public static List<IMethodSymbol> Methods(IEnumerable<IMethodSymbol> methods, MethodGraph graph, SemanticModels models, CancellationToken cancel)
    {
        List<IMethodSymbol> found = [];
        foreach (IGrouping<SyntaxTree, SourceMethod> file in methods.Select(graph.SourceOf).OfType<SourceMethod>().GroupBy(source => source.Body.SyntaxTree))
        {
            List<Diagnostic> errors = [.. models.Of(file.Key.GetRoot(cancel)).Model.GetDiagnostics(cancellationToken: cancel).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
            if (errors.Count == 0) continue;
            found.AddRange(file.Where(source => errors.Any(error => error.Location.SourceSpan.IntersectsWith(source.Declaration.Span))).Select(source => source.Symbol));
        }

        return found;
    }
}
