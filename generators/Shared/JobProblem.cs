using Microsoft.CodeAnalysis;

namespace Conpar.Shapes;

/// <summary>Why a method cannot be what its attribute says. An analyzer reports it, and the generator skips the method.</summary>
/// <param name="rule">The rule's id, such as <c>CONPAR001</c>.</param>
/// <param name="at">The attribute that is answered for.</param>
/// <param name="arguments">What goes into the rule's message.</param>
sealed class JobProblem(string rule, AttributeData at, params string[] arguments)
{
    public string Rule { get; } = rule;

    public AttributeData At { get; } = at;

    public string[] Arguments { get; } = arguments;
}
