using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Symbols;

/// <summary>Whether a type is one of the four tasks of the base class library, and of what.</summary>
/// <param name="IsTask">Whether it is <c>Task</c>, <c>Task&lt;T&gt;</c>, <c>ValueTask</c> or <c>ValueTask&lt;T&gt;</c>.</param>
/// <param name="IsValueTask">Whether it is one of the last two.</param>
/// <param name="Result">The result's type; null where there is none.</param>
readonly record struct TaskShape(bool IsTask, bool IsValueTask, ITypeSymbol? Result)
{
    public static TaskShape Of(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: <= 1 } named || named.ContainingNamespace?.ToDisplayString() != "System.Threading.Tasks") return default;
        return new TaskShape(true, named.Name == "ValueTask", named.Arity == 1 ? named.TypeArguments[0] : null);
    }
}
