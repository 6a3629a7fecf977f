using Microsoft.CodeAnalysis;

namespace Conpar.Shapes;

/// <summary>Whether what a method returns can be waited for, and kept as its result.</summary>
static class ReturnShape
{
    const string Allowed = "return void, a value, Task, Task<T>, ValueTask or ValueTask<T>";

    /// <summary>What is wrong, and what to do instead; null where nothing is.</summary>
    public static (string What, string Instead)? ProblemOf(IMethodSymbol method)
    {
        ITypeSymbol type = method.ReturnType;
        string name = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        if (method.ReturnsByRef || method.ReturnsByRefReadonly) return ("returns a reference", "return the value");
        if (type is IPointerTypeSymbol or IFunctionPointerTypeSymbol) return ($"returns the pointer '{name}'", "return a value");
        if (type.IsRefLikeType) return ($"returns the ref struct '{name}', which cannot be kept", "return an array or another value");
        if (method.IsAsync && method.ReturnsVoid) return ("is async void, so nobody can wait for its end", "return Task");
        if (method.IsIterator) return ("is an iterator, whose body runs only where it is enumerated", "enumerate it in a method that returns a list");
        if (IsTask(type)) return null;
        return method.IsAsync || IsTaskLike(type) ? ($"returns '{name}', which conpar cannot wait for", Allowed) : null;
    }

    /// <summary>One of the four tasks of the base class library.</summary>
    public static bool IsTask(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: <= 1, ContainingType: null } named && named.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks";

    /// <summary>A type whose work goes on after the method has returned it.</summary>
    static bool IsTaskLike(ITypeSymbol type)
    {
        if (type.Name is "IAsyncEnumerable" or "IAsyncEnumerator" && type.ContainingNamespace?.ToDisplayString() == "System.Collections.Generic") return true;
        for (ITypeSymbol? each = type.BaseType; each is not null; each = each.BaseType)
        {
            if (IsTask(each)) return true;
        }

        return type.OriginalDefinition.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "AsyncMethodBuilderAttribute");
    }
}
