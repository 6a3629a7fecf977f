using System.Globalization;

namespace Conpar.Cooperation;

/// <summary>Values as the console writes them.</summary>
internal static class Text
{
    public static string Of(bool value) => value ? "True" : "False";

    public static string Of(char value) => value.ToString();

    public static string? Of(object? value) => value is IFormattable formattable ? formattable.ToString(null, CultureInfo.CurrentCulture) : value?.ToString();

    public static string Of<T>(T value) where T : struct, IFormattable => value.ToString(null, CultureInfo.CurrentCulture);

    public static string Of(char[] buffer, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (buffer.Length - index < count) throw new ArgumentException("Offset and length were out of bounds for the array.");
        return new string(buffer, index, count);
    }

    public static string Format(string format, params ReadOnlySpan<object?> arguments) => string.Format(CultureInfo.CurrentCulture, format, arguments);

    public static string Format(string format, object?[]? arguments) => string.Format(CultureInfo.CurrentCulture, format, arguments ?? [null]);
}
