using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Interpolated strings and the handlers that take them apart.</summary>
public sealed partial class Interpolations : Recorded
{
    [InterpolatedStringHandler]
    ref struct Traced(int literal, int holes, Interpolations owner, bool wanted, out bool enabled)
    {
        readonly StringBuilder text = new();
        readonly bool open = enabled = owner.P(wanted);
        public void AppendLiteral(string part) { owner.Note("literal " + part); text.Append(part); }
        public void AppendFormatted<T>(T value) { owner.Note("hole " + Show.Of(value)); text.Append(value); }
        public void AppendFormatted<T>(T value, int alignment, string? format = null) { owner.P(alignment); text.Append($"<{value}:{format}>"); }
        public readonly string Take() => open ? $"{text} {literal} {holes}" : "closed";
    }

    string Trace(bool wanted, [InterpolatedStringHandlerArgument("", nameof(wanted))] Traced text) => P(text.Take());

    [Job] string Own_handler() => All(Trace(P(true), $"a{P(1)}b{P("x"),5:F1}"), Trace(false, $"never {P(2)}"), Trace(true, $"plain"));

    [InterpolatedStringHandler]
    sealed class Parts(int literal, int holes) { public List<object?> All { get; } = [literal, holes]; public bool AppendLiteral(string text) { All.Add(text); return true; } public bool AppendFormatted(object? value) { Probe.Step("part"); All.Add(value); return All.Count < 6; } }

    string Of(Parts parts) => P(string.Join('/', parts.All));

    [Job] async Task<string> A_class_as_handler() => Of($"a{P(1)}b{await A(2)}c{P(3)}d{P(4)}");

    [Job]
    string Builders_and_formats()
    {
        StringBuilder builder = new();
        builder.Append($"x{P(1)}").Append(CultureInfo.InvariantCulture, $"{P(2.5):F2}").AppendLine($"{P("y"),3}|");
        Span<char> space = stackalloc char[20];
        bool fits = space.TryWrite($"t{P(3)}", out int written);
        FormattableString formattable = $"{P("f")}{P(4):D3}";
        return All(builder, fits, space[..written].ToString(), formattable.Format, formattable.GetArguments(), string.Create(CultureInfo.InvariantCulture, $"{P(1.5)}"), FormattableString.Invariant($"{P(6)}"));
    }

    [Job] string Nested_and_escaped() => $"{{{P(1)}}} {$"{P(2)}{$"{P("deep")}"}"} {(P(true) ? $"{P(3):X}" : "")} {P(new DateTime(2020, 1, 2)):yyyy-MM-dd} {P("a") + ":" + P("b")}" + $$$"""{{{P(5)}}} {{x}}""" + $"""
        lines {P(1)}
          more {P(2)
            + P(3)}
        """;

    [Job] string Constant() { const string A = "a"; const string B = $"{A}-{A}"; return $"{B}{P(B.Length)}" + $"{P('c')}{P<object?>(null)}{default(int?)}"; }

    [Job] string Debug_calls_are_left_out() { System.Diagnostics.Debug.Assert(P(true), $"never {P(1)}"); Left(P("left out")); return P("end"); }

    [System.Diagnostics.Conditional("NOT_CHOSEN")] void Left(string text) => P("wrong " + text);
}
