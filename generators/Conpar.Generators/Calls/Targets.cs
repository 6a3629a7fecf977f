using Conpar.Generators.Libraries;
using Conpar.Generators.Source;
using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Calls;

/// <summary>Finds what expressions lead to. The analysis and the writer ask the same question here, so that they agree.</summary>
sealed class Targets(ControlTable controls, Overrides overrides)
{
    public ControlTable Controls => controls;

    public Overrides Overrides => overrides;

    readonly LibraryMembers libraries = new(overrides);

    public LibraryMembers Libraries => libraries;

    public Target Of(ExpressionSyntax node, BoundTree model) => node switch
    {
        InvocationExpressionSyntax invocation => OfInvocation(invocation, model),
        BaseObjectCreationExpressionSyntax => OfCreation(node, model),
        BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => OfOperator(node, model),
        SimpleNameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax => IsPartOfName(node, model) ? Target.None : OfName(node, model),
        ElementAccessExpressionSyntax or ElementBindingExpressionSyntax => OfName(node, model),
        _ => Target.None,
    };

    static bool IsPartOfName(ExpressionSyntax node, BoundTree model) => node.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == node,
        MemberBindingExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax or TypeArgumentListSyntax or NameColonSyntax or NameEqualsSyntax or BaseTypeSyntax => true,
        InvocationExpressionSyntax invocation => invocation.Expression == node && model.SymbolOf(node) is not IPropertySymbol,
        _ => false,
    };

    /// <summary>The façade for a call that ends an object which is known by an interface of the library; null where it is none.</summary>
    public Control? Ending(ExpressionSyntax node, BoundTree model) =>
        node is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Dispose" or "DisposeAsync" } or MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Dispose" or "DisposeAsync" } } call
        && model.SymbolOf(call) is IMethodSymbol { ContainingType.Name: "IDisposable" or "IAsyncDisposable" } method
            ? controls.Ending(model.GetTypeInfo(call.Expression is MemberAccessExpressionSyntax access ? access.Expression : Syntax.BoundReceiver(call)).Type, method.Name == "DisposeAsync") : null;

    Target OfInvocation(InvocationExpressionSyntax node, BoundTree model)
    {
        if (model.SymbolOf(node) is not IMethodSymbol method || method.MethodKind == MethodKind.DelegateInvoke || IsConditional(method)) return Target.None;
        IMethodSymbol known = method.ReducedFrom ?? method;
        if (known.DeclaringSyntaxReferences.IsEmpty) return OfLibrary(known, known, Use.Call, ReceiverType.Of(node, model), controls.Of(known) ?? controls.Awaited(known) ?? controls.Spawning(known));
        return OfSource(known, Use.Call, node.Expression is MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax });
    }

    /// <summary>What a <c>using</c> leads to where the resource's own type tells which method ends it; none where that is known.</summary>
    /// <param name="type">The type by which it is known.</param>
    /// <param name="isAwaited">Whether the end is awaited.</param>
    public Target OfEnding(ITypeSymbol? type, bool isAwaited)
    {
        if (Disposal.Methods(type, isAwaited).FirstOrDefault() is { } own)
        {
            return Disposal.Owner(type!, own).GetMembers(own.Name).OfType<IMethodSymbol>().FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(SourceMethod.Normalized(one), own)) is { } constructed && OfSource(constructed, Use.Call, isBase: false) is { IsDispatched: true } target ? target : Target.None;
        }

        string name = isAwaited ? "IAsyncDisposable" : "IDisposable";
        IEnumerable<INamedTypeSymbol> known = type is ITypeParameterSymbol parameter ? parameter.ConstraintTypes.OfType<INamedTypeSymbol>().SelectMany(one => one.AllInterfaces.Prepend(one)) : type is INamedTypeSymbol { TypeKind: TypeKind.Interface } named ? named.AllInterfaces.Prepend(named) : [];
        return known.FirstOrDefault(one => one.Name == name && one.DeclaringSyntaxReferences.IsEmpty)?.GetMembers(isAwaited ? "DisposeAsync" : "Dispose").OfType<IMethodSymbol>().FirstOrDefault() is { } dispose
            && controls.Ending(type, isAwaited) is null ? OfLibrary(dispose, dispose, Use.Call, type, control: null) : Target.None;
    }

    /// <summary>What a member of a library leads to; classes of the user's own may have something for it.</summary>
    Target OfLibrary(ISymbol member, IMethodSymbol? called, Use use, ITypeSymbol? receiver, Control? control)
    {
        // A façade would have a copy of a struct.
        if (control is { OwnFirst: true } && receiver is not { IsReferenceType: true }) control = null;
        return control is null or { OwnFirst: true } && called is not null && libraries.Of(called, receiver) is { Count: > 0 } own ? new Target(called, use, own, control, IsDispatched: true) : new Target(member, use, [], control);
    }

    /// <summary>A call that the compiler leaves out where its symbol is not defined.</summary>
    static bool IsConditional(IMethodSymbol method) => method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ConditionalAttribute");

    Target OfCreation(ExpressionSyntax node, BoundTree model) =>
        model.SymbolOf(node) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: true } constructor && controls.Of(constructor) is { } control
            ? new Target(constructor, Use.Construct, [], control)
            : OfConstructor(node, model);

    /// <summary>One that is not written may have something to do all the same.</summary>
    static Target OfConstructor(ExpressionSyntax node, BoundTree model) =>
        model.SymbolOf(node) is IMethodSymbol method && SourceMethod.Of(method) is not null ? new Target(method, Use.Construct, [SourceMethod.Normalized(method)]) : Target.None;

    Target OfMethod(ExpressionSyntax node, BoundTree model, Use use) =>
        model.SymbolOf(node) is IMethodSymbol { IsImplicitlyDeclared: false, DeclaringSyntaxReferences.IsEmpty: false } method ? OfSource(method, use, isBase: false) : Target.None;

    Target OfOperator(ExpressionSyntax node, BoundTree model) =>
        !IsShortCircuit(node) && model.SymbolOf(node) is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator, IsAbstract: false, IsVirtual: false } ? OfMethod(node, model, Use.Operator) : Target.None;

    /// <summary>For types of the user's own these are three operators: <c>true</c> or <c>false</c>, and then perhaps <c>&amp;</c> or <c>|</c>.</summary>
    static bool IsShortCircuit(ExpressionSyntax node) => node.IsKind(SyntaxKind.LogicalAndExpression) || node.IsKind(SyntaxKind.LogicalOrExpression);

    Target OfName(ExpressionSyntax node, BoundTree model)
    {
        bool isBase = node is MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax } or ElementAccessExpressionSyntax { Expression: BaseExpressionSyntax };
        switch (model.SymbolOf(node))
        {
            case IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: true, IsIndexer: true } indexer when CountsFromEnd(node, indexer, model):
                return Syntax.IsWriteTarget(node) ? Target.None : new Target(indexer, Use.Get, []);
            case IFieldSymbol field when JobState.IsThreadStatic(field):
                return new Target(field, Use.ThreadStatic, []);
            case IPropertySymbol property when controls.Of(property) is { IsSlot: true } slot:
                return IsInitialized(node) ? new Target(property, Use.None, []) : new Target(property, Use.Get, [], slot);
            case IPropertySymbol property when property.DeclaringSyntaxReferences.IsEmpty:
                return !Syntax.IsWriteTarget(node) ? OfLibrary(property, property.GetMethod, Use.Get, ReceiverType.Of(node, model), controls.Of(property))
                    : OfLibrary(property, property.SetMethod, Use.Set, ReceiverType.Of(node, model), controls.Of(property)) is { IsOfLibrary: true } set ? set : Target.None;
            case IPropertySymbol { IsIndexer: true } indexer when CountsFromEnd(node, indexer, model):
                return Target.None;
            case IPropertySymbol property when Syntax.IsWriteTarget(node):
                return property.SetMethod is { } setter && node.Parent is not (NameEqualsSyntax or NameColonSyntax or ExpressionColonSyntax) ? OfSource(setter, Use.Set, isBase) : Target.None;
            case IPropertySymbol { GetMethod: { } getter }:
                return OfSource(getter, Use.Get, isBase);
            case IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ReducedExtension } group when !(group.ReducedFrom ?? group).DeclaringSyntaxReferences.IsEmpty:
                return OfSource(group.ReducedFrom ?? group, Use.Group, isBase);
            default:
                return Target.None;
        }
    }

    /// <summary>What reading a member leads to where no expression names it: in a pattern, and by <c>+=</c>.</summary>
    /// <param name="member">The member.</param>
    /// <param name="receiver">The type by which its object is known; null where only classes of the compilation matter.</param>
    public Target OfRead(ISymbol member, ITypeSymbol? receiver = null) => member switch
    {
        IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: true } property => OfLibrary(property, property.GetMethod, Use.Get, receiver, controls.Of(property)),
        IPropertySymbol { GetMethod: { } getter } => OfSource(getter, Use.Get, isBase: false),
        _ => Target.None,
    };

    /// <summary>Whether it is a member that an object's initializer sets.</summary>
    static bool IsInitialized(ExpressionSyntax node) => node.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment && assignment.Left == node;

    /// <summary>An index like <c>^1</c> for an indexer that takes a number: the compiler asks for the length first.</summary>
    static bool CountsFromEnd(ExpressionSyntax node, IPropertySymbol indexer, BoundTree model)
    {
        BracketedArgumentListSyntax? list = (node as ElementAccessExpressionSyntax)?.ArgumentList ?? (node as ElementBindingExpressionSyntax)?.ArgumentList;
        return list is { Arguments.Count: 1 } && model.GetTypeInfo(list.Arguments[0].Expression).Type is { Name: "Index" } type && !SymbolEqualityComparer.Default.Equals(type, indexer.Parameters[0].Type);
    }

    Target OfSource(IMethodSymbol method, Use use, bool isBase)
    {
        IMethodSymbol known = SourceMethod.Normalized(method);
        if (isBase || use == Use.Construct) return new Target(method, use, [known]);
        IReadOnlyList<IMethodSymbol> all = overrides.Of(known);
        return new Target(method, use, all, IsDispatched: all.Count != 1 || !SymbolEqualityComparer.Default.Equals(all[0], known));
    }
}
