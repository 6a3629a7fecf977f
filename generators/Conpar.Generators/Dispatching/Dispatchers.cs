using System.Collections.Immutable;
using System.Text;
using Conpar.Generators.Calls;
using Conpar.Generators.Methods;
using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Conpar.Generators.Dispatching;

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

    /// <summary>The bodies that a virtual call may run on forms; null where it cannot be made so.</summary>
    public static IReadOnlyList<DispatchArm>? ArmsOf(IMethodSymbol method, IReadOnlyList<IMethodSymbol> targets, Overrides overrides)
    {
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.PropertySet)) return null;
        if (method.RefKind != RefKind.None || method.Parameters.Any(parameter => parameter.RefKind != RefKind.None || parameter.Type.IsRefLikeType)) return null;
        // A form would change a copy of the struct.
        if (targets.Any(one => one.ContainingType.IsValueType)) return null;
        if (IsProtected(method) && (method.ContainingType.ContainingType is { } outer && Nameable.IsGeneric(outer) || !targets.All(Homes.AreFormsReachable))) return null;
        if (!Nameable.Is(method.ContainingType) || !method.TypeArguments.All(Nameable.Is)) return null;
        return new DispatchArms(method, overrides.Types).Of(targets);
    }

    static bool IsProtected(IMethodSymbol method) => method.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedAndInternal;

    /// <summary>The method to call for a virtual call.</summary>
    /// <param name="method">The method that the call names, with type arguments in place.</param>
    /// <param name="arms">What may run.</param>
    /// <param name="kind">Which forms run: interleaved ones are awaited.</param>
    /// <param name="starts">Whether a task is kept: a child job starts.</param>
    public string Of(IMethodSymbol method, IReadOnlyList<DispatchArm> arms, FormKind kind, bool starts)
    {
        IReadOnlyList<ITypeParameterSymbol> parameters = TypeParameters.In(method.TypeArguments.Append(method.ContainingType));
        string scope = string.Concat(parameters.Select(parameter => " " + parameter.ContainingSymbol.ToDisplayString()));
        var key = ($"{Display(method.ContainingType)} {method.ToDisplayString()}{scope}", kind, starts);
        if (!names.TryGetValue(key, out string? name))
        {
            names[key] = name = $"{method.Name}{names.Count + 1}__{Suffix(kind, starts)}";
            Write(name, parameters, method, arms, kind, starts);
        }

        return $"{ClassName}.{name}{TypeParameters.List(parameters)}";
    }

    /// <summary>Whether it is told where the call is.</summary>
    public bool TakesSite(IReadOnlyList<DispatchArm> arms, FormKind kind, bool starts) => starts || (kind == FormKind.Interleaved && arms.Any(arm => graph.IsStored(arm.Target)));

    string Suffix(FormKind kind, bool starts) => graph.Detail == Detail.Accesses
        ? starts ? "launched" : kind == FormKind.Interleaved ? "explored" : "atomic"
        : starts ? "started" : kind == FormKind.Interleaved ? "interleaved" : "parallel";

    void Write(string name, IReadOnlyList<ITypeParameterSymbol> generics, IMethodSymbol method, IReadOnlyList<DispatchArm> arms, FormKind kind, bool starts)
    {
        TaskShape task = TaskShape.Of(method.ReturnType);
        bool takesTurns = kind == FormKind.Interleaved && !starts, awaits = takesTurns || task.IsTask && !starts;
        string result = takesTurns ? JobTaskOf(task.IsTask ? task.Result : method.ReturnsVoid ? null : method.ReturnType) : Display(method.ReturnType);
        bool hasResult = takesTurns ? result != TaskType : awaits ? task.Result is not null : !method.ReturnsVoid;
        string parameters = string.Concat(method.Parameters.Select(parameter => $", {(parameter.IsParams ? "params " : "")}{Display(parameter.Type)} {Identifier.Escaped(parameter.Name)}{DefaultOf(parameter, method)}"));
        if (IsProtected(method)) WriteProtected(name, method.OriginalDefinition);
        text.Append($"    internal static {(awaits ? "async " : "")}{result} {name}{TypeParameters.List(generics)}(__Job __job{(TakesSite(arms, kind, starts) ? ", int __site" : "")}, {Display(method.ContainingType)} __target{parameters}){TypeParameters.Constraints(generics)}\n    {{\n        switch (__target)\n        {{\n");
        foreach (DispatchArm arm in arms)
        {
            string call = graph.HasPoints(arm.Target) ? Result(method, arm.Method, OnForm(method, arm, kind, starts), awaits)
                : takesTurns && graph.IsStored(arm.Target) ? OnField(name, method, (IPropertySymbol)arm.Target.AssociatedSymbol!)
                : OnItself(name, method, awaits);
            Arm($"case {Display(arm.Receiver)} __it{(arm.Condition.Length > 0 ? " when " : "")}{arm.Condition}", call, hasResult);
        }

        Arm("default", OnItself(name, method, awaits), hasResult);
        text.Append("        }\n    }\n");
    }

    /// <summary>Nothing may follow an optional parameter but others that are: so the value that is set is one, too.</summary>
    static string DefaultOf(IParameterSymbol parameter, IMethodSymbol method) =>
        method.MethodKind == MethodKind.PropertySet && parameter.Ordinal == method.Parameters.Length - 1 && method.Parameters.Any(one => one.IsOptional) ? " = default!" : Accessors.Default(parameter);

    /// <summary>Calls a protected method as it is: the override that the receiver has.</summary>
    void WriteProtected(string name, IMethodSymbol method)
    {
        ImmutableArray<ITypeParameterSymbol> types = method.ContainingType.TypeParameters;
        string parameters = string.Concat(method.Parameters.Select(parameter => $", {Display(parameter.Type)} {Identifier.Escaped(parameter.Name)}"));
        text.Append($"    static class {name}__own{TypeParameters.List(types)}{TypeParameters.Constraints(types)}\n    {{\n");
        text.Append($"        [global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = \"{method.Name}\")] internal extern static ");
        text.Append($"{Display(method.ReturnType)} Call{TypeParameters.List(method.TypeParameters)}({Display(method.ContainingType)} __target{parameters}){TypeParameters.Constraints(method.TypeParameters)};\n    }}\n");
    }

    void Arm(string label, string call, bool hasResult) => text.Append($"            {label}: {(hasResult ? $"return {call};" : $"{call}; return;")}\n");

    /// <summary>Where the call's types are type parameters, an arm knows what they are, and the compiler does not.</summary>
    static string Result(IMethodSymbol method, IMethodSymbol own, string call, bool awaits)
    {
        (ITypeSymbol wanted, ITypeSymbol given) = (method.ReturnType, own.ReturnType);
        if (awaits && TaskShape.Of(wanted) is { IsTask: true } task && TaskShape.Of(given) is { IsTask: true } other)
        {
            if (task.Result is null || other.Result is null) return call;
            (wanted, given) = (task.Result, other.Result);
        }

        return Cast(given, wanted, call);
    }

    static string Cast(ITypeSymbol from, ITypeSymbol to, string value) =>
        SymbolEqualityComparer.Default.Equals(from, to) || TypeParameters.In([from, to]).Count == 0 ? value : $"({Display(to)})(object){value}!";

    string OnForm(IMethodSymbol method, DispatchArm arm, FormKind kind, bool starts)
    {
        IMethodSymbol target = arm.Target;
        SourceMethod source = graph.SourceOf(target)!;
        string generics = Generics(arm.Method);
        string arguments = string.Concat(arm.Method.Parameters.Select((parameter, i) => ", " + Cast(method.Parameters[i].Type, parameter.Type, Identifier.Escaped(method.Parameters[i].Name))));
        string Call(string form, string site = "") => Homes.IsOutside(target) ? $"{Homes.QualifiedClass(arm.Receiver)}.{form}{generics}(__job{site}, __it{arguments})" : $"__it.{form}{generics}(__job{site}{arguments})";
        bool isTask = TaskShape.Of(target.ReturnType).IsTask;
        if (target.IsAsync && !source.IsIterator && (starts || kind != FormKind.Interleaved && !isTask))
        {
            launchers.Add(target);
            string started = Call(graph.Names.Started(target), starts ? ", __site" : ", -1");
            return target.ReturnType.Name == "ValueTask" ? $"new {Display(arm.Method.ReturnType)}({started})" : started;
        }

        if (graph.Detail == Detail.Accesses && source.CanStream) return Call(graph.Names.Async(target));
        bool runsForm = kind == FormKind.Interleaved && !starts && source.CanAwait;
        string call = runsForm ? "await " + Call(graph.Names.Async(target)) : Call(graph.Names.Blocking(target));
        if (starts || !isTask) return call;
        return !target.IsAsync ? $"await conpar::Tasks.Awaiting(__job, -1, {call})" : runsForm ? call : "await " + call;
    }

    /// <summary>A property without code, which is a field.</summary>
    string OnField(string name, IMethodSymbol method, IPropertySymbol stored)
    {
        string place = $"__site, __it, {members.Of(stored)}";
        return method.MethodKind == MethodKind.PropertySet
            ? OnItself(name, method, awaits: false, $"__stepping::Shared.Store<{Display(method.Parameters[method.Parameters.Length - 1].Type)}>(value, await __job.Writing({place}))")
            : $"__stepping::Shared.Read(await __job.Reading({place}), {OnItself(name, method, awaits: false)})";
    }

    /// <param name="value">What a setter sets.</param>
    static string OnItself(string name, IMethodSymbol method, bool awaits, string value = "value")
    {
        IEnumerable<IParameterSymbol> own = method.MethodKind == MethodKind.PropertySet ? method.Parameters.Take(method.Parameters.Length - 1) : method.Parameters;
        string arguments = string.Join(", ", own.Select(parameter => Identifier.Escaped(parameter.Name)));
        if (IsProtected(method))
        {
            string types = method.ContainingType.TypeArguments.IsEmpty ? "" : $"<{string.Join(", ", method.ContainingType.TypeArguments.Select(Display))}>";
            string all = string.Join(", ", ((string[])["__target", arguments, method.MethodKind == MethodKind.PropertySet ? value : ""]).Where(one => one.Length > 0));
            return Awaited($"{name}__own{types}.Call{Generics(method)}({all})");
        }

        return method.AssociatedSymbol switch
        {
            IPropertySymbol property => Awaited($"__target{(property.IsIndexer ? $"[{arguments}]" : $".{Identifier.Escaped(property.Name)}")}{(method.MethodKind == MethodKind.PropertySet ? " = " + value : "")}"),
            _ => Awaited($"__target.{Identifier.Escaped(method.Name)}{Generics(method)}({arguments})"),
        };

        string Awaited(string call) => awaits && TaskShape.Of(method.ReturnType).IsTask ? $"await conpar::Tasks.Awaiting(__job, -1, {call})" : call;
    }

    static string Generics(IMethodSymbol method) => method.IsGenericMethod ? $"<{string.Join(", ", method.TypeArguments.Select(Display))}>" : "";

    string TaskType => graph.Detail == Detail.Accesses ? "__scheduling::ExploredTask" : "__JobTask";

    string JobTaskOf(ITypeSymbol? result) => result is null ? TaskType : graph.Detail == Detail.Accesses ? $"__scheduling::ExploredTask<{Display(result)}>" : $"__scheduling::JobTask<{Display(result)}>";

    static string Display(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));
}
