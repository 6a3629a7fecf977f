using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Conpar.Shapes;

/// <summary>Whether a constant of an attribute can be passed for a parameter.</summary>
static class ConstantFit
{
    /// <param name="constant">The constant; null for <c>null</c>.</param>
    /// <param name="type">The parameter's type.</param>
    public static bool Fits(TypedConstant? constant, ITypeSymbol type)
    {
        if (type.TypeKind is TypeKind.Error or TypeKind.Dynamic) return true;
        ITypeSymbol target = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        if (constant is not { IsNull: false } given) return type.IsReferenceType || !ReferenceEquals(target, type);
        if (given.Kind == TypedConstantKind.Error || given.Type is null) return true;
        return IsA(given.Type, target) || (given.Kind == TypedConstantKind.Primitive && (ConvertsTo(given.Value!, target) || ConvertsByOperator(given, target)));
    }

    /// <summary>By identity, inheritance, interfaces, boxing, or an array's elements.</summary>
    static bool IsA(ITypeSymbol given, ITypeSymbol target)
    {
        if (target.SpecialType == SpecialType.System_Object || Same(given, target)) return true;
        if (given.AllInterfaces.Any(each => Same(each, target))) return true;
        for (ITypeSymbol? each = given.BaseType; each is not null; each = each.BaseType)
        {
            if (Same(each, target)) return true;
        }

        if (given is not IArrayTypeSymbol { ElementType: { IsReferenceType: true } element }) return false;
        return target switch
        {
            IArrayTypeSymbol array => array.Rank == 1 && IsA(element, array.ElementType),
            INamedTypeSymbol { TypeKind: TypeKind.Interface, TypeArguments.Length: 1 } sequence =>
                IsA(element, sequence.TypeArguments[0]) && given.AllInterfaces.Any(each => Same(each.OriginalDefinition, sequence.OriginalDefinition)),
            _ => false,
        };
    }

    /// <summary>As C# converts numbers without a cast, where a constant that is in range fits; a decimal can be given as any number, since attributes cannot hold one.</summary>
    static bool ConvertsTo(object value, ITypeSymbol target) => value switch
    {
        float => target.SpecialType is SpecialType.System_Double or SpecialType.System_Decimal,
        double => target.SpecialType is SpecialType.System_Decimal,
        char character => target.SpecialType != SpecialType.System_Char && IsInRange(character, target.SpecialType),
        sbyte or byte or short or ushort or int or uint or long or ulong => IsInRange(Convert.ToDecimal(value), target.SpecialType),
        _ => false,
    };

    static bool IsInRange(decimal value, SpecialType target) => target switch
    {
        SpecialType.System_SByte => value is >= sbyte.MinValue and <= sbyte.MaxValue,
        SpecialType.System_Byte => value is >= byte.MinValue and <= byte.MaxValue,
        SpecialType.System_Int16 => value is >= short.MinValue and <= short.MaxValue,
        SpecialType.System_UInt16 => value is >= ushort.MinValue and <= ushort.MaxValue,
        SpecialType.System_Int32 or SpecialType.System_IntPtr => value is >= int.MinValue and <= int.MaxValue,
        SpecialType.System_UInt32 or SpecialType.System_UIntPtr => value is >= uint.MinValue and <= uint.MaxValue,
        SpecialType.System_Int64 => value is >= long.MinValue and <= long.MaxValue,
        SpecialType.System_UInt64 => value is >= ulong.MinValue and <= ulong.MaxValue,
        SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal => true,
        _ => false,
    };

    /// <summary>By an implicit conversion that the parameter's type declares, as <c>Half</c>, <c>Index</c> and <c>BigInteger</c> do.</summary>
    static bool ConvertsByOperator(TypedConstant given, ITypeSymbol target)
    {
        ImmutableArray<ISymbol> conversions = target.GetMembers(WellKnownMemberNames.ImplicitConversionName);
        return conversions.OfType<IMethodSymbol>().Any(conversion =>
            Same(conversion.ReturnType, target) && (Same(conversion.Parameters[0].Type, given.Type!) || ConvertsTo(given.Value!, conversion.Parameters[0].Type)));
    }

    static bool Same(ITypeSymbol one, ITypeSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
