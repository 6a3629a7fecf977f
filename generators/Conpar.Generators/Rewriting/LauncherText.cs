using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

/// <summary>The form that starts an async method where its task is kept and no await can stand.</summary>
static class LauncherText
{
    public static string Of(SourceMethod method, FormNames names, Detail detail)
    {
        IMethodSymbol symbol = method.Symbol;
        bool isOutside = !method.IsLocal && Homes.IsOutside(symbol), spellsTypes = Homes.IsOutside(symbol) || method.Block is not null;
        string access = method.IsLocal ? "" : isOutside ? "internal " : Homes.AccessOf(symbol);
        (TypeParameterListSyntax? generics, ParameterListSyntax parameters, SyntaxList<TypeParameterConstraintClauseSyntax> constraints) = method.Declaration switch
        {
            LocalFunctionStatementSyntax local => (local.TypeParameterList, local.ParameterList, local.ConstraintClauses),
            MethodDeclarationSyntax declared => (declared.TypeParameterList, declared.ParameterList, declared.ConstraintClauses),
            _ => throw new InvalidOperationException("only methods and local functions are async"),
        };
        string result = symbol.ReturnType is INamedTypeSymbol { Arity: 1 } task ? $"<{task.TypeArguments[0].ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}>" : "";
        string type = "global::System.Threading.Tasks.Task" + result;
        string own = spellsTypes ? string.Concat(symbol.Parameters.Select(Declaration)) : string.Concat(parameters.Parameters.Select(parameter => ", " + parameter.WithModifiers(SyntaxFactory.TokenList(parameter.Modifiers.Where(m => !m.IsKind(SyntaxKind.ThisKeyword)))).NormalizeWhitespace()));
        string receiver = isOutside && !symbol.IsStatic ? $", {symbol.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)} __this" : "";
        string arguments = (receiver.Length > 0 ? ", __this" : "") + string.Concat(symbol.Parameters.Select(parameter => ", " + Identifier.Escaped(parameter.Name)));
        string generic = TypeParameters.List(symbol.TypeParameters);
        string Parallel() => $"{names.Blocking(symbol)}{generic}(__child{arguments}){(symbol.ReturnType.Name == "ValueTask" ? ".AsTask()" : "")}";
        string started = $"{names.Async(symbol)}{generic}(__child{arguments})";
        string body = detail == Detail.Accesses
            ? $"return __job.Launched(__site, __child => {started});"
            : $"__Job __child = __job.Child(__site, \"{symbol.Name}\"); return __job.IsInterleaved ? __job.Started({started}).Block() : __child.Started({Parallel()});";
        string constrained = spellsTypes || method.InheritsConstraints ? TypeParameters.Constraints(symbol.TypeParameters) : string.Join(" ", constraints.Select(c => c.NormalizeWhitespace().ToString()));
        return $$"""

            #line hidden
                {{access}}{{(symbol.IsStatic || isOutside ? "static " : "")}}{{type}} {{names.Started(symbol)}}{{(method.Block is null ? generics?.NormalizeWhitespace().ToString() : generic)}}(__Job __job, int __site{{receiver}}{{own}}) {{constrained}}
                {
                    {{body}}
                }

            """;
    }

    /// <summary>A parameter where its types' short names mean nothing.</summary>
    static string Declaration(IParameterSymbol parameter) =>
        $", {(parameter.IsParams ? "params " : "")}{parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier))} {Identifier.Escaped(parameter.Name)}{Accessors.Default(parameter)}";
}
