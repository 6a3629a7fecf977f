using System.Collections.Concurrent;
using Conpar.Generators.Libraries;
using Conpar.Generators.Source;
using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Sharing;

/// <summary>Finds what expressions touch that another job may touch, too. What provably never leaves a job is none of it.</summary>
sealed class SharedState(SemanticModels models)
{
    readonly PrivateLocals privates = new(models);
    readonly CapturedVariables captured = new(models);
    readonly ConcurrentDictionary<SyntaxNode, Place> known = [];

    public CapturedVariables Captured => captured;

    SteppedLambdas? lambdas;

    public SteppedLambdas Lambdas => lambdas ??= new SteppedLambdas(models, this);

    /// <summary>Whether evaluating the expression, apart from what is inside it, touches shared state.</summary>
    public bool IsTouchedBy(ExpressionSyntax node) => Of(node).IsShared || AtomicTarget(node) is not null || Called(node).IsShared || Enumerated(node).IsShared || Given(node).IsShared || Lambdas.AreCalledBy(node, models.Of(node));

    /// <summary>The place that an expression names; none where it is private, or no place at all.</summary>
    public Place Of(ExpressionSyntax node)
    {
        if (node is not (SimpleNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or MemberBindingExpressionSyntax or ElementBindingExpressionSyntax or FieldExpressionSyntax)) return Place.None;
        if (!known.TryGetValue(node, out Place? place)) known[node] = place = Find(node);
        return place;
    }

    Place Find(ExpressionSyntax node)
    {
        if (IsPartOfName(node)) return Place.None;
        BoundTree model = models.Of(node);
        if (node is ElementAccessExpressionSyntax or ElementBindingExpressionSyntax) return OfElement(node, model);
        ExpressionSyntax? receiver = node switch
        {
            MemberAccessExpressionSyntax { Expression: not (ThisExpressionSyntax or BaseExpressionSyntax) } access when !IsType(access.Expression, model) => access.Expression,
            MemberBindingExpressionSyntax => Syntax.BoundReceiver(node),
            _ => null,
        };
        switch (model.SymbolOf(node))
        {
            case IFieldSymbol unnamed when node is FieldExpressionSyntax:
                return unnamed.ContainingType.IsValueType ? Place.None : new Place(PlaceKind.Member, unnamed);
            case IFieldSymbol field when IsMutable(field):
                return IsPrivate(receiver, model) ? Place.None : new Place(PlaceKind.Member, field, receiver, field.IsVolatile);
            case IPropertySymbol { IsIndexer: false } property when IsStored(property):
                return IsPrivate(receiver, model) ? Place.None : new Place(PlaceKind.Member, property, receiver);
            case IPropertySymbol property when receiver is not null && ExternalTypes.TellsState(property):
                return new Place(PlaceKind.Object, property, receiver, IsAtomic: true);
            case IPropertySymbol { IsStatic: false, DeclaringSyntaxReferences.IsEmpty: true } property when receiver is not null && IsObjectOf(property, receiver, model) && !IsPrivate(receiver, model):
                return new Place(PlaceKind.Object, property, receiver, IsConcurrent(model.GetTypeInfo(receiver).Type));
            case IPropertySymbol { IsIndexer: false } property when receiver is null && IsInherited(property):
                return new Place(PlaceKind.Object, property, IsAtomic: IsConcurrent(property.ContainingType));
            case IEventSymbol handlers when IsField(handlers):
                return receiver is not null && IsPrivate(receiver, model) ? Place.None : new Place(PlaceKind.Member, handlers, receiver, IsAtomic: true);
            case ILocalSymbol or IParameterSymbol when model.SymbolOf(node) is { } variable && captured.Has(variable):
                return new Place(PlaceKind.Variable, variable);
            case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter when node.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is not ConstructorDeclarationSyntax && captured.IsWritten(parameter):
                return new Place(PlaceKind.Member, parameter);
            default:
                return Place.None;
        }
    }

