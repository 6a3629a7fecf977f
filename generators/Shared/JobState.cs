using Microsoft.CodeAnalysis;

namespace Conpar.Shapes;

/// <summary>What the library keeps for each thread, or lets flow with the calls: jobs that share a thread have one each.</summary>
static class JobState
{
    /// <summary>Whether it is a field with a value for each thread.</summary>
    public static bool IsThreadStatic(ISymbol? symbol) =>
        symbol is IFieldSymbol { IsStatic: true } field && field.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == "System.ThreadStaticAttribute");

    /// <summary>Whether it is a property of <c>ThreadLocal</c> or <c>AsyncLocal</c>.</summary>
    public static bool IsOfLocal(ISymbol? symbol) => symbol is IPropertySymbol { ContainingType: { Name: "ThreadLocal" or "AsyncLocal", Arity: 1 } type } && type.ContainingNamespace.ToDisplayString() == "System.Threading";

    /// <summary>Whether it is the value that flows into what is called, and not back.</summary>
    public static bool Flows(ISymbol? symbol) => IsOfLocal(symbol) && symbol!.ContainingType.Name == "AsyncLocal";
}
