using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.CodeFixes;

/// <summary>The declarations that make up a type, which may lie in several documents.</summary>
static class TypeParts
{
    /// <summary>The parts that lack the word, of the types around what is reported.</summary>
    public static async Task<IReadOnlyList<TypeDeclarationSyntax>> WithoutPartial(Solution solution, IEnumerable<Diagnostic> diagnostics, CancellationToken cancel)
    {
        HashSet<TypeDeclarationSyntax> parts = [];
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (solution.GetDocument(diagnostic.Location.SourceTree) is not { } document) continue;
            SyntaxNode? root = await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
            SemanticModel? model = await document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
            if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } inner) continue;
            for (INamedTypeSymbol? type = model.GetDeclaredSymbol(inner, cancel); type is not null; type = type.ContainingType)
            {
                parts.UnionWith(type.DeclaringSyntaxReferences.Select(part => part.GetSyntax(cancel)).OfType<TypeDeclarationSyntax>().Where(part => !PartialTypes.IsPartial(part)));
            }
        }

        return [.. parts];
    }

    public static async Task<Solution> MakePartial(Solution solution, IReadOnlyList<TypeDeclarationSyntax> parts, CancellationToken cancel)
    {
        foreach (IGrouping<SyntaxTree, TypeDeclarationSyntax> file in parts.GroupBy(part => part.SyntaxTree))
        {
            if (solution.GetDocument(file.Key) is not { } document || document is SourceGeneratedDocument) continue;
            SyntaxNode root = await file.Key.GetRootAsync(cancel).ConfigureAwait(false);
            solution = solution.WithDocumentSyntaxRoot(document.Id, root.ReplaceNodes(file, (_, part) => Partial(part)));
        }

        return solution;
    }

    /// <summary>With the word before the type's keyword, where C# wants it.</summary>
    static TypeDeclarationSyntax Partial(TypeDeclarationSyntax part)
    {
        SyntaxToken word = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        if (part.Modifiers.Count > 0) return part.AddModifiers(word);
        return part.WithKeyword(part.Keyword.WithLeadingTrivia()).AddModifiers(word.WithLeadingTrivia(part.Keyword.LeadingTrivia));
    }
}
