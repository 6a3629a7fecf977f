using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Source;

/// <summary>One semantic model for each tree: a new one binds everything again. None follows where values may be null, which is dear and told by warnings only.</summary>
sealed class SemanticModels(Compilation compilation)
{
    readonly ConcurrentDictionary<SyntaxTree, BoundTree> models = [];

    public Compilation Compilation => compilation;

#pragma warning disable RSEXPERIMENTAL001 // The option has been there since Roslyn 4.8, and saves a third of the time.
    public BoundTree Of(SyntaxNode node) => models.GetOrAdd(node.SyntaxTree, tree => new BoundTree(compilation.GetSemanticModel(tree, SemanticModelOptions.DisableNullableAnalysis)));
#pragma warning restore RSEXPERIMENTAL001
}
