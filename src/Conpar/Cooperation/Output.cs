// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary>Writing to the console.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Output
{
    [Controls("M:System.Console.Write(System.Boolean)")]
    public static Point Write(Job job, int site, bool value) => Written.Part(job, site, Text.Of(value));

    [Controls("M:System.Console.Write(System.Char)")]
    public static Point Write(Job job, int site, char value) => Written.Part(job, site, Text.Of(value));

    [Controls("M:System.Console.Write(System.Decimal)")]
    public static Point Write(Job job, int site, decimal value) => Written.Part(job, site, Text.Of(value));

    [Controls("M:System.Console.Write(System.Double)")]
    public static Point Write(Job job, int site, double value) => Written.Part(job, site, Text.Of(value));

    [Controls("M:System.Console.Write(System.Single)")]
    public static Point Write(Job job, int site, float value) => Written.Part(job, site, Text.Of(value));

    [Controls("M:System.Console.Write(System.Int32)")]
    public static Point Write(Job job, int site, int value) => Written.Part(job, site, Text.Of(value));

    [Controls("M:System.Console.Write(System.UInt32)")]
    public static Point Write(Job job, int site, uint value) => Written.Part(job, site, Text.Of(value));

    [Controls("M:System.Console.Write(System.Int64)")]
    public static Point Write(Job job, int site, long value) => Written.Part(job, site, Text.Of(value));

    [Controls("M:System.Console.Write(System.UInt64)")]
    public static Point Write(Job job, int site, ulong value) => Written.Part(job, site, Text.Of(value));

    [Controls("M:System.Console.Write(System.String)")]
    public static Point Write(Job job, int site, string? value) => Written.Part(job, site, value);

    [Controls("M:System.Console.Write(System.Object)")]
    public static Point Write(Job job, int site, object? value) => Written.Part(job, site, Text.Of(value));

    [Controls("M:System.Console.Write(System.Char[])")]
    public static Point Write(Job job, int site, char[]? buffer) => Written.Part(job, site, new string(buffer));

    [Controls("M:System.Console.Write(System.Char[],System.Int32,System.Int32)")]
    public static Point Write(Job job, int site, char[] buffer, int index, int count) => Written.Part(job, site, Text.Of(buffer, index, count));

    [Controls("M:System.Console.Write(System.ReadOnlySpan{System.Char})")]
    public static Point Write(Job job, int site, ReadOnlySpan<char> value) => Written.Part(job, site, value.ToString());

    [Controls("M:System.Console.Write(System.String,System.Object)")]
    public static Point Write(Job job, int site, string format, object? arg0) => Written.Part(job, site, Text.Format(format, arg0));

    [Controls("M:System.Console.Write(System.String,System.Object,System.Object)")]
    public static Point Write(Job job, int site, string format, object? arg0, object? arg1) => Written.Part(job, site, Text.Format(format, arg0, arg1));

    [Controls("M:System.Console.Write(System.String,System.Object,System.Object,System.Object)")]
    public static Point Write(Job job, int site, string format, object? arg0, object? arg1, object? arg2) => Written.Part(job, site, Text.Format(format, arg0, arg1, arg2));

    [Controls("M:System.Console.Write(System.String,System.Object[])")]
    public static Point Write(Job job, int site, string format, params object?[]? arg) => Written.Part(job, site, Text.Format(format, arg));

    [Controls("M:System.Console.Write(System.String,System.ReadOnlySpan{System.Object})")]
    public static Point Write(Job job, int site, string format, params ReadOnlySpan<object?> arg) => Written.Part(job, site, Text.Format(format, arg));

    [Controls("M:System.Console.WriteLine")]
    public static Point WriteLine(Job job, int site) => Written.Line(job, site, "");

    [Controls("M:System.Console.WriteLine(System.Boolean)")]
    public static Point WriteLine(Job job, int site, bool value) => Written.Line(job, site, Text.Of(value));

    [Controls("M:System.Console.WriteLine(System.Char)")]
    public static Point WriteLine(Job job, int site, char value) => Written.Line(job, site, Text.Of(value));

    [Controls("M:System.Console.WriteLine(System.Decimal)")]
    public static Point WriteLine(Job job, int site, decimal value) => Written.Line(job, site, Text.Of(value));

    [Controls("M:System.Console.WriteLine(System.Double)")]
    public static Point WriteLine(Job job, int site, double value) => Written.Line(job, site, Text.Of(value));

    [Controls("M:System.Console.WriteLine(System.Single)")]
    public static Point WriteLine(Job job, int site, float value) => Written.Line(job, site, Text.Of(value));

    [Controls("M:System.Console.WriteLine(System.Int32)")]
    public static Point WriteLine(Job job, int site, int value) => Written.Line(job, site, Text.Of(value));

    [Controls("M:System.Console.WriteLine(System.UInt32)")]
    public static Point WriteLine(Job job, int site, uint value) => Written.Line(job, site, Text.Of(value));

    [Controls("M:System.Console.WriteLine(System.Int64)")]
    public static Point WriteLine(Job job, int site, long value) => Written.Line(job, site, Text.Of(value));

    [Controls("M:System.Console.WriteLine(System.UInt64)")]
    public static Point WriteLine(Job job, int site, ulong value) => Written.Line(job, site, Text.Of(value));

    [Controls("M:System.Console.WriteLine(System.String)")]
    public static Point WriteLine(Job job, int site, string? value) => Written.Line(job, site, value);

    [Controls("M:System.Console.WriteLine(System.Object)")]
    public static Point WriteLine(Job job, int site, object? value) => Written.Line(job, site, Text.Of(value));

    [Controls("M:System.Console.WriteLine(System.Char[])")]
    public static Point WriteLine(Job job, int site, char[]? buffer) => Written.Line(job, site, new string(buffer));

    [Controls("M:System.Console.WriteLine(System.Char[],System.Int32,System.Int32)")]
    public static Point WriteLine(Job job, int site, char[] buffer, int index, int count) => Written.Line(job, site, Text.Of(buffer, index, count));

    [Controls("M:System.Console.WriteLine(System.ReadOnlySpan{System.Char})")]
    public static Point WriteLine(Job job, int site, ReadOnlySpan<char> value) => Written.Line(job, site, value.ToString());

    [Controls("M:System.Console.WriteLine(System.String,System.Object)")]
    public static Point WriteLine(Job job, int site, string format, object? arg0) => Written.Line(job, site, Text.Format(format, arg0));

    [Controls("M:System.Console.WriteLine(System.String,System.Object,System.Object)")]
    public static Point WriteLine(Job job, int site, string format, object? arg0, object? arg1) => Written.Line(job, site, Text.Format(format, arg0, arg1));

    [Controls("M:System.Console.WriteLine(System.String,System.Object,System.Object,System.Object)")]
    public static Point WriteLine(Job job, int site, string format, object? arg0, object? arg1, object? arg2) => Written.Line(job, site, Text.Format(format, arg0, arg1, arg2));

    [Controls("M:System.Console.WriteLine(System.String,System.Object[])")]
    public static Point WriteLine(Job job, int site, string format, params object?[]? arg) => Written.Line(job, site, Text.Format(format, arg));

    [Controls("M:System.Console.WriteLine(System.String,System.ReadOnlySpan{System.Object})")]
    public static Point WriteLine(Job job, int site, string format, params ReadOnlySpan<object?> arg) => Written.Line(job, site, Text.Format(format, arg));
}
