using Conpar.Generators.Dispatching;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Emit;

/// <summary>Whose forms an error in a generated file comes from. What several forms share (accessors, dispatchers) is blamed on those that use it, and on no others.</summary>
sealed class Blame(FormFileText file, SyntaxTree tree)
{
    List<(string Name, string Text)>? shared;

    /// <summary>The methods; none where the error is in nothing that a form has to do with.</summary>
    public IReadOnlyCollection<IMethodSymbol> At(int position)
    {
        if (file.MethodAt(position) is { } method) return [method];
        List<MemberDeclarationSyntax> around = [.. tree.GetRoot().FindToken(position).Parent!.AncestorsAndSelf().OfType<MemberDeclarationSyntax>()];
        if (around.FirstOrDefault(IsShared) is { } named) return UsersOf(NameOf(named)!);
        return around.FirstOrDefault() is { } inner && file.MethodsIn(inner.Span) is { Count: > 0 } within ? within : file.MethodsIn(tree.GetRoot().FullSpan);
    }

    /// <summary>Methods, and what leads to them: an accessor may use another.</summary>
    IReadOnlyCollection<IMethodSymbol> UsersOf(string name)
    {
        shared ??= [.. tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>().Where(IsShared).Select(member => (NameOf(member)!, member.ToString()))];
        HashSet<string> names = [name];
        while (shared.FindAll(one => !names.Contains(one.Name) && names.Any(used => Names(one.Text, used))) is { Count: > 0 } more) names.UnionWith(more.Select(one => one.Name));
        return file.MethodsWhere(text => names.Any(used => Names(text, used)));
    }

    bool IsShared(MemberDeclarationSyntax member) => NameOf(member) is { } name && name.Contains("__") && name != Dispatchers.ClassName
        && file.MethodAt(member.SpanStart) is null && file.MethodsIn(member.Span).Count == 0;

    static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        TypeDeclarationSyntax type => type.Identifier.ValueText,
        _ => null,
    };

    static bool Names(string text, string name)
    {
        for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            int end = at + name.Length;
            if ((at == 0 || !SyntaxFacts.IsIdentifierPartCharacter(text[at - 1])) && (end == text.Length || !SyntaxFacts.IsIdentifierPartCharacter(text[end]))) return true;
        }

        return false;
    }
}
