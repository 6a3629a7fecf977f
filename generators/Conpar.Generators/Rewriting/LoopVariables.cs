using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Rewriting;

/// <summary>Questions on the variables around a loop.</summary>
static class LoopVariables
{
    public static ITypeSymbol TypeOf(ISymbol variable) => variable is ILocalSymbol local ? local.Type : ((IParameterSymbol)variable).Type;

    /// <summary>Whether a symbol is a variable of this function that no other function sees.</summary>
    public static bool BelongsTo(ISymbol symbol, IMethodSymbol function, DataFlowAnalysis data) =>
        symbol is ILocalSymbol { IsConst: false } or IParameterSymbol { IsThis: false } && SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, function)
        && !data.Captured.Concat(data.CapturedInside).Concat(data.CapturedOutside).Contains(symbol, SymbolEqualityComparer.Default);

    /// <summary>Whether the language lets nobody assign it; then calls on a struct in it work on a copy.</summary>
    public static bool IsReadOnly(ISymbol variable) => variable is ILocalSymbol { IsForEach: true } or ILocalSymbol { IsUsing: true } or IParameterSymbol { RefKind: RefKind.In or RefKind.RefReadOnlyParameter };
}
