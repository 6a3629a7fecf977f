using Conpar.Generators.Beginnings;
using Conpar.Generators.Calls;
using Conpar.Generators.Libraries;
using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Unseen;

/// <summary>Accesses to shared state that no expression names, so that they belong to the step around them: through a reference, by code that the compiler writes, by code of a library.</summary>
sealed class HiddenAccesses
{
    readonly SemanticModels models;
    readonly SharedState shared;
    readonly Targets targets;
    readonly WrittenElements written;
    readonly DelegatesMadeBefore delegates;
    readonly Constructions constructions;
    readonly StaticBeginnings beginnings;
    readonly ItemsBehindInterfaces items;
    readonly UnseenCalls unseen;
    readonly Comparers comparers;
    readonly TextsInMemory texts;

    public HiddenAccesses(SemanticModels models, SharedState shared, Targets targets)
    {
        (this.models, this.shared, this.targets) = (models, shared, targets);
        BeforeJobs before = new(models);
        OwnCode code = new(models, shared, targets);
        OwnMembers own = new(code, shared, targets.Overrides, new GivenTypes(models, targets.Overrides));
        written = new WrittenElements(models);
        delegates = new DelegatesMadeBefore(models, code, before);
        constructions = new Constructions(models, shared);
        beginnings = new StaticBeginnings(models, shared, targets);
        items = new ItemsBehindInterfaces(models, written, own, before);
        texts = new TextsInMemory(models, shared);
        comparers = new Comparers(models, own);
        unseen = new UnseenCalls(models, shared, targets, own, constructions, comparers);
    }

    const string RecordsOwn = "what a record's own code reads";

    /// <summary>What an expression touches so, and where.</summary>
    public IEnumerable<(SyntaxNode At, string Reason)> Of(ExpressionSyntax node, BoundTree model)
    {
        if (ReasonOf(node, model) is { } reason) yield return (node, reason);
        foreach (ExpressionSyntax access in beginnings.AccessesAt(node, model)) yield return (access, "a static constructor");
        if (node is not BaseObjectCreationExpressionSyntax || model.SymbolOf(node) is not IMethodSymbol { ContainingType.DeclaringSyntaxReferences.IsEmpty: false } constructor) yield break;
        foreach (ExpressionSyntax access in constructions.AccessesOf(constructor)) yield return (access, Constructions.Reason);
    }

    /// <summary>What an expression touches so; null where that is nothing.</summary>
    string? ReasonOf(ExpressionSyntax node, BoundTree model) => shared.Lambdas.IsHandedOver(node, model) ? "a lambda that code of a library calls" : Referred(node, model) ?? Spanned(node, model) ?? GivenAway(node, model) ?? InRecord(node, model) ?? InBuffer(node, model) ?? FromEnd(node, model) ?? Taken(node, model) ?? Captured(node, model) ?? Called(node, model) ?? Dynamic(node, model) ?? Unnamed(node, model) ?? Initialized(node, model) ?? items.ReasonOf(node, model) ?? unseen.ReasonOf(node, model);

    /// <summary>What a pattern touches that takes a record apart.</summary>
    public static string? ReasonOf(PositionalPatternClauseSyntax node, BoundTree model) =>
        MatchedMembers.Deconstruction(node, model) is { IsImplicitlyDeclared: true, ContainingType: var type } && IsChanging(type) ? RecordsOwn : null;

