using System.Collections.Immutable;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Loops;

/// <summary>What a loop needs to stand in a function of its own. Captured variables are not in it: that function captures them, too.</summary>
/// <param name="Read">Variables of the function around it that it only reads.</param>
/// <param name="Written">Those that it may write.</param>
/// <param name="Unassigned">Those of the written ones that have no value before it.</param>
/// <param name="Returned">The type of what its <c>return</c> statements return; null for nothing.</param>
/// <param name="Returns">Whether it has a <c>return</c>.</param>
/// <param name="Ends">Whether the code after it can be reached through its end.</param>
/// <param name="IsGuarded">Whether code of the same function goes on where an exception leaves it.</param>
/// <param name="UsesThis">Whether it names the method's receiver.</param>
sealed record OutlinedLoop(
    IReadOnlyList<ISymbol> Read, IReadOnlyList<ISymbol> Written, IReadOnlyList<ISymbol> Unassigned, ITypeSymbol? Returned, bool Returns, bool Ends, bool IsGuarded, bool UsesThis)
{
    /// <summary>Null where the loop has to stay where it is.</summary>
    public static OutlinedLoop? Of(StatementSyntax loop, BoundTree model)
    {
        if (model.Model.GetEnclosingSymbol(loop.SpanStart) is not IMethodSymbol function || Syntax.OwnNodes(loop).Any(node => node is YieldStatementSyntax)) return null;
        if (model.Model.AnalyzeControlFlow(loop) is not { Succeeded: true, EntryPoints.IsEmpty: true } control || control.ExitPoints.Any(exit => exit is not ReturnStatementSyntax)) return null;
        if (model.Model.AnalyzeDataFlow(loop) is not { Succeeded: true, UnsafeAddressTaken.IsEmpty: true } data) return null;
        ITypeSymbol? returned = ReturnedBy(function);
        if (!control.ReturnStatements.IsEmpty && returned is not null && !LoopVariables.CanBeNamed(returned)) return null;

        HashSet<ISymbol> written = [.. data.WrittenInside, .. ReferredTo(loop, model)];
        List<ISymbol> outer = [.. data.ReadInside.Union(data.WrittenInside, SymbolEqualityComparer.Default).Where(symbol => LoopVariables.BelongsTo(symbol!, function, data) && !IsWithin(symbol!, loop))];
        if (outer.Any(symbol => HasToStay(symbol, written.Contains(symbol)))) return null;

        outer.RemoveAll(symbol => !LoopVariables.CanBeNamed(LoopVariables.TypeOf(symbol)));
        ImmutableArray<ISymbol> assigned = data.DefinitelyAssignedOnEntry;
        TryStatementSyntax[] around = [.. Around(loop)];
        if (written.Overlaps(outer) && around.Any(HasFilter)) return null;
        List<ISymbol> unassigned = [.. outer.Where(symbol => written.Contains(symbol) && !assigned.Contains(symbol, SymbolEqualityComparer.Default))];
        if (unassigned.Any(symbol => LoopVariables.TypeOf(symbol) is { IsValueType: true, SpecialType: SpecialType.None, TypeKind: not TypeKind.Enum })) return null;
        return new OutlinedLoop(
            [.. outer.Where(symbol => !written.Contains(symbol))], [.. outer.Where(written.Contains)], unassigned, returned,
            Returns: !control.ReturnStatements.IsEmpty, Ends: control.EndPointIsReachable, around.Length > 0, data.ReadInside.Any(symbol => symbol is IParameterSymbol { IsThis: true }));
    }

    static ITypeSymbol? ReturnedBy(IMethodSymbol function) => function switch
    {
        { ReturnsVoid: true } => null,
        { IsAsync: true, ReturnType: INamedTypeSymbol { Arity: 1 } task } => task.TypeArguments[0],
        { IsAsync: true } => null,
        _ => function.ReturnType,
    };

    /// <summary>What <c>ref</c> refers to can be written under another name.</summary>
    static IEnumerable<ISymbol> ReferredTo(StatementSyntax loop, BoundTree model) => loop.DescendantNodes().OfType<RefExpressionSyntax>()
        .SelectMany(reference => reference.DescendantNodes().OfType<IdentifierNameSyntax>()).Select(name => model.SymbolOf(name)).OfType<ISymbol>();

    static bool IsWithin(ISymbol symbol, StatementSyntax loop) => symbol.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == loop.SyntaxTree && loop.Span.Contains(declaration.Span));

    /// <summary>References and pointers cannot be copied in and out; a variable of foreach can change, where it is a struct, but not be copied out.</summary>
    static bool HasToStay(ISymbol symbol, bool isWritten) => symbol is ILocalSymbol { IsRef: true } or ILocalSymbol { IsFixed: true } or IParameterSymbol { RefKind: not RefKind.None }
        || LoopVariables.TypeOf(symbol) is { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } || (isWritten && (Freezing.IsRestricted(LoopVariables.TypeOf(symbol)) || LoopVariables.IsReadOnly(symbol)));

    /// <summary>The tries around the loop in the same function.</summary>
    static IEnumerable<TryStatementSyntax> Around(StatementSyntax loop) =>
        loop.Ancestors().TakeWhile(node => node is not (MemberDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)).OfType<TryStatementSyntax>();

    /// <summary>A filter runs before any finally: it would see the values from before the loop.</summary>
    static bool HasFilter(TryStatementSyntax node) => node.Catches.Any(clause => clause.Filter is not null);
}
