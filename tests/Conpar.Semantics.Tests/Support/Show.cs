using System.Collections;
using System.Globalization;

namespace Conpar.Semantics.Tests;

/// <summary>Values as text that shows every difference.</summary>
static class Show
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => text,
        char c => $"'{c}'",
        Exception exception => $"{exception.GetType().Name}: {exception.Message}",
        IEnumerable many => $"[{string.Join(", ", many.Cast<object?>().Select(Of))}]",
        IFormattable number => $"{number.ToString(null, CultureInfo.InvariantCulture)}{(value is int ? "" : ":" + value.GetType().Name)}",
        _ => value.ToString() ?? "",
    };
}
