using Conpar.Generators.Methods;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Loops;

/// <summary>Code that certainly takes a few nanoseconds: arithmetic, variables, elements of arrays, and calls of methods that are such code.</summary>
sealed class ShortCode(SemanticModels models, MethodGraph graph)
{
    const int MostNodes = 400, MostCalls = 2;

    readonly Dictionary<SyntaxNode, bool> known = [];

    /// <summary>Loops in it count as far as they run once: their bodies look at the slice themselves.</summary>
    public bool Is(SyntaxNode code)
    {
        if (!known.TryGetValue(code, out bool isShort)) known[code] = isShort = Is(code, MostCalls);
        return isShort;
    }

    bool Is(SyntaxNode code, int calls)
    {
        BoundTree model = models.Of(code);
        int nodes = 0;
        return code.DescendantNodesAndSelf(node => node == code || !IsLoopBody(node)).All(node => ++nodes <= MostNodes && IsQuick(node, model, calls));
    }

    static bool IsLoopBody(SyntaxNode node) => node is StatementSyntax && node.Parent switch
    {
        ForStatementSyntax loop => loop.Statement == node,
        CommonForEachStatementSyntax loop => loop.Statement == node,
        WhileStatementSyntax loop => loop.Statement == node,
        DoStatementSyntax loop => loop.Statement == node,
        _ => false,
    };

    bool IsQuick(SyntaxNode node, BoundTree model, int calls) => node switch
    {
        IfStatementSyntax or BlockSyntax or ExpressionStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0, AwaitKeyword.RawKind: 0 } or EmptyStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax
            or ReturnStatementSyntax or SwitchStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CheckedStatementSyntax or ThrowStatementSyntax => true,
        CommonForEachStatementSyntax loop => model.GetTypeInfo(loop.Expression).Type is IArrayTypeSymbol || HasQuickLength(model.GetTypeInfo(loop.Expression).Type),
        StatementSyntax => false,
        InvocationExpressionSyntax call => IsQuickCall(call, model, calls),
        TypeSyntax and not IdentifierNameSyntax => true,
        LiteralExpressionSyntax or ParenthesizedExpressionSyntax or TupleExpressionSyntax or ConditionalExpressionSyntax or CheckedExpressionSyntax or DefaultExpressionSyntax or SizeOfExpressionSyntax
            or ThisExpressionSyntax or DeclarationExpressionSyntax or IsPatternExpressionSyntax or RefExpressionSyntax or ThrowExpressionSyntax => true,
        ElementAccessExpressionSyntax element => HasQuickElements(model.GetTypeInfo(element.Expression).Type) && !IsSlow(element, model),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => IsQuickName((ExpressionSyntax)node, model),
        BinaryExpressionSyntax or AssignmentExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax => !IsSlow((ExpressionSyntax)node, model),
        ExpressionSyntax => false,
        _ => true,
    };

    /// <summary>An operator that is a method, text that is put together, decimals, and what is bound while it runs.</summary>
    static bool IsSlow(ExpressionSyntax node, BoundTree model) =>
        model.SymbolOf(node) is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion }
        || model.GetTypeInfo(node).Type is { SpecialType: SpecialType.System_Decimal } or { TypeKind: TypeKind.Dynamic }
        || (node is BinaryExpressionSyntax or AssignmentExpressionSyntax { RawKind: not (int)SyntaxKind.SimpleAssignmentExpression } && model.GetTypeInfo(node).Type is { SpecialType: SpecialType.System_String });

    static bool IsQuickName(ExpressionSyntax name, BoundTree model) => model.SymbolOf(name) switch
    {
        IPropertySymbol { DeclaringSyntaxReferences: { IsEmpty: false } declarations, IsVirtual: false, IsOverride: false, IsAbstract: false } => declarations.All(declaration => declaration.GetSyntax() is not PropertyDeclarationSyntax { ExpressionBody: not null }
            && declaration.GetSyntax() is PropertyDeclarationSyntax { AccessorList: { } list } && list.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null })),
        IPropertySymbol property => property.Name is "Length" or "HasValue" or "Value" && (HasQuickLength(property.ContainingType) || property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || property.ContainingType.SpecialType == SpecialType.System_Array),
        IEventSymbol => false,
        _ => true,
    };

    public static bool HasQuickLength(ITypeSymbol? type) => type is IArrayTypeSymbol or { SpecialType: SpecialType.System_String } || IsSpan(type);

    static bool HasQuickElements(ITypeSymbol? type) => HasQuickLength(type) || type is INamedTypeSymbol { Name: "List", Arity: 1 } list && list.ContainingNamespace.ToDisplayString() == "System.Collections.Generic";

    public static bool IsSpan(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Span" or "ReadOnlySpan", Arity: 1 } span && span.ContainingNamespace.ToDisplayString() == "System";

    bool IsQuickCall(InvocationExpressionSyntax call, BoundTree model, int calls)
    {
        if (Syntax.IsNameOf(call, model)) return true;
        if (model.SymbolOf(call) is not IMethodSymbol { IsVirtual: false, IsOverride: false, IsAbstract: false } called) return false;
        if (called.DeclaringSyntaxReferences.IsEmpty) return called.ContainingType is { Name: "Math" or "MathF" or "BitOperations" } && called.Parameters.All(parameter => parameter.Type.SpecialType != SpecialType.System_Decimal);
        IMethodSymbol source = SourceMethod.Normalized(called);
        return calls > 0 && graph.NeedOf(source) == Need.Nothing && graph.SourceOf(source) is { IsIterator: false } method && Is(method.Body, calls - 1);
    }
}
