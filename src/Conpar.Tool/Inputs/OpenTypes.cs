using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Conpar.Tool.Inputs;

/// <summary>
/// Makes the classes of source files partial that jobs use: only inside of them can forms name what they keep to themselves. A class with jobs says so itself, as it has to in a project.
/// </summary>
static class OpenTypes
{
    public static SyntaxTree[] In(IReadOnlyList<SyntaxTree> files, CancellationToken cancel)
    {
        List<TypeDeclarationSyntax> all = [.. files.SelectMany(file => file.GetRoot(cancel).DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<TypeDeclarationSyntax>())];

        // Two of one name are an error, which is to remain one.
        HashSet<TypeDeclarationSyntax> single = [.. all.GroupBy(NameOf).Where(same => same.Count() == 1).Select(same => same.Single())];
        ILookup<SyntaxTree, TypeDeclarationSyntax> closed = all.Where(type => single.Contains(type) && IsClosed(type)).ToLookup(type => type.SyntaxTree);
        return [.. files.Select(file => closed.Contains(file) ? Opened(file, closed[file], cancel) : file)];
    }

    static SyntaxTree Opened(SyntaxTree file, IEnumerable<TypeDeclarationSyntax> types, CancellationToken cancel) =>
        file.WithChangedText(file.GetText(cancel).WithChanges(types.Select(type => new TextChange(new TextSpan(type.Keyword.SpanStart, 0), "partial "))));

    static bool IsClosed(TypeDeclarationSyntax type) =>
        type is ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax && !type.Modifiers.Any(SyntaxKind.PartialKeyword) && !type.Modifiers.Any(SyntaxKind.FileKeyword)
        && !type.DescendantNodes().OfType<AttributeSyntax>().Any(attribute => attribute.Name.ToString().Split('.', ':')[^1] is "Job" or "JobAttribute");

    static string NameOf(TypeDeclarationSyntax type) => string.Join('.', type.Ancestors().Select(one => one switch
    {
        TypeDeclarationSyntax outer => $"{outer.Identifier.ValueText}`{outer.Arity}",
        BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
        _ => "",
    }).Prepend($"{type.Identifier.ValueText}`{type.Arity}"));
}
