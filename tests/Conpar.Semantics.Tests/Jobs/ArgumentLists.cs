namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Named, optional, out-of-order and reference arguments; throw expressions, discards and tuples around calls.</summary>
public sealed partial class ArgumentLists : Recorded
{
    string Join(int a, int b = 5, string c = "c", params int[] rest) { Note("join"); return All(P(a), b, c, rest); }
    static string Many(in int a, ref int b, out int c, int d = 4) { Probe.Step("many"); c = a + b; b += d; return $"{a}{b}{c}{d}"; }
    async Task<string> Later(int a, string b = "b", CancellationToken cancel = default) { await Task.Yield(); return P(a + b + cancel.CanBeCanceled); }

    int Count;
    int Next() { P("next"); return ++Count; }

    [Job] string Named() => All(Join(b: Next(), a: Next()), Join(Next(), c: P("x"), b: Next()), Join(rest: [Next(), Next()], a: Next()), Join(Next(), Next(), P("y"), Next(), Next()), Join(c: P("only"), a: Next()));

    [Job] async Task<string> Of_async_calls() => All(await Later(b: await A("B"), a: Next()), await Later(Next()), await Later(cancel: P(new CancellationTokenSource().Token), a: await A(Next())), await Later(a: Next()), await Later(b: "z", a: Next()));

    [Job] string References() { int x = P(1), y = P(2); string s = Many(x, ref y, out int z); s += Many(d: P(7), c: out z, b: ref y, a: P(3)); s += Many(in z, ref Slots()[Next()], out Slots()[Next()]); return All(s, x, y, z, slots); }

    readonly int[] slots = [10, 20, 30, 40, 50];
    int[] Slots() { P("slots"); return slots; }

    [Job] string Throwing() { string? none = P<string?>(null); string s = ""; try { Join(Next(), none is null ? throw new FormatException(P("arg")) : 1, P("never")); } catch (FormatException e) { s += e.Message; } try { _ = none ?? throw new InvalidOperationException(P("null")); } catch (InvalidOperationException e) { s += e.Message; } Func<int> thrower = () => throw new NotSupportedException(P("lambda")); try { thrower(); } catch (NotSupportedException e) { s += e.Message; } return s + Count; }

    [Job] string Discards() { _ = Next(); (_, int b, _) = (Next(), Next(), P("c")); (int a, _) = (Next(), Next()); if (int.TryParse(P("9"), out _)) a++; Action<int, string> f = (_, _) => Next(); f(P(1), P("2")); foreach (var _ in Slots()) b++; _ = P<object>(1) is int _; return All(a, b, Count); }

    (int Sum, string Text, (int, int) Inner) Tuple(int n) { P(n); return (n + Next(), "t" + n, (n, Next())); }

    [Job] string Tuples() { var t = Tuple(P(1)); (int sum, string text, (int a, _)) = Tuple(2); t.Sum += Tuple(3).Inner.Item2; (slots[P(1)], (slots[P(2)], Count)) = (P(5), (P(6), P(7))); (var x, slots[Next() - 8]) = (slots[2], P(8)); (int, string)? maybe = P((1, "m")); (sum, a) = (a, sum); return All(t, sum, text, a, slots, Count, x, maybe?.Item1, Tuple(4) is (> 0, var w, _) ? w : "", t == (P(1), "t", (1, 1)), (Name: P("n"), 2).Name); }

    [Job] string Calls_on_calls() => P("a b c").Split(P(' ')).Select(s => P(s) + Next()).Where(s => s[P(0)] != 'b').Aggregate((l, r) => P(l) + r).Replace(P("a"), P("z")).PadLeft(P(10), P('.'))[P(2)..].ToUpperInvariant();

    [Job] string Extensions() { List<int> list = [P(1)]; return All(list.Added(P(2)).Added(Next()), ArgumentExtensions.Added(list, P(9)), P("s").Repeat(times: P(2)), list?.Added(4)?.Count, 3.Up(), new[] { P(1) }.Added2(2)); }
}

static class ArgumentExtensions
{
    public static List<T> Added<T>(this List<T> list, T value) { Probe.Step("added", value); list.Add(value); return list; }
    public static string Repeat(this string text, string between = "-", int times = 1) { Probe.Step("repeat"); return string.Join(between, Enumerable.Repeat(text, times)); }
    public static int Up(this in int n) { Probe.Step("up"); return n + 1; }
    public static T[] Added2<T>(this T[] all, T one) { Probe.Step("added2"); return [.. all, one]; }
}
