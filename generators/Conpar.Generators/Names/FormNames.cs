using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Names;

/// <summary>What the forms of a method are called.</summary>
sealed class FormNames
{
    readonly HashSet<IMethodSymbol> blocked = new(SymbolEqualityComparer.Default), quiet = new(SymbolEqualityComparer.Default);
    readonly string async, blocking, started, prepared;

    FormNames(string async, string blocking, string started, string prepared) => (this.async, this.blocking, this.started, this.prepared) = (async, blocking, started, prepared);

    public static FormNames Of(Detail detail) => detail == Detail.Steps ? new("__interleaved", "__parallel", "__started", "__prepared") : new("__explored", "__atomic", "__launched", "__arranged");

    /// <summary>The methods whose blocking form something named.</summary>
    public IReadOnlyCollection<IMethodSymbol> Blocked => blocked;

    public bool IsBlocked(IMethodSymbol method) => blocked.Contains(method);

    /// <summary>Those that only code named which no job runs while it has another form.</summary>
    public IReadOnlyCollection<IMethodSymbol> Quiet => quiet;

    /// <summary>Whether what is written is code which no job runs while it has another form.</summary>
    public bool IsQuiet { get; set; }

    /// <summary>Begins anew: what was written that named them is not handed out.</summary>
    public void Forget()
    {
        blocked.Clear();
        quiet.Clear();
    }

    /// <summary>The form that is awaited. It has no <c>out</c> parameters, by which methods of one name may differ.</summary>
    public string Async(IMethodSymbol method) => Base(method) + string.Concat(method.Parameters.Where(parameter => parameter.RefKind == RefKind.Out).Select(parameter => "_out_" + Plain(parameter.Type))) + async;

    /// <summary>The form with the method's own signature: parallel, and blocking where code that takes turns cannot await.</summary>
    public string Blocking(IMethodSymbol method)
    {
        (IsQuiet ? quiet : blocked).Add(method);
        return BlockingItself(method);
    }

    /// <summary>The same where it is declared.</summary>
    public string BlockingItself(IMethodSymbol method) => Base(method) + blocking;

    /// <summary>The form that starts an async method whose task is kept.</summary>
    public string Started(IMethodSymbol method) => Base(method) + started;

    /// <summary>A setup whose delegates jobs can run.</summary>
    public string Prepared(IMethodSymbol setup) => Base(setup) + prepared;

    public static string Sliced(IMethodSymbol method) => Base(method) + "__sliced";

    /// <summary>A loop of the method that stands in a function of its own.</summary>
    public static string Loop(IMethodSymbol method, int number) => $"{Base(method)}__loop{number}";

    /// <summary>An explicit implementation is named <c>I.M</c>, and conversions may differ by what they give alone; a form is an ordinary method.</summary>
    static string Base(IMethodSymbol method) => method.MethodKind switch
    {
        MethodKind.Constructor => "Construct",
        MethodKind.Conversion => $"{method.Name}_{Plain(method.ReturnType)}",
        _ => method.Name.Replace('.', '_').Replace('<', '_').Replace('>', '_').Replace(',', '_'),
    };

    static string Plain(ITypeSymbol type) => string.Concat(type.ToDisplayString().Select(one => char.IsLetterOrDigit(one) ? one : '_'));
}
