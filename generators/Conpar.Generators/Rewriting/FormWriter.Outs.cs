using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Methods with out parameters, such as TryGet(key, out value), in their explored forms: an async method has none, so its result carries them, and the call hands them on.
sealed partial class FormWriter
{
    /// <summary>Whether the form's result carries what the method gives by its <c>out</c> parameters, which are variables of its own there.</summary>
    bool GivesOuts => kind == FormKind.Interleaved && Explores && method.GivesOuts;

    static bool IsOut(ParameterSyntax parameter) => parameter.Modifiers.Any(SyntaxKind.OutKeyword);

    static bool IsOut(ArgumentSyntax argument) => argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword);

    IEnumerable<ParameterSyntax> Outs => ((MethodDeclarationSyntax)method.Declaration).ParameterList.Parameters.Where(IsOut);

    string NamesOfOuts => string.Join(", ", Outs.Select(parameter => parameter.Identifier.Text));

    string TypeOf(ParameterSyntax parameter) => Written(() => Visit(parameter.Type)).Trim();

    string TypeWithOuts(TypeSyntax result) =>
        $"global::System.ValueTuple<{string.Join(", ", Outs.Select(TypeOf).Prepend(method.Symbol.ReturnsVoid ? "" : Written(() => Visit(result)).Trim()).Where(type => type.Length > 0))}>";

    void WriteBodyWithOuts()
    {
        text.Append(" { ").Append(string.Concat(Outs.Select(parameter => $"{TypeOf(parameter)} {parameter.Identifier.Text}; ")));
        if (method.Body is ArrowExpressionClauseSyntax { Expression: var value })
        {
            text.Append(method.Symbol.ReturnsVoid ? "" : "return (");
            Visit(value);
            text.Append(method.Symbol.ReturnsVoid ? ";" : $", {NamesOfOuts});");
        }
        else
        {
            Visit(method.Body);
        }

        text.Append(method.Symbol.ReturnsVoid ? $" return new({NamesOfOuts}); }}" : " }");
    }

    /// <summary>A return of a method that has out parameters; false where it is any other.</summary>
    bool WroteReturnWithOuts(ReturnStatementSyntax node)
    {
        if (!GivesOuts || node.FirstAncestorOrSelf<SyntaxNode>(one => one is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax) != method.Declaration) return false;
        Replace(node, () =>
        {
            if (node.Expression is not { } value)
            {
                text.Append($"return new({NamesOfOuts});");
                return;
            }

            text.Append("return (");
            Visit(value);
            text.Append($", {NamesOfOuts});");
        });
        return true;
    }

    /// <summary>Whether a call hands on what the form's result carries: to variables, in the order of the parameters.</summary>
    bool PassesOuts(InvocationExpressionSyntax node, SourceMethod source) =>
        Explores && source.GivesOuts && node.Expression is not MemberBindingExpressionSyntax && node.ArgumentList.Arguments.All(argument => argument.NameColon is null && (!IsOut(argument) || IsVariableOrNew(argument.Expression)))
        && !Syntax.HasComments(node.ArgumentList);

    bool IsVariableOrNew(ExpressionSyntax node) => node is DeclarationExpressionSyntax || model.SymbolOf(node) is ILocalSymbol { RefKind: RefKind.None } or IParameterSymbol or IDiscardSymbol;

    void WriteCallWithOuts(InvocationExpressionSyntax node, IMethodSymbol called)
    {
        text.Append("__stepping::Outs.Give(await ");
        WriteFormCall(node, called, Names.Async(called), context.Job, leavesOuts: true);
        foreach (ArgumentSyntax argument in node.ArgumentList.Arguments.Where(IsOut)) text.Append(", ").Append(Written(() => Visit(argument)).Trim());
        text.Append(')');
    }
}
