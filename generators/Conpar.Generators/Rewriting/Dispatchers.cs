using System.Text;
using Conpar.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Conpar.Generators.Rewriting;

/// <summary>
/// Methods that make a virtual call on forms: the receiver's type chooses the form of the override that runs, the most derived types first.
/// A type that has no form there is called as it is.
/// </summary>
sealed class Dispatchers(MethodGraph graph, HashSet<IMethodSymbol> launchers, MemberList members)
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
        if (method.IsGenericMethod || method.MethodKind is not (MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.PropertySet)) return Virtual;
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

    /// <summary>Whether it is told where the call is.</summary>
    public bool TakesSite(IReadOnlyList<IMethodSymbol> targets, FormKind kind, bool starts) => starts || (kind == FormKind.Interleaved && targets.Any(graph.IsStored));

    string Suffix(FormKind kind, bool starts) => graph.Detail == Detail.Accesses
        ? starts ? "launched" : kind == FormKind.Interleaved ? "explored" : "atomic"
        : starts ? "started" : kind == FormKind.Interleaved ? "interleaved" : "parallel";

    void Write(string name, IMethodSymbol method, IReadOnlyList<IMethodSymbol> targets, FormKind kind, bool starts)
    {
        TaskShape task = TaskShape.Of(method.ReturnType);
        bool awaits = kind == FormKind.Interleaved && !starts;
        string result = awaits ? JobTaskOf(task.IsTask ? task.Result : method.ReturnsVoid ? null : method.ReturnType) : Display(method.ReturnType);
        bool hasResult = awaits ? result != TaskType : !method.ReturnsVoid;
        string parameters = string.Concat(method.Parameters.Select(parameter => $", {(parameter.IsParams ? "params " : "")}{Display(parameter.Type)} {Identifier.Escaped(parameter.Name)}{DefaultOf(parameter, method)}"));
        text.Append($"    internal static {(awaits ? "async " : "")}{result} {name}(__Job __job{(TakesSite(targets, kind, starts) ? ", int __site" : "")}, {Display(method.ContainingType)} __target{parameters})\n    {{\n        switch (__target)\n        {{\n");
        foreach (IMethodSymbol target in targets)
        {
            Arm($"case {Display(target.ContainingType)} __it", graph.HasPoints(target) ? OnForm(target, kind, starts) : awaits && graph.IsStored(target) ? OnField(method, (IPropertySymbol)target.AssociatedSymbol!) : OnItself(method, awaits), hasResult);
        }

        Arm("default", OnItself(method, awaits), hasResult);
        text.Append("        }\n    }\n");
    }

    /// <summary>Nothing may follow an optional parameter but others that are: so the value that is set is one, too.</summary>
    static string DefaultOf(IParameterSymbol parameter, IMethodSymbol method) =>
        method.MethodKind == MethodKind.PropertySet && parameter.Ordinal == method.Parameters.Length - 1 && method.Parameters.Any(one => one.IsOptional) ? " = default!" : Accessors.Default(parameter);

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

    /// <summary>A property without code, which is a field.</summary>
    string OnField(IMethodSymbol method, IPropertySymbol stored)
    {
        string property = $"__target.{Identifier.Escaped(method.AssociatedSymbol!.Name)}", place = $"__site, __it, {members.Of(stored)}";
        return method.MethodKind == MethodKind.PropertySet
            ? $"{property} = __stepping::Shared.Store<{Display(stored.Type)}>(value, await __job.Writing({place}))"
            : $"__stepping::Shared.Read(await __job.Reading({place}), {property})";
    }

    static string OnItself(IMethodSymbol method, bool awaits)
    {
        if (method is { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol set })
        {
            string indexes = string.Join(", ", method.Parameters.Take(method.Parameters.Length - 1).Select(parameter => Identifier.Escaped(parameter.Name)));
            return $"__target{(set.IsIndexer ? $"[{indexes}]" : $".{Identifier.Escaped(set.Name)}")} = value";
        }

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
