using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Beginnings;

/// <summary>Delegates that constructors, initializers and what these call make: those who call them do not know what runs, and these may have no forms.</summary>
sealed class DelegatesMadeBefore(SemanticModels models, OwnCode own, BeforeJobs before)
{
    public const string Reason = "a delegate that a constructor or an initializer made ([Setup] can make it instead)";

    readonly Lazy<IReadOnlyList<(ExpressionSyntax Node, MemberDeclarationSyntax Maker)>> made = new(() =>
    [
        .. before.All.OfType<MemberDeclarationSyntax>().Where(code => !BeforeJobs.IsSetup(code)).SelectMany(code => code.DescendantNodes().OfType<ExpressionSyntax>().Where(node => IsMade(node) && Touches(node, models, own)).Select(node => (node, code))),
    ]);

    ILookup<ITypeSymbol, MemberDeclarationSyntax>? types;
    KeeperTable? keepers;

    /// <summary>The members that make one of the type which touches shared state, or waits. In a generic class the type is any construction of it.</summary>
    public IEnumerable<MemberDeclarationSyntax> MakersOf(ITypeSymbol? type) => Found(types ??= Lookup(made.Value.Select(one => (TypeOf(one.Node, models), one.Maker))), type);

    /// <summary>The members that give one to an object of a library, which calls it by itself.</summary>
    public IEnumerable<MemberDeclarationSyntax> MakersFor(ExpressionSyntax keeper, BoundTree model) => [.. model.SymbolOf(keeper) is { } member ? Keepers.Members[member.OriginalDefinition] : [], .. MakersFor(model.GetTypeInfo(keeper).Type)];

    public IEnumerable<MemberDeclarationSyntax> MakersFor(ITypeSymbol? type) => Found(Keepers.Types, type);

    static IEnumerable<MemberDeclarationSyntax> Found(ILookup<ITypeSymbol, MemberDeclarationSyntax> makers, ITypeSymbol? type) =>
        type is null ? [] : TypeParameters.In([type]).Count == 0 ? makers[type] : makers.Where(one => SymbolEqualityComparer.Default.Equals(one.Key.OriginalDefinition, type.OriginalDefinition)).SelectMany(one => one);

    static ILookup<T, MemberDeclarationSyntax> Lookup<T>(IEnumerable<(T? Key, MemberDeclarationSyntax Maker)> makers) where T : class, ISymbol =>
        makers.Where(one => one.Key is not null).ToLookup<(T? Key, MemberDeclarationSyntax Maker), T, MemberDeclarationSyntax>(one => one.Key!, one => one.Maker, SymbolEqualityComparer.Default);

    static bool IsMade(ExpressionSyntax node) => node is AnonymousFunctionExpressionSyntax || IsFound(node) || node is IdentifierNameSyntax or MemberAccessExpressionSyntax && node.Parent is AssignmentExpressionSyntax or ArgumentSyntax or EqualsValueClauseSyntax;

    /// <summary>Whether a delegate is made of a method that only the run finds.</summary>
    static bool IsFound(ExpressionSyntax node) => node switch
    {
        CastExpressionSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: "CreateDelegate" } } } } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "CreateDelegate" } } } => true,
        _ => false,
    };

    /// <summary>The type of a delegate, or of one that a tree of expressions is compiled to.</summary>
    static ITypeSymbol? TypeOf(ExpressionSyntax node, SemanticModels models) => models.Of(node).GetTypeInfo(node).ConvertedType switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Delegate } type => type,
        INamedTypeSymbol { Name: "Expression", TypeArguments: { Length: 1 } compiled } => compiled[0],
        _ => null,
    };

    /// <summary>Who keeps one that nobody else gets hold of is known by its member, others by their type.</summary>
    KeeperTable Keepers => keepers ??= FindKeepers();

    // A class: two threads may find it at once.
    sealed record KeeperTable(ILookup<ITypeSymbol, MemberDeclarationSyntax> Types, ILookup<ISymbol, MemberDeclarationSyntax> Members);

    KeeperTable FindKeepers()
    {
        KeptObject kept = new(models);
        ILookup<bool, (ISymbol? Member, ITypeSymbol? Type, MemberDeclarationSyntax Maker)> all = made.Value.SelectMany(one => KeepersOf(one.Node).Select(type => (Member: kept.MemberOf(one.Node), Type: (ITypeSymbol?)type, one.Maker))).ToLookup(one => one.Member is null);
        return new KeeperTable(Lookup(all[true].Select(one => (one.Type, one.Maker))), Lookup(all[false].Select(one => (one.Member, one.Maker))));
    }

    /// <summary>The objects of libraries that a delegate is given to: what has an event or a method for it, and what such a method makes of it.</summary>
    IEnumerable<ITypeSymbol> KeepersOf(ExpressionSyntax node)
    {
        BoundTree model = models.Of(node);
        IEnumerable<ITypeSymbol?> all = node.Parent switch
        {
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression, Left: MemberAccessExpressionSyntax access } added => added.Right == node && model.SymbolOf(access) is IEventSymbol { DeclaringSyntaxReferences.IsEmpty: true } ? [model.GetTypeInfo(access.Expression).Type] : [],
            ArgumentSyntax { Parent.Parent: ExpressionSyntax call } when model.SymbolOf(call) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: true, ContainingType: { Name: not ("Lazy" or "Task" or "TaskFactory" or "Thread" or "Timer" or "Enumerable") } owner } =>
            [
                model.GetTypeInfo(call).Type,
                call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax of } ? model.GetTypeInfo(of.Expression).Type : null,
                owner.Name == "CancellationToken" ? models.Compilation.GetTypeByMetadataName("System.Threading.CancellationTokenSource") : null,
            ],
            _ => [],
        };
        return all.OfType<ITypeSymbol>();
    }

    static bool Touches(ExpressionSyntax made, SemanticModels models, OwnCode own) => TypeOf(made, models) is not null && (IsFound(made) || CodeOf(made, models) is { } code && own.Touches(code));

    static SyntaxNode? CodeOf(ExpressionSyntax made, SemanticModels models) =>
        made is AnonymousFunctionExpressionSyntax lambda ? lambda.Body : models.Of(made).SymbolOf(made) is IMethodSymbol method ? SourceMethod.Of(method)?.Body : null;
}
