using System.Collections.Immutable;
using Conpar.Generators.Model;
using Conpar.Generators.Symbols;
using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Conpar.Generators.Pipeline;

/// <summary>Reads the rows of <c>[Arguments]</c>.</summary>
static class ArgumentRows
{
    /// <summary>One row without values where the job has none: it takes nothing, or nothing that has no default.</summary>
    public static ImmutableArray<ArgumentRow> Of(IMethodSymbol method)
    {
        ImmutableArray<AttributeData> rows = [.. ConparAttributes.Rows(method)];
        if (rows.IsEmpty) return [new ArgumentRow("", "")];
        return
        [
            .. rows.Where(row => row.ConstructorArguments.Length == 1)
                .Select(row => Row(method, Values(row.ConstructorArguments[0])))
                .Where(row => row is not null)
                .Select(row => row!),
        ];
    }

    /// <summary><c>[Arguments(null)]</c> passes no array but null: one argument.</summary>
    static ImmutableArray<TypedConstant?> Values(TypedConstant values) => values.IsNull ? [null] : [.. values.Values.Select(value => (TypedConstant?)value)];

    static ArgumentRow? Row(IMethodSymbol method, ImmutableArray<TypedConstant?> values)
    {
        if (values.Length > method.Parameters.Length || method.Parameters.Skip(values.Length).Any(parameter => !parameter.IsOptional)) return null;
        IEnumerable<string> code = values.Select((value, i) => $"({method.Parameters[i].Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})({Code(value)})");
        return new ArgumentRow(string.Join(", ", values.Select(Label)), string.Join(", ", code));
    }

    static string Code(TypedConstant? constant) => constant switch
    {
        null or { IsNull: true } => "null!",
        { Kind: TypedConstantKind.Array } array => $"new {array.Type!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)} {{ {string.Join(", ", array.Values.Select(value => Code(value)))} }}",
        { Kind: TypedConstantKind.Type } type => $"typeof({((ITypeSymbol)type.Value!).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})",
        { Kind: TypedConstantKind.Enum } value => $"({value.Type!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})({Constant.Literal(value.Value!)})",
        { } value => Constant.Literal(value.Value!),
    };

    static string Label(TypedConstant? constant) => constant switch
    {
        null or { IsNull: true } => "null",
        { Kind: TypedConstantKind.Array } array => $"[{string.Join(", ", array.Values.Select(value => Label(value)))}]",
        { Kind: TypedConstantKind.Type } type => ((ITypeSymbol)type.Value!).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
        { Kind: TypedConstantKind.Enum } value => EnumLabel(value),
        { } value => SymbolDisplay.FormatPrimitive(value.Value!, true, false)!,
    };

    static string EnumLabel(TypedConstant value) =>
        value.Type!.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value.Value))?.Name ?? value.Value!.ToString()!;
}
