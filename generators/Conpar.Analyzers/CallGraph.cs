using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Conpar.Analyzers;

/// <summary>Which methods of a compilation call which.</summary>
sealed class CallGraph
{
    readonly ConcurrentQueue<(IMethodSymbol? Caller, IMethodSymbol Callee)> calls = new();

    /// <summary>The method that an operation belongs to; null in lambdas and initializers, which anybody may run.</summary>
    public static IMethodSymbol? MethodAround(IOperation operation, ISymbol member)
    {
        for (IOperation? each = operation.Parent; each is not null; each = each.Parent)
        {
            if (each is IAnonymousFunctionOperation) return null;
            if (each is ILocalFunctionOperation local) return local.Symbol;
        }

        return member is IMethodSymbol method ? Declared(method) : null;
    }

    /// <summary>Adds a call; or, where a method is made a delegate, that anybody may call it.</summary>
    public void Add(IOperation operation, ISymbol member)
    {
        switch (operation)
        {
            case IInvocationOperation { TargetMethod: var callee } when IsHere(callee):
                calls.Enqueue((MethodAround(operation, member), Declared(callee)));
                break;
            case IMethodReferenceOperation { Method: var callee } when IsHere(callee):
                calls.Enqueue((null, Declared(callee)));
                break;
        }
    }

    /// <summary>The methods that are called, directly or not, by unknown callers and by those for whom the condition holds.</summary>
    public HashSet<ISymbol> ReachedFrom(Func<IMethodSymbol, bool> isRoot)
    {
        ILookup<ISymbol?, IMethodSymbol> callees = calls.ToLookup(call => (ISymbol?)call.Caller, call => call.Callee, SymbolEqualityComparer.Default);
        HashSet<ISymbol> reached = new(SymbolEqualityComparer.Default);
        Stack<IMethodSymbol> next = new(callees.Where(from => from.Key is not IMethodSymbol caller || isRoot(caller)).SelectMany(from => from));
        while (next.Count > 0)
        {
            IMethodSymbol method = next.Pop();
            if (!reached.Add(method)) continue;
            foreach (IMethodSymbol callee in callees[method]) next.Push(callee);
        }

        return reached;
    }

    static bool IsHere(IMethodSymbol method) => !method.DeclaringSyntaxReferences.IsEmpty;

    /// <summary>One symbol for all constructions and both parts of a method.</summary>
    static IMethodSymbol Declared(IMethodSymbol method)
    {
        IMethodSymbol original = (method.ReducedFrom ?? method).OriginalDefinition;
        return original.PartialDefinitionPart ?? original;
    }
}