    /// <summary>A reference or a pointer: what is done with it is no step.</summary>
    string? Referred(ExpressionSyntax node, BoundTree model) => node.Parent switch
    {
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument when shared.IsReachedBy(node, model) && !IsStep(argument) => "a reference to shared state",
        RefExpressionSyntax when shared.IsReachedBy(node, model) => "a reference to shared state",
        MemberAccessExpressionSyntax when HeldPlaces.IsReceiver(node, model) && shared.IsReachedBy(node, model) => "a reference to shared state",
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression } when shared.IsReachedBy(node, model) => "a pointer to shared state",
        EqualsValueClauseSyntax { Parent.Parent.Parent: FixedStatementSyntax } when IsSharedArray(node, model) => "a pointer to shared state",
        _ => model.SymbolOf(node) is IPropertySymbol { ReturnsByRef: true, DeclaringSyntaxReferences.IsEmpty: false } && Syntax.IsWriteTarget(node) && node.Parent is not MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } ? "a reference to shared state" : null,
    };

    /// <summary>Whether what the argument is passed to has a step for it.</summary>
    bool IsStep(ArgumentSyntax argument) =>
        argument.Parent?.Parent is ExpressionSyntax call && (shared.AtomicTarget(call) == argument.Expression || targets.Of(call, models.Of(call)).Control is not null);

    /// <summary>A span or a memory, which leads to the elements of an array.</summary>
    string? Spanned(ExpressionSyntax node, BoundTree model)
    {
        TypeInfo type = model.GetTypeInfo(node);
        if (type.Type is IArrayTypeSymbol && IsMemory(type.ConvertedType)) return IsSharedArray(node, model) ? "a span of shared state" : null;
        if (node.Parent is CommonForEachStatementSyntax loop && loop.Expression == node) return IsSharedMemory(node, model) ? "a span of shared state" : null;
        if (model.SymbolOf(node) is not (IMethodSymbol or IPropertySymbol) || !model.SymbolOf(node)!.DeclaringSyntaxReferences.IsEmpty) return null;
        if (node is InvocationExpressionSyntax or ElementAccessExpressionSyntax && Sources(node).Any(source => IsSharedMemory(source, model))) return "a span of shared state";
        if (!IsMemory(type.Type)) return null;
        if (node.Parent is InvocationExpressionSyntax call && call.Expression == node || node.Parent is MemberAccessExpressionSyntax access && access.Name == node) return null;
        return Sources(node).Any(source => IsSharedArray(source, model) || IsSharedMemory(source, model) || IsSharedList(source, model)) ? "a span of shared state" : null;
    }

    /// <summary>What a call is given, and what it is called on.</summary>
    static IEnumerable<ExpressionSyntax> Sources(ExpressionSyntax node) => node switch
    {
        InvocationExpressionSyntax call => [.. call.Expression is MemberAccessExpressionSyntax access ? [access.Expression] : Array.Empty<ExpressionSyntax>(), .. call.ArgumentList.Arguments.Where(argument => argument.RefKindKeyword.RawKind == 0).Select(argument => argument.Expression)],
        MemberAccessExpressionSyntax access => [access.Expression],
        ElementAccessExpressionSyntax element => [element.Expression],
        BaseObjectCreationExpressionSyntax { ArgumentList: { } list } => list.Arguments.Select(argument => argument.Expression),
        _ => [],
    };

    static bool IsMemory(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>A part of an array that others may have, too; of one that is only read, of a kind whose elements change.</summary>
    bool IsSharedMemory(ExpressionSyntax node, BoundTree model) => model.GetTypeInfo(node).Type is INamedTypeSymbol { Name: "Memory" or "ArraySegment" or "ReadOnlyMemory" } type && (type.Name != "ReadOnlyMemory" || written.Has(type.TypeArguments[0])) && model.SymbolOf(node) switch
    {
        IFieldSymbol or IPropertySymbol or IParameterSymbol => true,
        ILocalSymbol local => local.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } && IsSharedMemory(value, model),
        _ => false,
    };

    static bool IsSharedList(ExpressionSyntax node, BoundTree model) => model.GetTypeInfo(node).Type is { Name: "List" } && model.SymbolOf(node) is IFieldSymbol or IPropertySymbol or IParameterSymbol;

    /// <summary>Whether it is an array that others may have, too, of a kind whose elements change.</summary>
    bool IsSharedArray(ExpressionSyntax node, BoundTree model) =>
        model.GetTypeInfo(node).Type is IArrayTypeSymbol array && Syntax.Inner(node) is IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax
        && model.SymbolOf(Syntax.Inner(node)) is IFieldSymbol or IPropertySymbol or ILocalSymbol or IParameterSymbol or null && !shared.IsPrivate(Syntax.Inner(node), model) && written.Has(array.ElementType);

    /// <summary>An array that code of a library goes through.</summary>
    string? GivenAway(ExpressionSyntax node, BoundTree model)
    {
        const string Reason = "an array that code of a library goes through";
        if (!IsArgument(node) || !IsSharedArray(node, model)) return null;
        switch (node.Parent)
        {
            case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call }:
                return model.SymbolOf(call) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: true, ReducedFrom: var reduced, Name: not ("GetLength" or "GetLowerBound" or "GetUpperBound" or "GetType" or "ToString" or "Equals" or "GetHashCode" or "AsSpan") }
                    && reduced is not { DeclaringSyntaxReferences.IsEmpty: false } ? Reason : null;
            case ArgumentSyntax { Parent.Parent: ExpressionSyntax call } argument:
                return Arguments.AreGoneThrough(argument, model) && targets.Of(call, model).Control is null ? Reason : null;
            case SpreadElementSyntax or ForEachStatementSyntax or FromClauseSyntax or ElementAccessExpressionSyntax:
                return node.Parent is ForEachStatementSyntax && shared.Enumerated(node).IsShared ? null : Reason;
            default:
                return null;
        }
    }

    static bool IsArgument(ExpressionSyntax node) => node.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == node,
        ArgumentSyntax argument => argument.RefKindKeyword.RawKind == 0,
        CommonForEachStatementSyntax loop => loop.Expression == node,
        FromClauseSyntax from => from.Expression == node,
        SpreadElementSyntax => true,
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } indexes } element => element.Expression == node && indexes[0].Expression is RangeExpressionSyntax,
        _ => false,
    };

    /// <summary>What the compiler writes for a record reads its members.</summary>
    string? InRecord(ExpressionSyntax node, BoundTree model)
    {
        switch (node)
        {
            case WithExpressionSyntax copied:
                return IsChanging(model.GetTypeInfo(copied.Expression).Type) && !shared.IsPrivate(copied.Expression, model) ? RecordsOwn : null;
            case BinaryExpressionSyntax or InvocationExpressionSyntax:
                return model.SymbolOf(node) is IMethodSymbol { IsImplicitlyDeclared: true, ContainingType: var type } && IsChanging(type) ? RecordsOwn : null;
            case AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax } assignment:
                return model.Model.GetDeconstructionInfo(assignment).Method is { IsImplicitlyDeclared: true, ContainingType: var owner } && IsChanging(owner) ? RecordsOwn : null;
            default:
                return Shown(node) && model.GetTypeInfo(node).Type is INamedTypeSymbol { IsRecord: true } record && IsChanging(record) && record.GetMembers("ToString").Any(member => member.IsImplicitlyDeclared) ? RecordsOwn : null;
        }
    }

    /// <summary>Whether a value is made a text of.</summary>
    static bool Shown(ExpressionSyntax node) => node.Parent is InterpolationSyntax || node.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression };

    /// <summary>Whether a record has members that change.</summary>
    public static bool IsChanging(ITypeSymbol? type)
    {
        for (ITypeSymbol? one = type; one is INamedTypeSymbol { IsRecord: true, IsValueType: false }; one = one.BaseType)
        {
            if (one.GetMembers().Any(member => member is IFieldSymbol { IsImplicitlyDeclared: false } field && SharedState.IsMutable(field) || member is IPropertySymbol property && SharedState.IsStored(property))) return true;
        }

        return false;
    }

    /// <summary>The elements of a struct that is an array.</summary>
    string? InBuffer(ExpressionSyntax node, BoundTree model) =>
        node is ElementAccessExpressionSyntax element && HeldPlaces.IsBuffer(model.GetTypeInfo(element.Expression).Type) && shared.IsReachedBy(element.Expression, model) ? "an element of an inline array" : null;

    /// <summary>An indexer of the user's own with an index like <c>^1</c>: the compiler calls it, after it has asked for the length.</summary>
    static string? FromEnd(ExpressionSyntax node, BoundTree model) =>
        node is ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } indexes } && model.GetTypeInfo(indexes[0].Expression).Type is { Name: "Index" } && model.SymbolOf(node) is IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: false, Parameters: { Length: 1 } parameters } && parameters[0].Type.Name != "Index"
            ? "an index that counts from the end" : null;

    /// <summary>A part of a collection, and an enumerator that code moves by hand: what they read of the collection is no step. Nor is what is written to a text.</summary>
    string? Taken(ExpressionSyntax node, BoundTree model) => node switch
    {
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } indexes } element when indexes[0].Expression is RangeExpressionSyntax => ExternalTypes.IsMutable(model.GetTypeInfo(element.Expression).Type) && !shared.IsPrivate(element.Expression, model) ? "a part of a collection" : null,
        InvocationExpressionSyntax when texts.AreWritten(node, model) => "a writer that may be no console",
        InvocationExpressionSyntax call => model.SymbolOf(call) is IMethodSymbol { Name: "MoveNext", DeclaringSyntaxReferences.IsEmpty: true } ? "an enumerator that is moved by hand" : null,
        _ => null,
    };

    /// <summary>A variable that functions share: a parameter of a lambda, what a pattern or a deconstruction declares, a part of a tuple.</summary>
    string? Captured(ExpressionSyntax node, BoundTree model) => node is IdentifierNameSyntax && model.SymbolOf(node) is (ILocalSymbol or IParameterSymbol) and { } variable && shared.Captured.IsMissed(variable) ? "a variable that functions share" : null;

    /// <summary>A delegate that others than jobs may have made, or an object that is made when it is asked for.</summary>
    string? Called(ExpressionSyntax node, BoundTree model) => MakersOf(node, model).Any() ? DelegatesMadeBefore.Reason : ValueOf(node, model) is { } value && Made(value) ? Constructions.Reason : null;

    /// <summary>What makes, before the jobs or with an object, the delegates of which one may be called here, by a library, too.</summary>
    public IEnumerable<MemberDeclarationSyntax> MakersOf(ExpressionSyntax node, BoundTree model)
    {
        ITypeSymbol? type = node is InvocationExpressionSyntax && model.SymbolOf(node) is IMethodSymbol { MethodKind: MethodKind.DelegateInvoke, ContainingType: var called } ? called
            : ValueOf(node, model) is { } value ? models.Compilation.GetTypeByMetadataName("System.Func`1")?.Construct(value) : null;
        return [.. delegates.MakersOf(type), .. UserOf(node, model) is { } user ? delegates.MakersFor(user, model) : [], .. CallsByLibraries.KeyedBy(node, model) is { } keyed ? delegates.MakersFor(comparers.KeeperOf(keyed)) : []];
    }

    /// <summary>What <c>Lazy&lt;T&gt;.Value</c> gives.</summary>
    static ITypeSymbol? ValueOf(ExpressionSyntax node, BoundTree model) =>
        node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" } access && model.GetTypeInfo(access.Expression).Type is INamedTypeSymbol { Name: "Lazy", TypeArguments: { Length: > 0 } values } ? values[0] : null;

    /// <summary>An object of a library that a call, a store or its value asks to do something.</summary>
    static ExpressionSyntax? UserOf(ExpressionSyntax node, BoundTree model) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } when model.SymbolOf(node) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: true } => access.Expression,
        MemberAccessExpressionSyntax access when Syntax.IsWriteTarget(node) || access.Name.Identifier.ValueText == "Value" => model.SymbolOf(node) is IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: true } ? access.Expression : null,
        ElementAccessExpressionSyntax element when model.SymbolOf(node) is IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: true } => element.Expression,
        _ => null,
    };

    /// <summary>Whether a value that is made by its constructor alone touches what others may have.</summary>
    bool Made(ITypeSymbol type) => OwnTypes.Has(type) && ((INamedTypeSymbol)type).InstanceConstructors.Any(one => one.Parameters.IsEmpty && constructions.AccessesOf(one).Any());

    /// <summary>An accessor that the compiler writes, beside one with code.</summary>
    static string? Unnamed(ExpressionSyntax node, BoundTree model) => UnnamedFields.AreUsedBy(node, model) ? "an accessor without code of a property that has some" : null;

    /// <summary>An initializer within another, of an object that was there before: <c>new Order { Lines = { line } }</c>. What its class has made for itself nobody else has.</summary>
    static string? Initialized(ExpressionSyntax node, BoundTree model) =>
        node is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax, Right: InitializerExpressionSyntax } assignment && model.SymbolOf(assignment.Left) is { DeclaringSyntaxReferences.IsEmpty: false } member
        && InitialValue(member.DeclaringSyntaxReferences[0].GetSyntax()) is not (BaseObjectCreationExpressionSyntax or CollectionExpressionSyntax) ? "an initializer of an object that others may have" : null;

    static ExpressionSyntax? InitialValue(SyntaxNode member) => ((member as PropertyDeclarationSyntax)?.Initializer ?? (member as VariableDeclaratorSyntax)?.Initializer)?.Value;

    /// <summary>Members that are looked up when the code runs.</summary>
    static string? Dynamic(ExpressionSyntax node, BoundTree model) => node switch
    {
        MemberAccessExpressionSyntax access when model.GetTypeInfo(access.Expression).Type is IDynamicTypeSymbol => "a member that is looked up at run time",
        ElementAccessExpressionSyntax element when model.GetTypeInfo(element.Expression).Type is IDynamicTypeSymbol => "a member that is looked up at run time",
        InvocationExpressionSyntax when model.SymbolOf(node) is IMethodSymbol { ContainingType: { Name: "JsonSerializer" or "XmlSerializer" or "DataContractSerializer" or "DataContractJsonSerializer" } } => "a member that is looked up at run time",
        InvocationExpressionSyntax when model.SymbolOf(node) is IMethodSymbol { Name: "CreateDelegate" or "Compile", ContainingType: { Name: "MethodInfo" or "Delegate" or "LambdaExpression" or "Expression" } } => "a member that is looked up at run time",
        InvocationExpressionSyntax when model.SymbolOf(node) is IMethodSymbol { Name: "GetValue" or "SetValue" or "Invoke" or "InvokeMember" or "DynamicInvoke" or "CreateInstance", ContainingType: { Name: "FieldInfo" or "PropertyInfo" or "MethodBase" or "ConstructorInfo" or "Type" or "Delegate" or "Activator" } of } && of.ContainingNamespace.ToDisplayString() is "System" or "System.Reflection" => "a member that is looked up at run time",
        _ => null,
    };
}
