using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Source;

/// <summary>A tree's semantic model that remembers: the facts and each form ask the same of a node, and the model looks for each answer anew.</summary>
sealed class BoundTree(SemanticModel model)
{
    readonly ConcurrentDictionary<SyntaxNode, ISymbol?> symbols = [];
    // In boxes, since code for dictionaries of classes is compiled ahead.
    readonly ConcurrentDictionary<SyntaxNode, StrongBox<TypeInfo>> types = [];

    /// <summary>For what is not asked of every node.</summary>
    public SemanticModel Model => model;

    public ISymbol? SymbolOf(SyntaxNode node) => symbols.TryGetValue(node, out ISymbol? symbol) ? symbol : symbols.GetOrAdd(node, Find);

    public TypeInfo GetTypeInfo(SyntaxNode node) => (types.TryGetValue(node, out StrongBox<TypeInfo>? type) ? type : types.GetOrAdd(node, one => new StrongBox<TypeInfo>(model.GetTypeInfo(one)))).Value;

    /// <summary>What a call's name stands for is known from the call; for the name alone the model would look through all methods of that name.</summary>
    ISymbol? Find(SyntaxNode node) => node.Parent switch
    {
        InvocationExpressionSyntax call when call.Expression == node && SymbolOf(call) is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension or MethodKind.LocalFunction } method => method,
        MemberAccessExpressionSyntax access when access.Name == node => SymbolOf(access),
        _ => model.GetSymbolInfo(node).Symbol,
    };
}
