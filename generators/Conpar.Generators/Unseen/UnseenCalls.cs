using Conpar.Generators.Beginnings;
using Conpar.Generators.Calls;
using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Unseen;

/// <summary>Code with shared state in it that nobody names where it runs, by who calls it: a library, the language, what makes a text.</summary>
sealed class UnseenCalls
{
    readonly DelegatesOfLibraries delegates;
    readonly CallsByLibraries libraries;
    readonly CallsBehindLibraries behind;
    readonly CallsByLanguage language;
    readonly CallsForTexts texts;
    readonly ObjectsOfAnyType unknown;
    readonly BoxedStructs boxed;
    readonly ObjectsGiven given;

    public UnseenCalls(SemanticModels models, SharedState shared, Targets targets, OwnMembers own, Constructions constructions, Comparers comparers)
    {
        delegates = new DelegatesOfLibraries(shared, targets);
        libraries = new CallsByLibraries(own, comparers);
        behind = new CallsBehindLibraries(own, targets);
        language = new CallsByLanguage(own, targets);
        texts = new CallsForTexts(own, constructions, targets.Overrides);
        unknown = new ObjectsOfAnyType(own, constructions);
        boxed = new BoxedStructs(models);
        given = new ObjectsGiven(own);
    }

    /// <summary>What an expression makes others call; null where that is nothing that touches shared state.</summary>
    public string? ReasonOf(ExpressionSyntax node, BoundTree model) =>
        delegates.ReasonOf(node, model) ?? libraries.ReasonOf(node, model) ?? language.ReasonOf(node, model) ?? behind.ReasonOf(node, model) ?? unknown.ReasonOf(node, model) ?? texts.ReasonOf(node, model) ?? boxed.ReasonOf(node, model) ?? given.ReasonOf(node, model);
}
