using System.Text;
using Conpar.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Conpar.Generators.Rewriting;

/// <summary>
/// Methods that make a virtual call on forms: the receiver's type chooses the form of the override that runs, the most derived types first.
/// A type that has no form there is called as it is.
/// </summary>
sealed class Dispatchers(MethodGraph graph, HashSet<IMethodSymbol> launchers)
{
    public const string ClassName = "__dispatch";

    readonly Dictionary<(string Method, FormKind Kind, bool Starts), string> names = [];
    readonly StringBuilder text = new();

    /// <summary>The methods written so far.</summary>
    public string Text => text.ToString();

    /// <summary>Why a virtual call of this method cannot be made on forms; null where it can.</summary>
    public static string? ProblemOf(IMethodSymbol method, IReadOnlyList<IMethodSymbol> targets)
    {
        const string Virtual = "a virtual call";
        if (method.IsGenericMethod || method.MethodKind is not (MethodKind.Ordinary or MethodKind.PropertyGet)) return Virtual;
        if (method.RefKind != RefKind.None || method.Parameters.Any(parameter => parameter.RefKind != RefKind.None || parameter.Type.IsRefLikeType)) return Virtual;
        // A form would change a copy of the struct.
        if (targets.Any(one => one.ContainingType.IsValueType)) return Virtual;
        return targets.Append(method).All(one => IsNameable(one.ContainingType) && one.DeclaredAccessibility is not (Accessibility.Protected or Accessibility.ProtectedAndInternal)) ? null : Virtual;
    }

    static bool IsNameable(INamedTypeSymbol type) =>
        TypeChain.Of(type).All(part => part.Arity == 0 && !part.IsFileLocal && part.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal);

    /// <summary>The method to call for a virtual call.</summary>
    /// <param name="method">The method that the call names.</param>
    /// <param name="targets">What may run.</param>
    /// <param name="kind">Which forms run: interleaved ones are awaited.</param>
    /// <param name="starts">Whether a task is kept: a child job starts.</param>
    public string Of(IMethodSymbol method, IReadOnlyList<IMethodSymbol> targets, FormKind kind, bool starts)
    {
        var key = (method.GetDocumentationCommentId()!, kind, starts);
        if (!names.TryGetValue(key, out string? name))
        {
            names[key] = name = $"{method.Name}{names.Count + 1}__{Suffix(kind, starts)}";
            Write(name, method, targets, kind, starts);
        }

        return ClassName + "." + name;
    }

    string Suffix(FormKind kind, bool starts) => graph.Detail == Detail.Accesses
        ? starts ? "launched" : kind == FormKind.Interleaved ? "explored" : "atomic"
        : starts ? "started" : kind == FormKind.Interleaved ? "interleaved" : "parallel";

    void Write(string name, IMethodSymbol method, IReadOnlyList<IMethodSymbol> targets, FormKind kind, bool starts)
    {
        TaskShape task = TaskShape.Of(method.ReturnType);
        bool awaits = kind == FormKind.Interleaved && !starts;
        string result = awaits ? JobTaskOf(task.IsTask ? task.Result : method.ReturnsVoid ? null : method.ReturnType) : Display(method.ReturnType);
        bool hasResult = awaits ? result != TaskType : !method.ReturnsVoid;
        string parameters = string.Concat(method.Parameters.Select(parameter => $", {(parameter.IsParams ? "params " : "")}{Display(parameter.Type)} {Identifier.Escaped(parameter.Name)}{Accessors.Default(parameter)}"));
        text.Append($"    internal static {(awaits ? "async " : "")}{result} {name}(__Job __job{(starts ? ", int __site" : "")}, {Display(method.ContainingType)} __target{parameters})\n    {{\n        switch (__target)\n        {{\n");
        foreach (IMethodSymbol target in targets)
        {
            Arm($"case {Display(target.ContainingType)} __it", graph.HasPoints(target) ? OnForm(target, kind, starts) : OnItself(method, awaits), hasResult);
        }

        Arm("default", OnItself(method, awaits), hasResult);
        text.Append("        }\n    }\n");
    }

    void Arm(string label, string call, bool hasResult) => text.Append($"            {label}: {(hasResult ? $"return {call};" : $"{call}; return;")}\n");

    string OnForm(IMethodSymbol target, FormKind kind, bool starts)
    {
        SourceMethod source = graph.SourceOf(target)!;
        string first = Homes.IsOutside(target) ? "__it" : "";
        string arguments = string.Concat(target.Parameters.Select(parameter => ", " + Identifier.Escaped(parameter.Name)));
        string Call(string form, string site = "") => first.Length > 0 ? $"{Homes.QualifiedClass(target.ContainingType)}.{form}(__job{site}, __it{arguments})" : $"__it.{form}(__job{site}{arguments})";
        if (target.IsAsync && !source.IsIterator && (starts || kind != FormKind.Interleaved))
        {
            launchers.Add(target);
            string started = Call(graph.Names.Started(target), starts ? ", __site" : ", -1");
            return target.ReturnType.Name == "ValueTask" ? $"new {Display(target.ReturnType)}({started})" : started;
        }

        if (kind != FormKind.Interleaved || starts || !source.CanAwait) return Call(graph.Names.Blocking(target));
        string awaited = "await " + Call(graph.Names.Async(target));
        return !target.IsAsync && TaskShape.Of(target.ReturnType).IsTask ? $"await __job.Awaiting(-1, {awaited})" : awaited;
    }

    static string OnItself(IMethodSymbol method, bool awaits)
    {
        string arguments = string.Join(", ", method.Parameters.Select(parameter => Identifier.Escaped(parameter.Name)));
        string call = method.AssociatedSymbol switch
        {
            IPropertySymbol { IsIndexer: true } => $"__target[{arguments}]",
            IPropertySymbol property => $"__target.{Identifier.Escaped(property.Name)}",
            _ => $"__target.{Identifier.Escaped(method.Name)}({arguments})",
        };
        return awaits && TaskShape.Of(method.ReturnType).IsTask ? $"await __job.Awaiting(-1, {call})" : call;
    }

    string TaskType => graph.Detail == Detail.Accesses ? "__stepping::ExploredTask" : "__JobTask";

    string JobTaskOf(ITypeSymbol? result) => result is null ? TaskType : graph.Detail == Detail.Accesses ? $"__stepping::ExploredTask<{Display(result)}>" : $"__scheduling::JobTask<{Display(result)}>";

    static string Display(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));
}
