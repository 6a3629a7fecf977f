using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Conpar.Generators.Calls;

/// <summary>
/// Calls of the user's methods that the language makes and nobody writes: conversions, deconstructions (in patterns, too), what a foreach, an await, a query, a
/// list pattern, a collection, an initializer, a compound assignment, an event's += and a text call. They run as they are; where such a method has points, that is told.
/// </summary>
static class ImplicitCalls
{
    public static IEnumerable<IMethodSymbol> Of(SyntaxNode node, BoundTree model, Overrides overrides) => All(node, model).Append(Decided(node, model)).OfType<IMethodSymbol>()
        .SelectMany(method => IsOwn(method.ContainingType) ? overrides.Of(SourceMethod.Normalized(method)) : [])
        .Where(method => method is { IsImplicitlyDeclared: false, DeclaringSyntaxReferences.IsEmpty: false });

    static IEnumerable<IMethodSymbol?> All(SyntaxNode node, BoundTree model)
    {
        switch (node)
        {
            case CommonForEachStatementSyntax loop:
                ForEachStatementInfo info = model.Model.GetForEachStatementInfo(loop);
                return [info.GetEnumeratorMethod, info.MoveNextMethod, info.CurrentProperty?.GetMethod, info.ElementConversion.MethodSymbol, .. loop is ForEachVariableStatementSyntax parts ? Deconstructions(model.Model.GetDeconstructionInfo(parts)) : []];
            case AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax } assignment:
                return Deconstructions(model.Model.GetDeconstructionInfo(assignment));
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression or (int)SyntaxKind.SubtractAssignmentExpression } change when model.SymbolOf(change.Left) is IEventSymbol handlers:
                return [change.IsKind(SyntaxKind.AddAssignmentExpression) ? handlers.AddMethod : handlers.RemoveMethod];
            case AssignmentExpressionSyntax compound when !compound.IsKind(SyntaxKind.SimpleAssignmentExpression):
                return [model.SymbolOf(compound) as IMethodSymbol];
            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression } list:
                return list.Expressions.Select(one => model.Model.GetCollectionInitializerSymbolInfo(one).Symbol as IMethodSymbol);
            case ImplicitElementAccessSyntax index:
                return [(model.SymbolOf(index) as IPropertySymbol)?.SetMethod];
            case AwaitExpressionSyntax awaited:
                AwaitExpressionInfo awaiting = model.Model.GetAwaitExpressionInfo(awaited);
                return [awaiting.GetAwaiterMethod, awaiting.IsCompletedProperty?.GetMethod, awaiting.GetResultMethod, Converted(awaited, model), .. Shown(awaited, model)];
            case ListPatternSyntax or SlicePatternSyntax:
                return Listed(model.Model.GetOperation(node)).Select(member => member is IPropertySymbol property ? property.GetMethod : member as IMethodSymbol);
            case QueryClauseSyntax clause:
                QueryClauseInfo query = model.Model.GetQueryClauseInfo(clause);
                return [query.CastInfo.Symbol as IMethodSymbol, query.OperationInfo.Symbol as IMethodSymbol];
            case SelectOrGroupClauseSyntax or OrderingSyntax:
                return [model.SymbolOf(node) as IMethodSymbol];
            case PositionalPatternClauseSyntax positions:
                return [MatchedMembers.Deconstruction(positions, model)];
            case CastExpressionSyntax cast:
                return [model.SymbolOf(cast) as IMethodSymbol, Converted(cast, model)];
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } both:
                return [model.SymbolOf(both) as IMethodSymbol];
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } pair when model.GetTypeInfo(pair.Left).Type is INamedTypeSymbol { IsTupleType: true } tuple:
                return Compared(tuple, pair.IsKind(SyntaxKind.EqualsExpression) ? "op_Equality" : "op_Inequality");
            case SpreadElementSyntax spread when IsOwn(model.GetTypeInfo(spread.Expression).Type):
                return Enumerated(model.GetTypeInfo(spread.Expression).Type!);
            case CollectionExpressionSyntax collection when IsOwn(model.GetTypeInfo(collection).ConvertedType):
                return [(model.Model.GetOperation(collection) as ICollectionExpressionOperation)?.ConstructMethod, Converted(collection, model), .. model.GetTypeInfo(collection).ConvertedType!.GetMembers("Add").OfType<IMethodSymbol>()];
            case ExpressionSyntax expression and not LiteralExpressionSyntax when IsValue(expression):
                return [Converted(expression, model), .. Shown(expression, model)];
            default:
                return [];
        }
    }

    /// <summary>Whether it may be a value that is used as it is, and no type or part of a longer name.</summary>
    static bool IsValue(ExpressionSyntax expression) => expression is not TypeSyntax
        || expression.Parent is not (MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or InvocationExpressionSyntax or NameColonSyntax or NameEqualsSyntax or ExpressionColonSyntax or TypeArgumentListSyntax) && !SyntaxFacts.IsInTypeOnlyContext(expression);

    /// <summary>The operators that compare the parts of a tuple with those of another.</summary>
    static IEnumerable<IMethodSymbol> Compared(INamedTypeSymbol tuple, string name) => tuple.TupleElements.Select(element => element.Type)
        .SelectMany(type => type is INamedTypeSymbol { IsTupleType: true } inner ? Compared(inner, name) : IsOwn(type) ? type.GetMembers(name).OfType<IMethodSymbol>() : []);

    /// <summary>What goes through the items of a value.</summary>
    static IEnumerable<IMethodSymbol?> Enumerated(ITypeSymbol type) => type.GetMembers("GetEnumerator").OfType<IMethodSymbol>().Where(method => method.Parameters.IsEmpty)
        .SelectMany(method => method.ReturnType.GetMembers().Select(member => member is IPropertySymbol { Name: "Current" } current ? current.GetMethod : member is IMethodSymbol { Name: "MoveNext" } move ? move : null).Append(method));

    /// <summary>What a pattern of a list asks for.</summary>
    static IEnumerable<ISymbol?> Listed(IOperation? pattern) => pattern switch
    {
        IListPatternOperation list => [list.LengthSymbol, list.IndexerSymbol],
        ISlicePatternOperation slice => [slice.SliceSymbol],
        _ => [],
    };

    /// <summary>The operator <c>true</c> or <c>false</c> of what a condition is, where that is no bool.</summary>
    static IMethodSymbol? Decided(SyntaxNode node, BoundTree model)
    {
        string? name = node.Parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } => "op_False",
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } or IfStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or WhenClauseSyntax => "op_True",
            ConditionalExpressionSyntax conditional when conditional.Condition == node => "op_True",
            _ => null,
        };
        return name is not null && node is ExpressionSyntax && model.GetTypeInfo(node).Type is INamedTypeSymbol type && IsOwn(type) ? type.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault() : null;
    }

    /// <summary>Only where a type of the user's own takes part: asking is dear.</summary>
    static IMethodSymbol? Converted(ExpressionSyntax expression, BoundTree model)
    {
        TypeInfo type = model.GetTypeInfo(expression);
        if (SymbolEqualityComparer.Default.Equals(type.Type, type.ConvertedType) || !(IsOwn(type.Type) || IsOwn(type.ConvertedType))) return null;
        Conversion conversion = model.Model.GetConversion(expression);
        return conversion.IsUserDefined ? conversion.MethodSymbol : null;
    }

    /// <summary>What makes a text of a value of the user's own type that is put into one.</summary>
    static IEnumerable<IMethodSymbol> Shown(ExpressionSyntax expression, BoundTree model)
    {
        if (expression.Parent is not (InterpolationSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })) return [];
        ITypeSymbol? type = model.GetTypeInfo(expression).Type;
        if (!IsOwn(type) || expression.Parent is BinaryExpressionSyntax sum && model.GetTypeInfo(sum).Type?.SpecialType != SpecialType.System_String) return [];
        for (; IsOwn(type); type = type!.BaseType)
        {
            IMethodSymbol[] own = [.. type!.GetMembers().OfType<IMethodSymbol>().Where(method => IsText(method) || expression.Parent is InterpolationSyntax && IsFormatted(method))];
            if (own.Length > 0) return own;
        }

        return [];
    }

    static bool IsText(IMethodSymbol method) => method is { Name: "ToString", Parameters.IsEmpty: true, IsOverride: true };

    static bool IsFormatted(IMethodSymbol method) => method is { Name: "ToString", Parameters.Length: 2 } or { Name: "TryFormat", Parameters.Length: 4 };

    static bool IsOwn(ITypeSymbol? type) => type is not null && MatchedMembers.WithoutNull(type) is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false };

    static IEnumerable<IMethodSymbol?> Deconstructions(DeconstructionInfo info) => [info.Method, .. info.Nested.IsDefaultOrEmpty ? [] : info.Nested.SelectMany(Deconstructions)];
}
