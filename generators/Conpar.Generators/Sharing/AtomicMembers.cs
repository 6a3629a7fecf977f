using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Sharing;

/// <summary>Members of a struct that touch what changes of it by atomic operations alone: a counter that jobs share is one place, and no race.</summary>
sealed class AtomicMembers(SemanticModels models)
{
    public bool Are(ISymbol? member) => Are(member, []);

    bool Are(ISymbol? member, HashSet<ISymbol> entered) => member switch
    {
        IMethodSymbol method => !entered.Add(method.OriginalDefinition) || SourceMethod.Of(method) is { IsIterator: false, Symbol.IsAsync: false } source && Touches(source, entered),
        IPropertySymbol property => ((IMethodSymbol?[])[property.GetMethod, property.SetMethod]).All(accessor => accessor is null || Are(accessor, entered)),
        _ => false,
    };

    bool Touches(SourceMethod source, HashSet<ISymbol> entered)
    {
        BoundTree model = models.Of(source.Body);
        return source.Body.DescendantNodes().All(node => node switch
        {
            ThisExpressionSyntax => node.Parent is MemberAccessExpressionSyntax,
            IdentifierNameSyntax name => model.SymbolOf(name) switch
            {
                IFieldSymbol { IsStatic: false } field when IsOwn(field, source) => field.IsReadOnly || field.IsVolatile || IsAtomic(name, model),
                (IPropertySymbol or IMethodSymbol) and { IsStatic: false } member when IsOwn(member, source) => Are(member, entered),
                IParameterSymbol parameter => !SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.ContainingType, source.Symbol.ContainingType) || parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor },
                _ => true,
            },
            _ => true,
        });
    }

    static bool IsOwn(ISymbol member, SourceMethod source) => SymbolEqualityComparer.Default.Equals(member.ContainingType.OriginalDefinition, source.Symbol.ContainingType.OriginalDefinition);

    /// <summary>Whether it is what an atomic operation is given by reference.</summary>
    static bool IsAtomic(ExpressionSyntax name, BoundTree model)
    {
        SyntaxNode whole = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access ? access : name;
        return whole.Parent is ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword, Parent.Parent: InvocationExpressionSyntax call }
            && model.SymbolOf(call) is IMethodSymbol { ContainingType: { Name: "Interlocked" or "Volatile" } type } && type.ContainingNamespace.ToDisplayString() == "System.Threading";
    }
}
