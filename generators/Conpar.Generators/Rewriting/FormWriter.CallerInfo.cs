using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// The caller's name and the arguments' text, which the compiler would take from the form.
sealed partial class FormWriter
{
    /// <summary>The arguments that the compiler would fill in with a form's name or a form's text, as named arguments.</summary>
    string CallerArguments(ArgumentListSyntax list, ExpressionSyntax call, bool hasOthers)
    {
        if (model.SymbolOf(call) is not IMethodSymbol symbol || !symbol.Parameters.Any(parameter => parameter.IsOptional)) return "";
        string arguments = "";
        foreach (IParameterSymbol parameter in symbol.Parameters.Where(parameter => parameter.IsOptional && !IsGiven(parameter, symbol, list)))
        {
            if (CallerValue(parameter, symbol, list, call) is not { } value) continue;
            arguments += $"{(hasOthers || arguments.Length > 0 ? ", " : "")}{parameter.Name}: {SymbolDisplay.FormatLiteral(value, quote: true)}";
        }

        return arguments;
    }

    static bool IsGiven(IParameterSymbol parameter, IMethodSymbol symbol, ArgumentListSyntax list)
    {
        for (int i = 0; i < list.Arguments.Count; i++)
        {
            if (list.Arguments[i].NameColon is { } named ? named.Name.Identifier.ValueText == parameter.Name : i == parameter.Ordinal) return true;
        }

        return parameter.Ordinal >= symbol.Parameters.Length;
    }

    string? CallerValue(IParameterSymbol parameter, IMethodSymbol symbol, ArgumentListSyntax list, ExpressionSyntax call)
    {
        foreach (AttributeData attribute in parameter.GetAttributes())
        {
            switch (attribute.AttributeClass?.Name)
            {
                case "CallerMemberNameAttribute":
                    return CallerName();
                case "CallerArgumentExpressionAttribute" when attribute.ConstructorArguments.FirstOrDefault().Value is string of:
                    return ArgumentText(of, symbol, list, call);
            }
        }

        return null;
    }

    string CallerName()
    {
        SyntaxNode? member = method.Body.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        ISymbol symbol = member is not null && model.Model.GetDeclaredSymbol(member) is { } declared ? declared : method.Symbol;
        // An indexer has the name that other languages see; an explicit implementation the interface member's.
        string name = symbol is IPropertySymbol { IsIndexer: true } ? symbol.MetadataName : symbol.Name;
        return symbol is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } ? name : name.Substring(name.LastIndexOf('.') + 1);
    }

    static string? ArgumentText(string of, IMethodSymbol symbol, ArgumentListSyntax list, ExpressionSyntax call)
    {
        if ((symbol.ReducedFrom?.Parameters[0] ?? (symbol.IsStatic ? null : symbol.ContainingType?.ExtensionParameter)) is { } extended && extended.Name == of) return (call as InvocationExpressionSyntax)?.Expression is MemberAccessExpressionSyntax access ? access.Expression.ToString() : null;
        for (int i = 0; i < list.Arguments.Count; i++)
        {
            ArgumentSyntax argument = list.Arguments[i];
            string? name = argument.NameColon?.Name.Identifier.ValueText ?? (i < symbol.Parameters.Length ? symbol.Parameters[i].Name : null);
            if (name == of) return argument.Expression.ToString();
        }

        return null;
    }
}
