using Microsoft.CodeAnalysis;

namespace Conpar.Generators.Symbols;

/// <summary>A type with the types around it.</summary>
static class TypeChain
{
    /// <summary>The type's containing types and itself, outermost first.</summary>
    public static IEnumerable<INamedTypeSymbol> Of(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? Of(outer).Append(type) : [type];

    /// <summary>How another part of the type is declared: <c>partial class Bank&lt;T&gt;</c>.</summary>
    public static string Header(INamedTypeSymbol type)
    {
        string keyword = (type.TypeKind, type.IsRecord) switch
        {
            (TypeKind.Struct, true) => "record struct",
            (TypeKind.Struct, false) => "struct",
            (TypeKind.Interface, _) => "interface",
            (_, true) => "record",
            _ => "class",
        };
        string parameters = type.TypeParameters.IsEmpty ? "" : $"<{string.Join(", ", type.TypeParameters.Select(parameter => Identifier.Escaped(parameter.Name)))}>";
        return $"partial {keyword} {Identifier.Escaped(type.Name)}{parameters}";
    }
}