    Place OfElement(ExpressionSyntax node, BoundTree model)
    {
        ExpressionSyntax of = Syntax.Indexed(node);
        ITypeSymbol? type = model.GetTypeInfo(of).Type;
        if (IsPrivate(of, model)) return Place.None;
        if (type is IArrayTypeSymbol) return IsRange(node, model) ? Place.None : new Place(PlaceKind.Element, null, of);
        return model.SymbolOf(node) is IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: true, ReturnsByRef: false, ReturnsByRefReadonly: false } indexer && IsObjectOf(indexer, of, model)
            ? new Place(PlaceKind.Object, null, of, IsConcurrent(type)) : Place.None;
    }

    /// <summary>The place of a member that a pattern looks at.</summary>
    public Place OfMatched(in MatchedMember member) => member.Symbol switch
    {
        IFieldSymbol field when IsMutable(field) => new Place(PlaceKind.Member, field, IsAtomic: field.IsVolatile),
        IPropertySymbol property when IsStored(property) => new Place(PlaceKind.Member, property),
        IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: true } property when ExternalTypes.IsMutable(member.Of) => new Place(PlaceKind.Object, property, IsAtomic: IsConcurrent(member.Of)),
        _ => Place.None,
    };

    /// <summary>The place of the elements that a list pattern looks at.</summary>
    public static Place OfMatchedList(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } => new Place(PlaceKind.Element),
        { } when ExternalTypes.IsMutable(type) => new Place(PlaceKind.Object, IsAtomic: IsConcurrent(type)),
        _ => Place.None,
    };

    static bool IsRange(ExpressionSyntax node, BoundTree model) => model.GetTypeInfo(Syntax.Indexes(node)[0].Expression).Type is { Name: "Range" };

    /// <summary>The argument that an atomic operation of the library works on.</summary>
    public ExpressionSyntax? AtomicTarget(ExpressionSyntax node) =>
        node is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } && arguments[0] is { RefKindKeyword.RawKind: not 0 } first && models.Of(node).SymbolOf(node) is IMethodSymbol { ContainingType: { Name: "Interlocked" or "Volatile" } type }
        && type.ContainingNamespace.ToDisplayString() == "System.Threading" && Of(first.Expression).IsShared ? first.Expression : null;

    /// <summary>The object of an external type whose method a call runs.</summary>
    public Place Called(ExpressionSyntax node)
    {
        if (node is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or SimpleNameSyntax } call) return Place.None;
        BoundTree model = models.Of(node);
        if (model.SymbolOf(node) is not IMethodSymbol method) return Place.None;
        if (call.Expression is SimpleNameSyntax) return IsInherited(method) ? new Place(PlaceKind.Object, method, IsAtomic: IsConcurrent(method.ContainingType)) : Place.None;
        ExpressionSyntax receiver = call.Expression is MemberAccessExpressionSyntax access ? access.Expression : Syntax.BoundReceiver(call);
        if (ExternalTypes.TellsState(method)) return new Place(PlaceKind.Object, method, receiver, IsAtomic: true);
        return (method.ReducedFrom ?? method).DeclaringSyntaxReferences.IsEmpty && (!method.IsStatic || method.ReducedFrom is not null) && IsObjectOf(method, receiver, model) && !IsPrivate(receiver, model)
            ? new Place(PlaceKind.Object, method, receiver, IsConcurrent(model.GetTypeInfo(receiver).Type)) : Place.None;
    }

    /// <summary>The object of a library that a method of a library goes through which it is given to, or that is put into a text or a collection.</summary>
    public Place Given(ExpressionSyntax node)
    {
        if (Syntax.Inner(node) is not (IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax) || node.Parent is not (ArgumentSyntax { RefKindKeyword.RawKind: 0 } or SpreadElementSyntax or FromClauseSyntax or InterpolationSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })) return Place.None;
        BoundTree model = models.Of(node);
        if (node.Parent is FromClauseSyntax from && from.Type == node || !IsObject(node, model) || IsPrivate(Syntax.Inner(node), model)) return Place.None;
        ITypeSymbol type = model.GetTypeInfo(node).Type!;
        bool isGoneThrough = node.Parent switch
        {
            ArgumentSyntax argument => Arguments.AreGoneThrough(argument, model) && model.SymbolOf(argument.Parent!.Parent!)!.ContainingNamespace.ToDisplayString() is not ("System.Threading" or "System.Threading.Tasks" or "Conpar") || IsOfLoop(argument, model),
            InterpolationSyntax or BinaryExpressionSyntax => type is { Name: "StringBuilder", ContainingNamespace: { Name: "Text", ContainingNamespace.Name: "System" } },
            _ => true,
        };
        return isGoneThrough ? new Place(PlaceKind.Object, null, node, IsConcurrent(type)) : Place.None;
    }

    /// <summary>Whether a parallel loop goes through what it is given.</summary>
    static bool IsOfLoop(ArgumentSyntax argument, BoundTree model) => model.SymbolOf(argument.Parent!.Parent!) is IMethodSymbol { Name: "ForEach" or "ForEachAsync", ContainingType.Name: "Parallel" };

    /// <summary>The array or object that a loop goes through.</summary>
    public Place Enumerated(ExpressionSyntax node)
    {
        if (node.Parent is not CommonForEachStatementSyntax loop || loop.Expression != node || !loop.AwaitKeyword.IsKind(SyntaxKind.None)) return Place.None;
        BoundTree model = models.Of(node);
        if (IsPrivate(node, model) || IteratorItems.Are(node, model)) return Place.None;
        if (model.GetTypeInfo(node).Type is IArrayTypeSymbol { Rank: 1 }) return new Place(PlaceKind.Element, null, node);
        return IsObject(node, model) ? new Place(PlaceKind.Object, null, node, IsConcurrent(model.GetTypeInfo(node).Type)) : Place.None;
    }

    static bool IsPartOfName(ExpressionSyntax node) => node.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == node,
        MemberBindingExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax or TypeArgumentListSyntax or NameColonSyntax or NameEqualsSyntax or BaseTypeSyntax or ExpressionColonSyntax => true,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { RawKind: not (int)SyntaxKind.CollectionInitializerExpression } } assignment => assignment.Left == node,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "nameof" } } } => true,
        _ => false,
    };

    static bool IsType(ExpressionSyntax node, BoundTree model) => model.SymbolOf(node) is INamespaceOrTypeSymbol;

    /// <summary>Whether the compiler keeps an event's handlers in a field of its own, which it changes in one step.</summary>
    static bool IsField(IEventSymbol handlers) => handlers is { AddMethod: { IsImplicitlyDeclared: true }, ContainingType.TypeKind: TypeKind.Class, IsAbstract: false, IsExtern: false };

    public static bool IsMutable(IFieldSymbol field) =>
        field is { IsConst: false, IsReadOnly: false, IsImplicitlyDeclared: false } && !JobState.IsThreadStatic(field) && (field.IsStatic || field.ContainingType is { IsValueType: false, IsTupleType: false }) && (!field.DeclaringSyntaxReferences.IsEmpty || !field.IsStatic);

    /// <summary>Whether a property's accessor is one of a field.</summary>
    public static bool IsStored(IMethodSymbol accessor) => accessor.AssociatedSymbol is IPropertySymbol { IsIndexer: false } property && IsStored(property);

    /// <summary>A property without code of its own that can be set later is a field.</summary>
    public static bool IsStored(IPropertySymbol property) =>
        property is { SetMethod.IsInitOnly: false, IsAbstract: false } && (property.IsStatic || property.ContainingType is { IsValueType: false, TypeKind: TypeKind.Class })
        && property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is PropertyDeclarationSyntax { ExpressionBody: null, AccessorList.Accessors: { } accessors }
        && accessors.All(accessor => accessor is { Body: null, ExpressionBody: null });

    /// <summary>Whether an expression names a shared place, or a part of the struct that is in one.</summary>
    public bool IsReachedBy(ExpressionSyntax node, BoundTree model)
    {
        ExpressionSyntax root = Syntax.Inner(node);
        while (!Of(root).IsShared && root is MemberAccessExpressionSyntax access && model.GetTypeInfo(access.Expression).Type is { IsValueType: true } && model.SymbolOf(access) is IFieldSymbol) root = access.Expression;
        return Of(root).IsShared;
    }

    /// <summary>Whether an expression gives an object or an array that only this job has.</summary>
    public bool IsPrivate(ExpressionSyntax? receiver, BoundTree model) =>
        receiver is IdentifierNameSyntax name && model.SymbolOf(name) is ILocalSymbol local && privates.Has(local)
        || receiver is BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax;

    /// <summary>Whether a member of a library is one of an object of it: also of a class of the user's own that derives from one.</summary>
    static bool IsObjectOf(ISymbol member, ExpressionSyntax receiver, BoundTree model) =>
        IsObject(receiver, model) || (model.GetTypeInfo(receiver).Type is { DeclaringSyntaxReferences.IsEmpty: false, IsReferenceType: true } && ExternalTypes.IsMutable(member.ContainingType));

    /// <summary>Whether what is named without a receiver is a member that the class inherits from one of a library.</summary>
    static bool IsInherited(ISymbol member) => member is { IsStatic: false, DeclaringSyntaxReferences.IsEmpty: true } and (IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }) && ExternalTypes.IsMutable(member.ContainingType);

    static bool IsObject(ExpressionSyntax node, BoundTree model) => ExternalTypes.IsMutable(model.GetTypeInfo(node).Type);

    static bool IsConcurrent(ITypeSymbol? type) => ExternalTypes.IsConcurrent(type);
}
