using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Sharing;

/// <summary>
/// Lambdas that are no asynchronous ones, and methods' names, of type <c>Action</c> or <c>Func</c>: explored code that calls one runs its form, in steps. One that stands where a library
/// takes it has none.
/// </summary>
sealed class SteppedLambdas(SemanticModels models, SharedState shared)
{
    const int MostParameters = 4;

    readonly Lazy<HashSet<INamedTypeSymbol>> types = new(() => new HashSet<INamedTypeSymbol>(models.Compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>())
        .Select(node => node is LambdaExpressionSyntax lambda ? TypeOf(lambda, models.Of(node), shared) : TypeOfName(node, models.Of(node))).OfType<INamedTypeSymbol>(), SymbolEqualityComparer.Default));

    /// <summary>The type of a lambda that has a form; null of another.</summary>
    public INamedTypeSymbol? TypeOf(AnonymousFunctionExpressionSyntax node, BoundTree model) => TypeOf(node, model, shared);

    /// <summary>Whether a call runs a delegate that may be such a lambda.</summary>
    public bool AreCalledBy(ExpressionSyntax node, BoundTree model) => node is InvocationExpressionSyntax && model.SymbolOf(node) is IMethodSymbol { MethodKind: MethodKind.DelegateInvoke, ContainingType: var type } && AreOf(type);

    /// <summary>Whether a delegate of the type may be such a lambda. In generic code the type is any construction of it; and what takes or gives objects may stand for what takes or gives others.</summary>
    public bool AreOf(ITypeSymbol? type) => IsKnown(type) && (types.Value.Contains((INamedTypeSymbol)type!) || types.Value.Any(one => IsLike(one, (INamedTypeSymbol)type!)));

    static bool IsLike(INamedTypeSymbol one, INamedTypeSymbol other) => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition)
        && one.TypeArguments.Zip(other.TypeArguments, (a, b) => SymbolEqualityComparer.Default.Equals(a, b) || TypeParameters.In([a, b]).Count > 0 || a.IsReferenceType && b.IsReferenceType).All(isLike => isLike);

    /// <summary>Whether an argument hands one to a library, which calls it as it is, or to a delegate of another type.</summary>
    public bool IsHandedOver(ExpressionSyntax node, BoundTree model) => node is not AnonymousFunctionExpressionSyntax && (IsTaken(node, model) && !IsStarted(node, model) && AreOf(model.GetTypeInfo(node).Type)
        || node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke", Parent: not InvocationExpressionSyntax } access && AreOf(model.GetTypeInfo(access.Expression).Type));

    /// <summary>The type of a method's name that has a form as a lambda has; null of another.</summary>
    public static INamedTypeSymbol? TypeOfName(ExpressionSyntax node, BoundTree model) =>
        node is SimpleNameSyntax or MemberAccessExpressionSyntax && node.Parent is ArgumentSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } or ReturnStatementSyntax or ArrowExpressionClauseSyntax or ExpressionElementSyntax
        && !(node.Parent is AssignmentExpressionSyntax assignment && assignment.Left == node) && model.SymbolOf(node) is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsAsync: false, IsGenericMethod: false, DeclaringSyntaxReferences.IsEmpty: false } method
        && model.GetTypeInfo(node).ConvertedType is INamedTypeSymbol type && IsKnown(type) && !IsTaken(node, model) && SymbolEqualityComparer.Default.Equals(method.ReturnType, type.DelegateInvokeMethod!.ReturnType) ? type : null;

    static INamedTypeSymbol? TypeOf(AnonymousFunctionExpressionSyntax node, BoundTree model, SharedState shared) =>
        node is LambdaExpressionSyntax { AsyncKeyword.RawKind: 0 } && ParametersOf(node).All(parameter => parameter.Modifiers.Count == 0 && parameter.Default is null && parameter.AttributeLists.Count == 0)
        && model.GetTypeInfo(node).ConvertedType is INamedTypeSymbol type && IsKnown(type) && !IsTaken(node, model) && node.Body.DescendantNodesAndSelf().Any(one => Does(one, model, shared)) ? type : null;

    public static IEnumerable<ParameterSyntax> ParametersOf(AnonymousFunctionExpressionSyntax node) => node switch
    {
        SimpleLambdaExpressionSyntax simple => [simple.Parameter],
        ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters,
        _ => [],
    };

    static bool IsKnown(ITypeSymbol? type) => type is INamedTypeSymbol { Name: var name, TypeArguments: var arguments, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
        && name is "Action" or "Func" && ((INamedTypeSymbol)type).DelegateInvokeMethod is not null && arguments.Length <= MostParameters + (name == "Func" ? 1 : 0) && arguments.All(IsNameable);

    static bool IsNameable(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsNameable(array.ElementType),
        INamedTypeSymbol named => !named.IsAnonymousType && !named.IsRefLikeType && named.TypeArguments.All(IsNameable),
        ITypeParameterSymbol parameter => !parameter.AllowsRefLikeType,
        _ => type.TypeKind is not (TypeKind.Pointer or TypeKind.FunctionPointer or TypeKind.Error or TypeKind.Dynamic),
    };

    /// <summary>Whether it stands where a library takes a delegate. What only keeps it, as a list, does not know that it is one.</summary>
    static bool IsTaken(ExpressionSyntax node, BoundTree model)
    {
        switch (node.Parent)
        {
            // A delegate of a delegate is another.
            case ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax made } when model.GetTypeInfo(made).Type?.TypeKind == TypeKind.Delegate:
                return true;
            case ArgumentSyntax { Parent: BaseArgumentListSyntax { Parent: ExpressionSyntax call } list } argument:
                if (model.SymbolOf(call) is not IMethodSymbol { MethodKind: not MethodKind.DelegateInvoke } method || !(method.ReducedFrom ?? method).DeclaringSyntaxReferences.IsEmpty || method.IsImplicitlyDeclared && !method.ContainingType.DeclaringSyntaxReferences.IsEmpty) return false;
                if (RunsInSteps(method)) return false;
                int at = list.Arguments.IndexOf(argument);
                IParameterSymbol? parameter = argument.NameColon is { } named ? method.OriginalDefinition.Parameters.FirstOrDefault(one => one.Name == named.Name.Identifier.ValueText) : method.OriginalDefinition.Parameters.ElementAtOrDefault(Math.Min(at, method.Parameters.Length - 1));
                return parameter?.Type is not ITypeParameterSymbol;
            case AssignmentExpressionSyntax assignment when assignment.Right == node:
                return model.SymbolOf(assignment.Left) is IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: true, IsIndexer: false } or IEventSymbol { DeclaringSyntaxReferences.IsEmpty: true } or IFieldSymbol { DeclaringSyntaxReferences.IsEmpty: true, IsImplicitlyDeclared: false };
            default:
                return false;
        }
    }

    /// <summary>Whether it becomes a job of its own, which runs it in steps where it has a form, and else tells of it.</summary>
    static bool IsStarted(ExpressionSyntax node, BoundTree model) => node.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && model.SymbolOf(call) is IMethodSymbol { Name: "Run", ContainingType: { Name: "Task", ContainingNamespace.Name: "Tasks" } };

    /// <summary>Whether it runs delegates in steps, as explored code does.</summary>
    static bool RunsInSteps(IMethodSymbol method) => method is { Name: "For" or "ForEach" or "Invoke", ContainingType: { Name: "Parallel", ContainingNamespace.Name: "Tasks" } } or { Name: "GetOrAdd" or "AddOrUpdate", ContainingType: { Name: "ConcurrentDictionary", ContainingNamespace.Name: "Concurrent" } }
        or { MethodKind: MethodKind.Constructor, ContainingType: { Name: "Progress", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    /// <summary>Whether running it does anything that may be a step.</summary>
    static bool Does(SyntaxNode node, BoundTree model, SharedState shared) => node is LockStatementSyntax or InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax
        || node is ExpressionSyntax expression && (shared.IsTouchedBy(expression) || node is SimpleNameSyntax or ElementAccessExpressionSyntax && model.SymbolOf(node) is IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: false });
}
