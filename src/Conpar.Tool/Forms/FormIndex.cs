using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Tool.Forms;

/// <summary>The forms in generated files, by their names.</summary>
sealed class FormIndex
{
    readonly ILookup<string, Form> byName;

    public FormIndex(IEnumerable<string> files) => byName = files
        .SelectMany(file => CSharpSyntaxTree.ParseText(file).GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        .OfType<MethodDeclarationSyntax>().Select(Form.Of).OfType<Form>()
        .ToLookup(form => form.Code.Identifier.ValueText);

    /// <summary>The forms of a method, as they stand in the files.</summary>
    public IEnumerable<Form> Of(string type, string method) =>
        byName.SelectMany(forms => forms).Where(form => form.Type == type && form.Method == method).OrderBy(form => form.Code.SpanStart);

    /// <summary>The forms that a form calls, in the order of the calls.</summary>
    public IEnumerable<Form> CalledBy(Form form) => form.Code.DescendantNodes().OfType<SimpleNameSyntax>().SelectMany(name => Called(form, name)).Distinct();

    /// <summary>By syntax alone: of several forms with the name those in the class that the call names, else those in the caller's own, else all.</summary>
    IEnumerable<Form> Called(Form caller, SimpleNameSyntax name)
    {
        Form[] forms = [.. byName[name.Identifier.ValueText]];
        string? type = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? NamedIn(access.Expression) : null;
        Form[] chosen =
            type is null ? [.. forms.Where(form => form.Type == caller.Type)]
            : [.. forms.Where(form => LastOf(form.Type) == type && (!form.IsChoice || form.Code.SyntaxTree == caller.Code.SyntaxTree))];
        return chosen.Length > 0 ? chosen : forms;
    }

    /// <summary><c>global::Bank.Account__forms</c> and <c>((global::Bank.Account)x)</c> name the class Account; of anything else the syntax does not tell.</summary>
    static string? NamedIn(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => NamedIn(inner.Expression),
        CastExpressionSyntax cast => LastOf(cast.Type.ToString().Split('<')[0]),
        MemberAccessExpressionSyntax access => Form.Plain(access.Name.Identifier.ValueText),
        AliasQualifiedNameSyntax name => Form.Plain(name.Name.Identifier.ValueText),
        SimpleNameSyntax name => Form.Plain(name.Identifier.ValueText),
        _ => null,
    };

    static string LastOf(string type) => type.Split('.', ':')[^1];
}
