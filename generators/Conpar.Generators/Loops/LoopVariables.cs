using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Loops;

/// <summary>Questions on the variables around a loop.</summary>
static class LoopVariables
{
    public static ITypeSymbol TypeOf(ISymbol variable) => variable is ILocalSymbol local ? local.Type : ((IParameterSymbol)variable).Type;

    /// <summary>Whether a symbol is a variable of this function that no other function sees.</summary>
    public static bool BelongsTo(ISymbol symbol, IMethodSymbol function, DataFlowAnalysis data) =>
        symbol is ILocalSymbol { IsConst: false } or IParameterSymbol { IsThis: false } && SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, function)
        && !data.Captured.Concat(data.CapturedInside).Concat(data.CapturedOutside).Contains(symbol, SymbolEqualityComparer.Default);

    /// <summary>The variables that the loops around use, and that have a value at the beginning of this one's body and can be given one.</summary>
    public static List<ISymbol> Assignable(StatementSyntax loop, StatementSyntax body, DataFlowAnalysis data, BoundTree model)
    {
        if (model.Model.GetEnclosingSymbol(loop.SpanStart) is not IMethodSymbol function) return [];
        SyntaxNode outermost = loop.AncestorsAndSelf().TakeWhile(node => node is not (MemberDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)).Last(IsLoop);
        HashSet<ISymbol> assigned = new(data.DefinitelyAssignedOnEntry, SymbolEqualityComparer.Default);
        return
        [
            .. Used(outermost, model).Concat(Declared(loop, model)).Distinct(SymbolEqualityComparer.Default).Select(symbol => symbol!)
                .Where(symbol => assigned.Contains(symbol) && BelongsTo(symbol, function, data) && CanBeAssigned(symbol) && model.Model.LookupSymbols(body.SpanStart, name: symbol.Name).Contains(symbol, SymbolEqualityComparer.Default)),
        ];
    }

    static IEnumerable<ISymbol> Used(SyntaxNode code, BoundTree model) => Syntax.OwnNodes(code).OfType<IdentifierNameSyntax>().Select(name => model.SymbolOf(name)).Where(symbol => symbol is ILocalSymbol or IParameterSymbol).Select(symbol => symbol!);

    static IEnumerable<ISymbol> Declared(StatementSyntax loop, BoundTree model) => loop is ForStatementSyntax { Declaration: { } declaration } ? declaration.Variables.Select(variable => model.Model.GetDeclaredSymbol(variable)!) : [];

    static bool IsLoop(SyntaxNode node) => node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax;

    static bool CanBeAssigned(ISymbol variable) => !IsReadOnly(variable) && !Freezing.IsRestricted(TypeOf(variable)) && variable is ILocalSymbol { IsRef: false, IsFixed: false } or IParameterSymbol { RefKind: RefKind.None };

    /// <summary>Whether the language lets nobody assign it.</summary>
    public static bool IsReadOnly(ISymbol variable) => variable is ILocalSymbol { IsForEach: true } or ILocalSymbol { IsUsing: true } or IParameterSymbol { RefKind: RefKind.In or RefKind.RefReadOnlyParameter };

    /// <summary>Whether a variable of this type can be declared in generated code.</summary>
    public static bool CanBeNamed(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => CanBeNamed(array.ElementType),
        INamedTypeSymbol named => named is { IsAnonymousType: false, IsFileLocal: false, TypeKind: not TypeKind.Error } && named.TypeArguments.All(CanBeNamed) && (named.ContainingType is not { } outer || CanBeNamed(outer)),
        _ => type is ITypeParameterSymbol or IDynamicTypeSymbol,
    };
}
