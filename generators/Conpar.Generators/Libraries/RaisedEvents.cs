using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Libraries;

/// <summary>Events of libraries: a handler may be called at any time and on any thread. Progress is controlled.</summary>
static class RaisedEvents
{
    /// <summary>The event that a handler is added to; null where it is none of a library's.</summary>
    public static IEventSymbol? HeardBy(SyntaxNode node, BoundTree model) =>
        node is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } added && model.SymbolOf(added.Left) is IEventSymbol { DeclaringSyntaxReferences.IsEmpty: true, ContainingType.Name: not "Progress" } raised ? raised : null;

    /// <summary>What is said of it.</summary>
    public static string ReasonOf(IEventSymbol raised) => $"{raised.ContainingType.Name}.{raised.Name} is raised by a library, which calls its handlers as they are";
}
