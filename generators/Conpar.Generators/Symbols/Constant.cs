using Microsoft.CodeAnalysis.CSharp;

namespace Conpar.Generators.Symbols;

/// <summary>Constants as C# writes them.</summary>
static class Constant
{
    /// <summary>Not every number has a literal.</summary>
    public static string Literal(object value) => value switch
    {
        double number => double.IsNaN(number) ? "double.NaN" : double.IsInfinity(number) ? number > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity" : SymbolDisplay.FormatPrimitive(number, true, false) + "D",
        float number => float.IsNaN(number) ? "float.NaN" : float.IsInfinity(number) ? number > 0 ? "float.PositiveInfinity" : "float.NegativeInfinity" : SymbolDisplay.FormatPrimitive(number, true, false) + "F",
        long number => SymbolDisplay.FormatPrimitive(number, true, false) + "L",
        ulong number => SymbolDisplay.FormatPrimitive(number, true, false) + "UL",
        uint number => SymbolDisplay.FormatPrimitive(number, true, false) + "U",
        byte or sbyte or short or ushort => $"({value.GetType().FullName})({SymbolDisplay.FormatPrimitive(value, true, false)})",
        _ => SymbolDisplay.FormatPrimitive(value, true, false)!,
    };
}
