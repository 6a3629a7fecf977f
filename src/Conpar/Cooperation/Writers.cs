// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary>Writing to <c>Console.Out</c> and <c>Console.Error</c>; to any other writer as it is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Writers
{
    [Controls("M:System.IO.TextWriter.Write(System.Boolean)")]
    public static Point Write(Job job, int site, TextWriter receiver, bool value) => Written.Part(job, site, receiver, Text.Of(value));

    [Controls("M:System.IO.TextWriter.Write(System.Char)")]
    public static Point Write(Job job, int site, TextWriter receiver, char value) => Written.Part(job, site, receiver, Text.Of(value));

    [Controls("M:System.IO.TextWriter.Write(System.Decimal)")]
    public static Point Write(Job job, int site, TextWriter receiver, decimal value) => Written.Part(job, site, receiver, Text.Of(value));

    [Controls("M:System.IO.TextWriter.Write(System.Double)")]
    public static Point Write(Job job, int site, TextWriter receiver, double value) => Written.Part(job, site, receiver, Text.Of(value));

    [Controls("M:System.IO.TextWriter.Write(System.Single)")]
    public static Point Write(Job job, int site, TextWriter receiver, float value) => Written.Part(job, site, receiver, Text.Of(value));

    [Controls("M:System.IO.TextWriter.Write(System.Int32)")]
    public static Point Write(Job job, int site, TextWriter receiver, int value) => Written.Part(job, site, receiver, Text.Of(value));

    [Controls("M:System.IO.TextWriter.Write(System.UInt32)")]
    public static Point Write(Job job, int site, TextWriter receiver, uint value) => Written.Part(job, site, receiver, Text.Of(value));

    [Controls("M:System.IO.TextWriter.Write(System.Int64)")]
    public static Point Write(Job job, int site, TextWriter receiver, long value) => Written.Part(job, site, receiver, Text.Of(value));

    [Controls("M:System.IO.TextWriter.Write(System.UInt64)")]
    public static Point Write(Job job, int site, TextWriter receiver, ulong value) => Written.Part(job, site, receiver, Text.Of(value));

    [Controls("M:System.IO.TextWriter.Write(System.String)")]
    public static Point Write(Job job, int site, TextWriter receiver, string? value) => Written.Part(job, site, receiver, value);

    [Controls("M:System.IO.TextWriter.Write(System.Object)")]
    public static Point Write(Job job, int site, TextWriter receiver, object? value) => Written.Part(job, site, receiver, Text.Of(value));

    [Controls("M:System.IO.TextWriter.Write(System.Text.StringBuilder)")]
    public static Point Write(Job job, int site, TextWriter receiver, System.Text.StringBuilder? value) => Written.Part(job, site, receiver, value?.ToString());

    [Controls("M:System.IO.TextWriter.Write(System.Char[])")]
    public static Point Write(Job job, int site, TextWriter receiver, char[]? buffer) => Written.Part(job, site, receiver, new string(buffer));

    [Controls("M:System.IO.TextWriter.Write(System.Char[],System.Int32,System.Int32)")]
    public static Point Write(Job job, int site, TextWriter receiver, char[] buffer, int index, int count) => Written.Part(job, site, receiver, Text.Of(buffer, index, count));

    [Controls("M:System.IO.TextWriter.Write(System.ReadOnlySpan{System.Char})")]
    public static Point Write(Job job, int site, TextWriter receiver, ReadOnlySpan<char> buffer) => Written.Part(job, site, receiver, buffer.ToString());

    [Controls("M:System.IO.TextWriter.Write(System.String,System.Object)")]
    public static Point Write(Job job, int site, TextWriter receiver, string format, object? arg0) => Written.Part(job, site, receiver, Text.Format(format, arg0));

    [Controls("M:System.IO.TextWriter.Write(System.String,System.Object,System.Object)")]
    public static Point Write(Job job, int site, TextWriter receiver, string format, object? arg0, object? arg1) => Written.Part(job, site, receiver, Text.Format(format, arg0, arg1));

    [Controls("M:System.IO.TextWriter.Write(System.String,System.Object,System.Object,System.Object)")]
    public static Point Write(Job job, int site, TextWriter receiver, string format, object? arg0, object? arg1, object? arg2) => Written.Part(job, site, receiver, Text.Format(format, arg0, arg1, arg2));

    [Controls("M:System.IO.TextWriter.Write(System.String,System.Object[])")]
    public static Point Write(Job job, int site, TextWriter receiver, string format, params object?[]? arg) => Written.Part(job, site, receiver, Text.Format(format, arg));

    [Controls("M:System.IO.TextWriter.Write(System.String,System.ReadOnlySpan{System.Object})")]
    public static Point Write(Job job, int site, TextWriter receiver, string format, params ReadOnlySpan<object?> arg) => Written.Part(job, site, receiver, Text.Format(format, arg));

    [Controls("M:System.IO.TextWriter.WriteLine")]
    public static Point WriteLine(Job job, int site, TextWriter receiver) => Written.Line(job, site, receiver, "");

    [Controls("M:System.IO.TextWriter.WriteLine(System.Boolean)")]
    public static Point WriteLine(Job job, int site, TextWriter receiver, bool value) => Written.Line(job, site, receiver, Text.Of(value));

    [Controls("M:System.IO.TextWriter.WriteLine(System.Char)")]
    public static Point WriteLine(Job job, int site, TextWriter receiver, char value) => Written.Line(job, site, receiver, Text.Of(value));

    [Controls("M:System.IO.TextWriter.WriteLine(System.Decimal)")]
    public static Point WriteLine(Job job, int site, TextWriter receiver, decimal value) => Written.Line(job, site, receiver, Text.Of(value));

    [Controls("M:System.IO.TextWriter.WriteLine(System.Double)")]
    public static Point WriteLine(Job job, int site, TextWriter receiver, double value) => Written.Line(job, site, receiver, Text.Of(value));

    [Controls("M:System.IO.TextWriter.WriteLine(System.Single)")]
    public static Point WriteLine(Job job, int site, TextWriter receiver, float value) => Written.Line(job, site, receiver, Text.Of(value));

    [Controls("M:System.IO.TextWriter.WriteLine(System.Int32)")]
    public static Point WriteLine(Job job, int site, TextWriter receiver, int value) => Written.Line(job, site, receiver, Text.Of(value));

    [Controls("M:System.IO.TextWriter.WriteLine(System.UInt32)")]
    public static Point WriteLine(Job job, int site, TextWriter receiver, uint value) => Written.Line(job, site, receiver, Text.Of(value));

    [Controls("M:System.IO.TextWriter.WriteLine(System.Int64)")]
    public static Point WriteLine(Job job, int site, TextWriter receiver, long value) => Written.Line(job, site, receiver, Text.Of(value));

    [Controls("M:System.IO.TextWriter.WriteLine(System.UInt64)")]
    public static Point WriteLine(Job job, int site, TextWriter receiver, ulong value) => Written.Line(job, site, receiver, Text.Of(value));

    [Controls("M:System.IO.TextWriter.WriteLine(System.String)")]
    public static Point WriteLine(Job job, int site, TextWriter receiver, string? value) => Written.Line(job, site, receiver, value);

    [Controls("M:System.IO.TextWriter.WriteLine(System.Object)")]
    public static Point WriteLine(Job job, int site, TextWriter receiver, object? value) => Written.Line(job, site, receiver, Text.Of(value));

    [Controls("M:System.IO.TextWriter.WriteLine(System.Text.StringBuilder)")]
    public static Point WriteLine(Job job, int site, TextWriter receiver, System.Text.StringBuilder? value) => Written.Line(job, site, receiver, value?.ToString());

    [Controls("M:System.IO.TextWriter.WriteLine(System.Char[])")]
    public static Point WriteLine(Job job, int site, TextWriter receiver, char[]? buffer) => Written.Line(job, site, receiver, new string(buffer));

    [Controls("M:System.IO.TextWriter.WriteLine(System.Char[],System.Int32,System.Int32)")]
    public static Point WriteLine(Job job, int site, TextWriter receiver, char[] buffer, int index, int count) => Written.Line(job, site, receiver, Text.Of(buffer, index, count));

    [Controls("M:System.IO.TextWriter.WriteLine(System.ReadOnlySpan{System.Char})")]
    public static Point WriteLine(Job job, int site, TextWriter receiver, ReadOnlySpan<char> buffer) => Written.Line(job, site, receiver, buffer.ToString());

    [Controls("M:System.IO.TextWriter.WriteLine(System.String,System.Object)")]
    public static Point WriteLine(Job job, int site, TextWriter receiver, string format, object? arg0) => Written.Line(job, site, receiver, Text.Format(format, arg0));

    [Controls("M:System.IO.TextWriter.WriteLine(System.String,System.Object,System.Object)")]
    public static Point WriteLine(Job job, int site, TextWriter receiver, string format, object? arg0, object? arg1) => Written.Line(job, site, receiver, Text.Format(format, arg0, arg1));

    [Controls("M:System.IO.TextWriter.WriteLine(System.String,System.Object,System.Object,System.Object)")]
    public static Point WriteLine(Job job, int site, TextWriter receiver, string format, object? arg0, object? arg1, object? arg2) => Written.Line(job, site, receiver, Text.Format(format, arg0, arg1, arg2));

    [Controls("M:System.IO.TextWriter.WriteLine(System.String,System.Object[])")]
    public static Point WriteLine(Job job, int site, TextWriter receiver, string format, params object?[]? arg) => Written.Line(job, site, receiver, Text.Format(format, arg));

    [Controls("M:System.IO.TextWriter.WriteLine(System.String,System.ReadOnlySpan{System.Object})")]
    public static Point WriteLine(Job job, int site, TextWriter receiver, string format, params ReadOnlySpan<object?> arg) => Written.Line(job, site, receiver, Text.Format(format, arg));
}
