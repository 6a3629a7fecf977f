using Conpar.Shapes;
using Microsoft.CodeAnalysis;

namespace Conpar.Analyzers;

/// <summary>Where jobs may come from: their own methods, and those that something out of sight may call, perhaps in a job.</summary>
sealed class JobPaths(Compilation compilation, CancellationToken cancel)
{
    /// <summary>What the compiler calls by name, without a call in the source.</summary>
    static readonly HashSet<string> called =
    [
        "GetEnumerator", "GetAsyncEnumerator", "MoveNext", "MoveNextAsync", "Dispose", "DisposeAsync", "GetAwaiter", "GetResult", "OnCompleted", "Deconstruct", "Add",
        "Slice", "GetPinnableReference", "AppendLiteral", "AppendFormatted",
    ];

    readonly IMethodSymbol? entryPoint = compilation.GetEntryPoint(cancel);
    readonly bool hasFriends = compilation.Assembly.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "InternalsVisibleToAttribute");

    public bool BeginAt(IMethodSymbol method)
    {
        if (ConparAttributes.Job(method) is not null || ConparAttributes.Setup(method) is not null || ConparAttributes.Check(method) is not null) return true;
        if (method.MethodKind == MethodKind.LocalFunction || SymbolEqualityComparer.Default.Equals(method, entryPoint)) return false;
        if (method.MethodKind != MethodKind.Ordinary || method.ContainingType.TypeKind is not (TypeKind.Class or TypeKind.Struct)) return true;
        return method.IsOverride || called.Contains(method.Name) || InterfaceMember.IsImplementedBy(method) || (!IsInScenario(method) && IsVisible(method));
    }

    /// <summary>The jobs that may come to a scenario's methods are its own, whoever can see them.</summary>
    static bool IsInScenario(IMethodSymbol method) => method.ContainingType.GetMembers().OfType<IMethodSymbol>().Any(member => ConparAttributes.Job(member) is not null);

    /// <summary>Whether another assembly can call it.</summary>
    bool IsVisible(IMethodSymbol method)
    {
        for (ISymbol? each = method; each is not (null or INamespaceSymbol); each = each.ContainingSymbol)
        {
            if (each.DeclaredAccessibility == Accessibility.Private) return false;
            if (each.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedAndInternal && !hasFriends) return false;
        }

        return true;
    }
}
