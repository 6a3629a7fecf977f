using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Source;

/// <summary>A method, accessor, constructor, operator or local function with a body in the compilation.</summary>
/// <param name="Symbol">Its symbol: the original definition; of a partial method, the part with the body.</param>
/// <param name="Declaration">Its declaration.</param>
/// <param name="Body">The block, or the clause after the arrow.</param>
sealed record SourceMethod(IMethodSymbol Symbol, SyntaxNode Declaration, SyntaxNode Body)
{
    public static SourceMethod? Of(IMethodSymbol method)
    {
        IMethodSymbol symbol = Normalized(method);
        if (ConstructorParts.PlaceOf(symbol) is { } place) return new SourceMethod(symbol, symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() ?? place.FirstAncestorOrSelf<TypeDeclarationSyntax>()!, place);
        if (symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } syntax) return null;
        return BodyOf(syntax) is { } body ? new SourceMethod(symbol, syntax, body) : null;
    }

    /// <summary>The symbol by which a method is known: not constructed, not reduced, with the body; of a member of an extension block, the static method.</summary>
    public static IMethodSymbol Normalized(IMethodSymbol method)
    {
        IMethodSymbol symbol = ExtensionMembers.Implementation(method.ReducedFrom ?? method).OriginalDefinition;
        return symbol.PartialImplementationPart ?? symbol;
    }

    /// <summary>Its own text: of a constructor that is not written, what the class's members begin with.</summary>
    public IEnumerable<SyntaxNode> Code => Declaration is TypeDeclarationSyntax ? [.. ConstructorParts.InitializersOf(Symbol.ContainingType).Select(one => one.Value), .. ConstructorParts.CallOf(Declaration) is { } call ? new[] { call } : []] : [Declaration];

    static SyntaxNode? BodyOf(SyntaxNode syntax) => syntax switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody,
        AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody,
        ArrowExpressionClauseSyntax arrow => arrow,
        _ => null,
    };

    /// <summary>Whether its body has a <c>yield</c>.</summary>
    public bool IsIterator { get; } = Body.DescendantNodes(node => node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)).Any(node => node is YieldStatementSyntax);

    /// <summary>Whether the constraints of its type parameters are those of what it overrides or implements, and not written.</summary>
    public bool InheritsConstraints => Symbol.IsGenericMethod && (Symbol.IsOverride || Symbol.MethodKind == MethodKind.ExplicitInterfaceImplementation);

    public bool IsLocal => Symbol.MethodKind == MethodKind.LocalFunction;

    /// <summary>The extension block that it is a member of.</summary>
    public ExtensionBlockDeclarationSyntax? Block { get; } = Symbol.MethodKind == MethodKind.LocalFunction ? null : ExtensionMembers.BlockOf(Declaration);

    /// <summary>Whether it can be an async method that returns a JobTask. Where not, interleaved code calls its blocking form.</summary>
    public bool CanAwait => !IsIterator && canStop;

    /// <summary>Whether an iterator's body can be such a method.</summary>
    public bool CanStream => IsIterator && canStop && (Symbol.IsStatic || Symbol.ContainingType is not { IsValueType: true }) && Symbol is { ReturnType: INamedTypeSymbol { Arity: 1 }, MethodKind: not (MethodKind.PropertyGet or MethodKind.PropertySet) };

    /// <summary>Whether it can be such a method where its result carries what its <c>out</c> parameters are given.</summary>
    public bool GivesOuts { get; } = Declaration is MethodDeclarationSyntax { ParameterList: var list } && Symbol.Parameters.Count(parameter => parameter.RefKind == RefKind.Out) is 1 or 2
        && CanStop(Symbol, Declaration, Symbol.Parameters.Where(parameter => parameter.RefKind != RefKind.Out)) && !Symbol.Parameters.Any(parameter => IsRestricted(parameter.Type)) && !Syntax.HasComments(list);

    readonly bool canStop = CanStop(Symbol, Declaration, Symbol.Parameters);

    static bool CanStop(IMethodSymbol method, SyntaxNode declaration, IEnumerable<IParameterSymbol> parameters) => method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.ExplicitInterfaceImplementation or MethodKind.Constructor
        && method.RefKind == RefKind.None && !IsRestricted(method.ReturnType)
        && parameters.All(parameter => parameter.RefKind == RefKind.None && !IsRestricted(parameter.Type))
        && (method.IsStatic || method.ContainingType is not { IsValueType: true } || ReadsStruct(method))
        && !IsUnsafe(declaration);

    /// <summary>Whether it is a member of a struct that changes nothing in it: a copy serves as well.</summary>
    public static bool ReadsStruct(IMethodSymbol method) => method is { IsReadOnly: true, MethodKind: not MethodKind.LocalFunction, ContainingType.IsRefLikeType: false };

    static bool IsRestricted(ITypeSymbol type) => type.IsRefLikeType || type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer
        || type is ITypeParameterSymbol { AllowsRefLikeType: true };

    static bool IsUnsafe(SyntaxNode declaration) => declaration.AncestorsAndSelf().Any(node => node switch
    {
        MemberDeclarationSyntax member => member.Modifiers.Any(SyntaxKind.UnsafeKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.UnsafeKeyword),
        UnsafeStatementSyntax => true,
        _ => false,
    });
}
