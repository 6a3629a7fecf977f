using Conpar.Generators.Beginnings;
using Conpar.Generators.Calls;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Unseen;

/// <summary>What the compiler calls to make a text of several parts.</summary>
sealed class CallsForTexts(OwnMembers own, Constructions constructions, Overrides overrides)
{
    /// <summary>The methods that show a value.</summary>
    public static readonly string[] Names = ["ToString", "TryFormat"];

    public string? ReasonOf(ExpressionSyntax node, BoundTree model) => Put(node, model) ?? (IsHandled(node, model) ? "a handler of an interpolated string" : null);

    /// <summary>A value that is put into a text, where not only a method that the language names shows it.</summary>
    string? Put(ExpressionSyntax node, BoundTree model) =>
        IsPart(node, model) && own.FirstTouching([model.GetTypeInfo(node).Type], Names) is { } called && !ImplicitCalls.Of(node, model, overrides).Any(own.Touches) ? $"a library calls {called} here, which runs as it is" : null;

    /// <summary>Whether a value is put into a text.</summary>
    static bool IsPart(ExpressionSyntax node, BoundTree model) => node.Parent switch
    {
        InterpolationSyntax => true,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => model.GetTypeInfo(sum).Type is { SpecialType: SpecialType.System_String },
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } sum => sum.Right == node && model.GetTypeInfo(sum).Type is { SpecialType: SpecialType.System_String },
        _ => false,
    };

    /// <summary>A handler of the user's own: the compiler makes one and calls it for each part of the string.</summary>
    bool IsHandled(ExpressionSyntax node, BoundTree model) => node is InterpolatedStringExpressionSyntax && model.GetTypeInfo(node).ConvertedType is INamedTypeSymbol handler && OwnTypes.Has(handler)
        && handler.GetMembers().OfType<IMethodSymbol>().SelectMany(own.AccessesOf).Any(access => !constructions.IsOfNewObject(access));
}
