using System.Globalization;

namespace Conpar.Comparing;

/// <summary>Figures as reports write them, the same on every machine.</summary>
internal static class FigureText
{
    /// <summary>Three digits with a unit: <c>12 µs</c>, <c>1.5 ms</c>, <c>505 ms</c>, <c>1.23 s</c>.</summary>
    public static string Of(TimeSpan time) => time.TotalMilliseconds switch
    {
        < 0.9995 => Format(time.TotalMicroseconds, "0") + " µs",
        < 9.995 => Format(time.TotalMilliseconds, "0.00") + " ms",
        < 99.95 => Format(time.TotalMilliseconds, "0.0") + " ms",
        < 999.5 => Format(time.TotalMilliseconds, "0") + " ms",
        < 99_950 => Format(time.TotalSeconds, "0.00") + " s",
        _ => Format(time.TotalSeconds, "0") + " s",
    };

    public static string Factor(double factor) => Format(factor, factor < 9.995 ? "0.00" : "0.0") + "×";

    public static string Percent(double share) => Format(share * 100, "0") + "%";

    public static string Count(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Of(int number, string one, string many) => $"{Count(number)} {(number == 1 ? one : many)}";

    static string Format(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
