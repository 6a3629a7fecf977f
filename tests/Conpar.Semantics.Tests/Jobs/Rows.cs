namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Jobs with rows of arguments of every kind.</summary>
public sealed partial class Rows : Recorded
{
    public enum Size : byte { Small = 1, Large = 200 }
    [Flags] public enum Parts { None, A = 1, B = 2, Both = A | B }
    const int Number = 40;

    [Job, Arguments(1, "a"), Arguments(Number + 2, null), Arguments(-1, "quo\"te\n\\ {x} ü")] string Numbers_and_text(int n, string? text) => All(P(n), P(text));
    [Job, Arguments(1L, 2.5f, 1e300, 'c', true), Arguments(long.MinValue, float.NaN, double.NegativeInfinity, '\'', false)] string Primitives(long a, float b, double c, char d, bool e) => All(P(a), b, c, P(d), e);
    [Job, Arguments((byte)255, (sbyte)-1, (short)-3, (ushort)9, uint.MaxValue, ulong.MaxValue)] string Small_and_unsigned(byte a, sbyte b, short c, ushort d, uint e, ulong f) => All(P(a), b, c, d, e, f);
    [Job, Arguments(1, 2, 3)] string Widened(long a, double b, byte c) => All(P(a), b, c);
    [Job, Arguments(Size.Large, Parts.Both), Arguments((Size)7, Parts.A | Parts.B)] string Enums(Size size, Parts parts) => All(P(size), P(parts));
    [Job, Arguments(typeof(List<>), new[] { 1, 2 }, new[] { "x", null })] string Types_and_arrays(Type type, int[] numbers, string?[] texts) => All(P(type.Name), P(numbers), texts);
    [Job, Arguments(5), Arguments("text"), Arguments(null), Arguments(Size.Small)] string Objects(object? value) => All(P(value), value?.GetType().Name);
    [Job, Arguments(1), Arguments(1, 9), Arguments(1, 9, "given")] string Optional(int a, int b = 5, string c = "default") => All(P(a), P(b), P(c));
    [Job] string All_optional(int a = 3, string b = "default") => All(P(a), P(b));
    [Job, Arguments(4, null)] string Nullables(int? some, int? none) => All(P(some), P(none));
    [Job, Arguments(3)] async Task<int> Awaiting(int n) { int sum = 0; for (int i = 0; i < n; i++) sum += await A(i) * n--; return sum + n; }
    [Job, Arguments(2)] static async ValueTask<string> Static_and_changed(int n) { n++; await Task.Yield(); Probe.Step("n", n); return "n" + n++ + n; }
    [Job, Arguments(1, 2)] string Named_like_keywords(int @class, int @event) => All(P(@class), P(@event), @class + @event);
}
