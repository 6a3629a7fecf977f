using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Rewriting;

/// <summary>What the forms of a method are called.</summary>
static class FormNames
{
    public static string Interleaved(IMethodSymbol method) => Base(method) + "__interleaved";

    /// <summary>The form with the method's own signature: parallel, and blocking where interleaved code cannot await.</summary>
    public static string Parallel(IMethodSymbol method) => Base(method) + "__parallel";

    public static string Sliced(IMethodSymbol method) => Base(method) + "__sliced";

    /// <summary>The form that starts an async method whose task is kept.</summary>
    public static string Started(IMethodSymbol method) => Base(method) + "__started";

    /// <summary>A loop of the method that stands in a function of its own.</summary>
    public static string Loop(IMethodSymbol method, int number) => $"{Base(method)}__loop{number}";

    /// <summary>An explicit implementation is named <c>I.M</c>; a form is an ordinary method.</summary>
    static string Base(IMethodSymbol method) => method.Name.Replace('.', '_').Replace('<', '_').Replace('>', '_').Replace(',', '_');
}
