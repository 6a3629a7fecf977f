using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Rewriting;

/// <summary>One semantic model for each tree: a new one binds everything again.</summary>
sealed class SemanticModels(Compilation compilation)
{
    readonly Dictionary<SyntaxTree, SemanticModel> models = [];

    public Compilation Compilation => compilation;

    public SemanticModel Of(SyntaxNode node)
    {
        if (!models.TryGetValue(node.SyntaxTree, out SemanticModel? model)) models[node.SyntaxTree] = model = compilation.GetSemanticModel(node.SyntaxTree);
        return model;
    }
}
