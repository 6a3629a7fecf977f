using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Conpar.Scheduling;

/// <summary>Values as results show them: the same on every machine, sequences as <c>[40, 20]</c>, nothing as <c>null</c>.</summary>
internal static class InvariantText
{
    const int MostElements = 10_000;

    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => text,
        IEnumerable sequence => Of(sequence),
        ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Of(tuple[i])))})",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    static string Of(IEnumerable sequence)
    {
        StringBuilder text = new("[");
        int count = 0;
        foreach (object? element in sequence)
        {
            if (count++ > 0) text.Append(", ");
            if (count > MostElements) return text.Append("…]").ToString();
            text.Append(Of(element));
        }

        return text.Append(']').ToString();
    }
}
