namespace Conpar;

/// <summary>One row of arguments for a job; each row makes a job of its own.</summary>
/// <param name="values">The arguments, in the order of the method's parameters; <see langword="null"/> alone is one value.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ArgumentsAttribute(params object?[]? values) : Attribute
{
    /// <summary>The arguments, in the order of the method's parameters.</summary>
    public IReadOnlyList<object?> Values { get; } = values ?? [null];
}
