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

    static bool IsProtected(IMethodSymbol method) => method.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedAndInternal;

    /// <summary>The method to call for a virtual call.</summary>
    /// <param name="method">The method that the call names, with type arguments in place.</param>
    /// <param name="arms">What may run.</param>
    /// <param name="kind">Which forms run: interleaved ones are awaited.</param>
    /// <param name="starts">Whether a task is kept: a child job starts.</param>
    /// <param name="otherwise">What it is on an object of a library; null where the method is of the compilation.</param>
    public string Of(IMethodSymbol method, IReadOnlyList<DispatchArm> arms, FormKind kind, bool starts, LibraryCall? otherwise = null)
    {
        IReadOnlyList<ITypeParameterSymbol> parameters = TypeParameters.In(method.TypeArguments.Append(method.ContainingType));
        string scope = string.Concat(parameters.Select(parameter => " " + parameter.ContainingSymbol.ToDisplayString()));
        string receivers = otherwise is null ? "" : $" {otherwise} {string.Join(", ", arms.Select(arm => Display(arm.Receiver)))}";
        var key = ($"{Display(method.ContainingType)} {method.ToDisplayString()}{scope}{receivers}", kind, starts);
        if (!names.TryGetValue(key, out string? name))
        {
            names[key] = name = $"{method.Name}{names.Count + 1}__{Suffix(kind, starts)}";
            Write(name, parameters, method, arms, kind, starts, otherwise);
        }

        return $"{ClassName}.{name}{TypeParameters.List(parameters)}";
    }

    /// <summary>Whether it is told where the call is.</summary>
    public bool TakesSite(IReadOnlyList<DispatchArm> arms, FormKind kind, bool starts, LibraryCall? otherwise = null) => starts || otherwise is not null || (kind == FormKind.Interleaved && arms.Any(arm => graph.IsStored(arm.Target)));

    string Suffix(FormKind kind, bool starts) => graph.Detail == Detail.Accesses
        ? starts ? "launched" : kind == FormKind.Interleaved ? "explored" : "atomic"
        : starts ? "started" : kind == FormKind.Interleaved ? "interleaved" : "parallel";

    void Write(string name, IReadOnlyList<ITypeParameterSymbol> generics, IMethodSymbol method, IReadOnlyList<DispatchArm> arms, FormKind kind, bool starts, LibraryCall? otherwise)
    {
        TaskShape task = TaskShape.Of(method.ReturnType);
        // On an object of a library the call is a step, also where its task is kept.
        bool steps = starts && otherwise is { IsStep: true };
        bool takesTurns = kind == FormKind.Interleaved && !starts || steps, awaits = takesTurns && !steps || task.IsTask && !starts;
        string result = takesTurns ? JobTaskOf(task.IsTask && !steps ? task.Result : method.ReturnsVoid ? null : method.ReturnType) : Display(method.ReturnType);
        bool hasResult = steps || (takesTurns ? result != TaskType : awaits ? task.Result is not null : !method.ReturnsVoid);
        string parameters = string.Concat(method.Parameters.Select(parameter => $", {(parameter.IsParams ? "params " : "")}{Display(parameter.Type)} {Identifier.Escaped(parameter.Name)}{DefaultOf(parameter, method)}"));
        if (IsProtected(method)) WriteProtected(name, method.OriginalDefinition);
        text.Append($"    internal static {(awaits || steps ? "async " : "")}{result} {name}{TypeParameters.List(generics)}(__Job __job{(TakesSite(arms, kind, starts, otherwise) ? ", int __site" : "")}, {Display(method.ContainingType)} __target{parameters}){TypeParameters.Constraints(generics)}\n    {{\n        switch (__target)\n        {{\n");
        foreach (DispatchArm arm in arms)
        {
            string call = graph.HasPoints(arm.Target) ? Result(method, arm.Method, OnForm(method, arm, kind, starts), awaits)
                : takesTurns && graph.IsStored(arm.Target) ? OnField(name, method, (IPropertySymbol)arm.Target.AssociatedSymbol!)
                : OnItself(name, method, awaits);
            Arm($"case {Display(arm.Receiver)} __it{(arm.Condition.Length > 0 ? " when " : "")}{arm.Condition}", call, hasResult);
        }

        if (otherwise is null) Arm("default", OnItself(name, method, awaits), hasResult);
        else text.Append($"            default: {OnLibrarys(method, takesTurns, awaits, hasResult, otherwise)}\n");
        text.Append("        }\n    }\n");
    }

    /// <summary>An object of a library is one place; what waits for something outside of the program tells so.</summary>
    static string OnLibrarys(IMethodSymbol method, bool takesTurns, bool awaits, bool hasResult, LibraryCall otherwise)
    {
        if (otherwise.Facade is { } facade)
        {
            string types = string.Join(", ", method.ContainingType.TypeArguments.Concat(method.TypeArguments).Select(Display));
            string controlled = $"{facade}{(types.Length > 0 ? $"<{types}>" : "")}(__job, __site, __target{string.Concat(method.Parameters.Select(parameter => ", " + Identifier.Escaped(parameter.Name)))})";
            controlled = takesTurns ? $"await {controlled}" : $"{controlled}.Block()";
            return hasResult ? $"return {controlled};" : $"{controlled}; return;";
        }

        string target = otherwise.IsStep ? $"__stepping::Shared.Read(await __job.{(otherwise.Writes ? "Writing" : "Reading")}{(otherwise.IsAtomic ? "Atomically" : "")}(__site, __target, __stepping::Members.WholeObject), __target)" : "__target";
        string call = OnItself("", method, awaits, target: target, site: "__site");
        if (otherwise.Tries) call = $"__job.Tried({call})";
        if (!otherwise.IsOutside) return hasResult ? $"return {call};" : $"{call}; return;";
        return hasResult ? $"return __job.Back(__job.Away(__site), {call});" : $"{{ var __away = __job.Away(__site); {call}; __job.Back(__away); return; }}";
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
    /// <param name="target">The receiver.</param>
    /// <param name="site">Where it waits for a task.</param>
    static string OnItself(string name, IMethodSymbol method, bool awaits, string value = "value", string target = "__target", string site = "-1")
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
            IPropertySymbol property => Awaited($"{target}{(property.IsIndexer ? $"[{arguments}]" : $".{Identifier.Escaped(property.Name)}")}{(method.MethodKind == MethodKind.PropertySet ? " = " + value : "")}"),
            _ => Awaited($"{target}.{Identifier.Escaped(method.Name)}{Generics(method)}({arguments})"),
        };

        string Awaited(string call) => awaits && TaskShape.Of(method.ReturnType).IsTask ? $"await conpar::Tasks.Awaiting(__job, {site}, {call})" : call;
    }

    static string Generics(IMethodSymbol method) => method.IsGenericMethod ? $"<{string.Join(", ", method.TypeArguments.Select(Display))}>" : "";

    string TaskType => graph.Detail == Detail.Accesses ? "__scheduling::ExploredTask" : "__JobTask";

    string JobTaskOf(ITypeSymbol? result) => result is null ? TaskType : graph.Detail == Detail.Accesses ? $"__scheduling::ExploredTask<{Display(result)}>" : $"__scheduling::JobTask<{Display(result)}>";

    static string Display(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));
}
