using System.Text;
using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Names;

/// <summary>The accessors by which forms outside of a class reach its private members. Each is written with the first form that needs it.</summary>
sealed class Accessors(Detail detail)
{
    const string Attribute = "[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.";

    readonly Dictionary<(string Home, string Member), string> names = [];
    readonly HashSet<string> stores = [];
    readonly StringBuilder pending = new();
    readonly Dictionary<INamedTypeSymbol, StringBuilder> foreign = new(SymbolEqualityComparer.Default);

    /// <summary>Those of generic classes for the forms of other classes, which must be in classes with the same type parameters.</summary>
    public string Foreign => string.Concat(foreign.Select(of =>
        $"file static class {ForeignClass(of.Key)}{TypeParameters.List(of.Key.TypeParameters)}{TypeParameters.Constraints(of.Key.TypeParameters)}\n{{\n{of.Value}}}\n\n"));

    /// <summary>What was asked for since the last call, as declarations.</summary>
    public string Take()
    {
        string text = pending.ToString();
        pending.Clear();
        return text;
    }

    /// <summary>The accessor's name: a function of the receiver that gives a reference to the field, a method's call, or a property's value.</summary>
    /// <param name="symbol">The member (of an event, the field with its handlers), or a parameter of the primary constructor, which the compiler keeps in a field of the name <c>&lt;x&gt;P</c>.</param>
    /// <param name="home">The class whose forms ask for it.</param>
    /// <param name="isOnObject">Whether a constructor is to run on an object that is there, and not to make one.</param>
    public string Of(ISymbol symbol, INamedTypeSymbol home, bool isOnObject = false)
    {
        ISymbol member = symbol.OriginalDefinition;
        bool isOwn = SymbolEqualityComparer.Default.Equals(home, member.ContainingType);
        bool isForeign = IsForeign(member, home);
        string call = isOwn ? TypeChain.Of(home).All(Homes.TakesForms) ? "" : Homes.QualifiedClass(symbol.ContainingType) + "." : isForeign ? $"{ForeignClass(symbol.ContainingType)}<{string.Join(", ", symbol.ContainingType.TypeArguments.Select(Display))}>." : "";
        StringBuilder text = Sink(member, home);
        var key = (isForeign ? ForeignClass(member.ContainingType) : Homes.QualifiedClass(home), member.GetDocumentationCommentId() ?? $"{member.ContainingType.GetDocumentationCommentId()}({member.Name})");
        if (isOnObject) key.Item2 += "!";
        if (names.TryGetValue(key, out string? name)) return call + name;
        names[key] = name = $"__of_{(detail == Detail.Accesses ? "explored_" : "")}{(isOwn ? "" : member.ContainingType.Name + "_")}{(UnnamedFields.PropertyOf(member)?.Name ?? member.Name).Replace('.', '_')}{(member is IMethodSymbol ? "_" + names.Count : "")}";
        string type = TargetOf(member.ContainingType), target = AttributeOf(member.ContainingType) + type;
        string kind = member switch
        {
            IFieldSymbol or IParameterSymbol or IEventSymbol => member.IsStatic ? "StaticField" : "Field",
            _ => member.IsStatic ? "StaticMethod" : "Method",
        };
        switch (member)
        {
            case IFieldSymbol or IParameterSymbol or IEventSymbol:
                string field = member is IParameterSymbol ? $"<{member.Name}>P" : member.Name;
                bool isOfStruct = member.ContainingType.IsValueType && !member.IsStatic;
                text.Append($"    {Attribute}{kind}, Name = \"{field}\")] {AccessTo(member, home)} extern static ref {Display(TypeOf(member))} {name}{(isOfStruct ? "_in(ref " : "(")}{target} __target);\n");
                // Of a struct only what changes nothing is outside: a copy serves.
                if (isOfStruct) text.Append($"    {AccessTo(member, home)} static {Display(TypeOf(member))} {name}({type} __target) => {name}_in(ref __target);\n");
                break;
            case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor when !isOnObject:
                text.Append($"    {Attribute}Constructor)] {AccessTo(member, home)} extern static {type} {name}({string.Join(", ", constructor.Parameters.Select(Declaration))});\n");
                break;
            case IMethodSymbol method:
                string parameters = string.Concat(method.Parameters.Select(parameter => ", " + Declaration(parameter)));
                text.Append($"    {Attribute}{kind}, Name = \"{method.Name}\")] {AccessTo(member, home)} extern static {Display(method.ReturnType)} {name}{Generics(method)}({target} __target{parameters}){TypeParameters.Constraints(method.TypeParameters)};\n");
                break;
            case IPropertySymbol property:
                text.Append($"    {Attribute}{kind}, Name = \"get_{property.Name}\")] extern static {Display(property.Type)} {name}_get({target} __target);\n");
                if (property.SetMethod is not null) text.Append($"    {Attribute}{kind}, Name = \"set_{property.Name}\")] extern static void {name}_set({target} __target, {Display(property.Type)} value);\n");
                string setter = property.SetMethod is null ? "" : $" set => {name}_set(target, value);";
                text.Append($"    {AccessTo(member, home)} readonly struct {name}_property({type} target) {{ public {Display(property.Type)} Value {{ get => {name}_get(target);{setter} }} }}\n");
                text.Append($"    {AccessTo(member, home)} static {name}_property {name}({type} __target) => new(__target);\n");
                break;
        }

        return call + name;
    }

    /// <summary>The name of a method that stores into a field, or into a part of the struct that it is.</summary>
    /// <param name="field">The field.</param>
    /// <param name="suffix">What leads on to the part, such as <c>.Left</c>; empty for the field itself.</param>
    /// <param name="type">The type of what is stored.</param>
    /// <param name="home">The class whose forms ask for it.</param>
    public string StoreOf(ISymbol field, string suffix, ITypeSymbol type, INamedTypeSymbol home)
    {
        string accessor = Of(field, home);
        int start = accessor.LastIndexOf('.') + 1;
        string access = accessor.Substring(start), name = "__store" + access + suffix.Replace('.', '_');
        if (stores.Add((IsForeign(field, home) ? ForeignClass(field.ContainingType) : Homes.QualifiedClass(home)) + "." + name))
        {
            string value = Display(suffix.Length == 0 ? TypeOf(field.OriginalDefinition) : type);
            Sink(field, home).Append($"    {AccessTo(field.OriginalDefinition, home)} static {value} {name}({TargetOf(field.OriginalDefinition.ContainingType)} __target, {value} value) => {access}(__target){suffix} = value;\n");
        }

        return accessor.Substring(0, start) + name;
    }

    static bool IsForeign(ISymbol member, INamedTypeSymbol home) => member.ContainingType is { Arity: > 0, ContainingType: null } or { Arity: > 0, ContainingType.IsGenericType: false } && !SymbolEqualityComparer.Default.Equals(home, member.ContainingType.OriginalDefinition);

    static string ForeignClass(INamedTypeSymbol type) => $"__of_{string.Join("_", TypeChain.Of(type).Select(part => part.Name))}";

    StringBuilder Sink(ISymbol member, INamedTypeSymbol home)
    {
        if (!IsForeign(member, home)) return pending;
        INamedTypeSymbol type = member.ContainingType.OriginalDefinition;
        return foreign.TryGetValue(type, out StringBuilder? text) ? text : foreign[type] = new StringBuilder();
    }

    /// <summary>What an accessor takes to know the class by: nothing has the type of a static one.</summary>
    public static string TargetOf(INamedTypeSymbol type) => type.IsStatic ? "object?" : Display(type);

    static string AttributeOf(INamedTypeSymbol type)
    {
        if (!type.IsStatic) return "";
        string space = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString() + ".";
        return $"[global::System.Runtime.CompilerServices.UnsafeAccessorType(\"{space}{string.Join("+", TypeChain.Of(type).Select(part => part.MetadataName))}\")] ";
    }

    /// <summary>A member of the class itself may not show more than its types do. In a class of its own what is nested is known by those around it only.</summary>
    static string AccessTo(ISymbol field, INamedTypeSymbol home) =>
        SymbolEqualityComparer.Default.Equals(home, field.ContainingType) && TypeChain.Of(home).All(Homes.TakesForms) && !Nameable.Is(TypeOf(field)) ? "private" : "internal";

    static ITypeSymbol TypeOf(ISymbol field) => field switch
    {
        IParameterSymbol parameter => parameter.Type,
        IEventSymbol handlers => handlers.Type,
        _ => ((IFieldSymbol)field).Type,
    };

    static string Generics(IMethodSymbol method) => method.IsGenericMethod ? $"<{string.Join(", ", method.TypeParameters.Select(type => Identifier.Escaped(type.Name)))}>" : "";

    static string Display(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));

    static string Declaration(IParameterSymbol parameter) => $"{Modifier(parameter)}{Display(parameter.Type)} {Identifier.Escaped(parameter.Name)}{Default(parameter)}";

    static string Modifier(IParameterSymbol parameter) => parameter.RefKind switch
    {
        RefKind.Ref => "ref ",
        RefKind.Out => "out ",
        RefKind.In or RefKind.RefReadOnlyParameter => "in ",
        _ => parameter.IsParams ? "params " : "",
    };

    /// <summary>A parameter's default value, as a declaration has it.</summary>
    public static string Default(IParameterSymbol parameter) => parameter.HasExplicitDefaultValue && !parameter.IsParams
        ? " = " + (parameter.ExplicitDefaultValue is { } value ? $"({Display(parameter.Type)})({Constant.Literal(value)})" : "default")
        : "";
}
