namespace Conpar.Semantics.Tests.Jobs;

public sealed partial class Expressions : Recorded
{
    sealed class Node
    {
        public int Value;
        public Node? Next;
        public int[]? Items;
        public string? Name { get; set; }
        public int Add(int x) => Value += x;
        public Node? Go(int steps) => steps == 0 ? this : Next?.Go(steps - 1);
    }

    int total = 10;
    int? maybe;
    string? text;
    int counter;

    int I() { Probe.Step("i"); return counter++; }

    int Grow() { total += 100; Console.WriteLine("grown"); return 1; }

    static string Join(int a, int b, int c = 7, string d = "d") => $"{a},{b},{c},{d}";

    [Job] string Arguments_in_order() => Join(P(1), P(2), P(3), P("x"));

    [Job] string Named_arguments_out_of_order() => Join(c: P(1), a: P(2), b: P(3));

    [Job] string Optional_arguments() => Join(P(1), b: P(2)) + Join(P(3), P(4), d: P("y"));

    [Job] int A_field_is_read_before_the_right_side() { total += Grow(); total -= Grow() * P(2); return total; }

    [Job] int Nested_binary_operators() => P(1) + P(2) * P(3) - (P(4) << P(1)) + -P(5) + (P(17) % P(5) ^ P(3));

    [Job] string Array_elements_compound() { int[] a = [1, 2, 3]; a[P(0)] += P(5); a[P(1)] <<= P(2); a[I()] += a[I()] * I(); return All(a, counter); }

    [Job] string Index_evaluated_before_value() { int[] a = new int[4]; a[I()] = I(); a[I()] = I(); return All(a); }

    [Job] string Short_circuit() => All(P(true) || P(false), P(false) && P(true), P(true) & P(false), P(false) | P(true), !P(true) || P(true) && !P(false));

    [Job] string Conditional_operator() => All(P(true) ? P(1) : P(2), P(false) ? P(3) : P(true) ? P(4) : P(5));

    [Job] string Coalescing()
    {
        text ??= P("first");
        text ??= P("second");
        maybe ??= P(5);
        maybe ??= P(6);
        int? none = null;
        int local = none ?? maybe ?? P(9);
        string? a = null;
        string b = a ?? P(a) ?? P("end");
        Dictionary<string, string?> map = new() { ["k"] = null };
        map[P("k")] ??= P("filled");
        map[P("k")] ??= P("not used");
        return All(text, maybe, local, b, map["k"]);
    }

    [Job] string Conditional_access_chains()
    {
        Node? none = null;
        Node some = new() { Value = 3, Next = new() { Value = 4, Items = [7, 8] } };
        return All(some?.Add(P(1)), none?.Add(P(2)), some?.Next?.Add(P(3)), some?.Next?.Next?.Add(P(4)), some?.Go(P(1))?.Go(P(0))?.Value, some?.Go(P(1))?.Items?[P(1)], some?.Items?[P(0)], some?.Go(P(5))?.Go(P(1))?.Add(P(1)));
    }

    [Job] string Conditional_access_of_values()
    {
        string? none = null, some = P("hello");
        DateTime? day = new DateTime(2020, 1, P(2));
        return All(some?.Length, none?.Length, some?.Substring(P(1), P(2)).ToUpperInvariant()[P(0)], none?.Substring(P(1)), day?.AddDays(P(3)).Day, (none?.Length ?? P(-1)) + P(1));
    }

    [Job] string Null_conditional_assignment()
    {
        Node? none = null;
        Node some = new() { Items = [1, 2] };
        none?.Value = P(1);
        some?.Value = P(2);
        some?.Value += P(3);
        none?.Items?[P(0)] = P(4);
        some?.Items?[P(1)] = P(5);
        some?.Name = P("n");
        some?.Name ??= P("no");
        some?.Next?.Value = P(6);
        return All(some!.Value, some.Items, some.Name);
    }

    [Job] string Conditional_access_statements()
    {
        Node? none = null;
        Node some = new() { Value = 1 };
        if (P(true)) some?.Add(P(1)); else none?.Add(P(2));
        if (P(false)) none?.Add(P(3)); else some?.Add(P(4));
        none?.Go(P(1))?.Add(P(2));
        some?.Go(P(0))?.Add(P(5));
        return All(some!.Value);
    }

    [Job] string Interpolation() => $"{P(1)}-{P(2),5}-{P(3.5):F2}|{(P(true) ? $"in {P("ner")}" : "no")}|{P("q")}{{}}" + $$"""raw {{P(4)}} {"x": {{P(5)}}}""" + $@"c:\{P("d")}\""";

    [Job] string Tuples()
    {
        int a = 1, b = 2;
        (a, b) = (P(b), P(a));
        (int x, (string y, int z)) = (P(1), (P("two"), P(3)));
        var pair = (First: P(4), P(5), a);
        pair.First += P(1);
        (total, int fresh) = (P(6), P(7));
        (int[] list, int at) = (new int[3], 0);
        (list[I()], list[I()]) = (P(8), P(9));
        return All(a, b, x, y, z, pair.First, pair.Item2, pair.a, total, fresh, list);
    }

    [Job] string Tuple_equality() => All((P(1), P(2)) == (P(1), P(3)), (P(1), (P("a"), P(2L))) != (P(1), (P("a"), P(2))), (P(0), P(1)) == (P(9), P(1)));

    [Job] string Collection_expressions()
    {
        int[] head = [P(1), P(2)];
        List<int> all = [P(0), .. head, .. new[] { P(3), P(4) }, P(5)];
        HashSet<string> set = [P("a"), P("b"), P("a")];
        IReadOnlyList<int> none = [];
        return All(head, all, set, none, (IEnumerable<int>)[P(9), .. all]);
    }

    sealed record Point3(int X, int Y) { public int Z { get; init; } public List<int> Items { get; } = []; }

    [Job] string With_expressions() { Point3 p = new(P(1), P(2)) { Z = P(3) }; Point3 q = p with { Y = P(9), Z = P(p.X) }; return All(p.X, p.Y, p.Z, q.X, q.Y, q.Z, p == q, q with { Y = P(2), Z = P(3) } == p); }

    [Job] string Initializers()
    {
        Node node = new() { Value = P(1), Next = new Node { Value = P(2), Items = [P(3)] }, Name = P("n") };
        Dictionary<string, int> map = new() { [P("a")] = P(1), ["b"] = P(2), [P("a")] = P(3) };
        Dictionary<int, string> adds = new() { { P(1), P("x") }, { P(2), P("y") } };
        List<List<int>> lists = new() { new() { P(1), P(2) }, new List<int> { P(3) } };
        Point3 p = new(P(1), P(2)) { Items = { P(7), P(8) }, Z = P(5) };
        int[,] grid = { { P(1), P(2) }, { P(3), P(4) } };
        int[][] jagged = { new[] { P(1) }, new[] { P(2), P(3) } };
        return All(node.Value, node.Next!.Value, node.Next.Items, node.Name, map["a"], map["b"], adds[2], lists, p.Items, grid[P(1), P(0)], jagged[1]);
    }

    [Job] string Anonymous_types() { int x = P(1); var a = new { x, total, Name = P("n"), Inner = new { P("q").Length } }; return All(a, a.Inner.Length, a.Equals(new { x = P(1), total = P(10), Name = P("n"), Inner = new { Length = P(1) } })); }

    [Job] string Checked_arithmetic()
    {
        int big = int.MaxValue;
        string caught = "";
        try { caught += checked(big + P(1)); } catch (OverflowException) { caught += P("over"); }
        try { checked { big += P(2); } } catch (OverflowException) { caught += P("over2"); }
        try { caught += checked((byte)P(300)); } catch (OverflowException) { caught += P("over3"); }
        checked { unchecked { big += P(3); } }
        return All(caught, big, unchecked((byte)P(300)), unchecked(int.MinValue - P(1)));
    }

    [Job] string Casts_and_types()
    {
        object o = P("text");
        object n = P(5);
        return All(o is string, n as string, (int)n + P(1), (long)P(3) << P(33), n is int k ? k + P(k) : 0, (double)P(1) / P(3), (char)(P('a') + P(1)), typeof(List<>).Name, nameof(P), default(int?), (int?)P(4), (object?)P<string?>(null));
    }

    [Job] string Ranges() { int[] a = [1, 2, 3, 4, 5]; string s = "abcdef"; Index i = ^P(2); Range r = P(1)..^P(1); return All(a[^P(1)], a[P(1)..^P(1)], a[i], a[r], s[..P(2)], s[P(4)..], s[^P(3)..^P(1)]); }

    [Job] string Params() { return All(Sum(P(1), P(2), P(3)), Sum(), SpanSum(P(4), P(5)), ListSum(P(6), P(7)), Sum(new[] { P(8) })); }

    static int Sum(params int[] values) => values.Sum();
    static int SpanSum(params ReadOnlySpan<int> values) { int sum = 0; foreach (int value in values) sum += value; return sum; }
    static int ListSum(params IReadOnlyList<int> values) => values.Sum();

    [Job] string Throw_expressions()
    {
        string? none = null;
        try { return none ?? throw new InvalidOperationException(P("thrown")); }
        catch (InvalidOperationException e) { return P(true) ? e.Message + P("!") : throw new ArgumentException(P("no")); }
    }

    [Job] string Out_variables()
    {
        bool ok = int.TryParse(P("12"), out int n) && P(n) > 3 && int.TryParse(P("x"), out n) is false;
        return All(ok, n, int.TryParse(P("34"), out var m) ? m + P(m) : P(-1), Halve(P(9), out _, out int rest), rest);
    }

    int Halve(int value, out int half, out int rest) { half = value / P(2); rest = value - half * 2; return half; }

    [Job] string References()
    {
        int[] a = [1, 2, 3];
        Swap(ref a[P(0)], ref a[P(2)]);
        Swap(ref total, ref a[P(1)]);
        int local = P(5);
        Swap(ref local, ref total);
        return All(a, total, local, Read(in local, P(1)), Read(P(2), P(3)));
    }

    void Swap(ref int x, ref int y) { int old = x; x = P(y); y = old; }
    static int Read(in int x, int y) => x * 10 + y;

    [Job] string Increments()
    {
        int i = P(1);
        int sum = i++ + P(i) + ++i + P(i--) - --i;
        int[] a = [5, 6];
        int old = a[P(0)]++ + ++a[P(1)];
        total++;
        byte small = 255;
        small += (byte)P(3);
        short s = 1;
        s <<= P(4);
        char c = 'a';
        c++;
        c += (char)P(2);
        double d = 1;
        d /= P(4);
        string t = "x";
        t += P(1) + P("y") + 'c' + null + P(2.5);
        return All(i, sum, a, old, total, small, s, c, d, t);
    }

    [Job] string Assignments_as_values() { int x, y; x = y = P(3); int z = (x = P(4)) + x; total = x += y = P(2); _ = P(1); _ = (P(2), P(3)); return All(x, y, z, total, (text = P("t")).Length, text); }

    [Job] string Lifted_operators() { int? a = P(1), b = null; return All(a + P(2), b + P(3), b * P((int?)null), P(4) > b, a == P(1), !P((bool?)true), P((bool?)null) & P(false), P((bool?)null) | P(true), a - P(1) ?? P(7)); }

    [Job] string Dynamic_calls() { dynamic d = P("abc"); dynamic n = P(3); return All((int)d.Length + n + P(1), (string)d.Substring(P(1), P(1)), (int)(n * P(2))); }

    [Job] string Delegate_calls() { Func<int, int, int> f = (x, y) => x * 10 + y; Func<int, int>? none = null; f += (x, y) => P(x - y); Action<int>? act = x => Note($"act {x}"); act?.Invoke(P(5)); act!(P(6)); return All(f(P(1), P(2)), f.Invoke(P(4), P(3)), none?.Invoke(P(9))); }

    [Job] string Switch_expressions() => All(Kind(P(0)), Kind(P(5)), Kind(P(50)), Kind(P(-1)), P(3) switch { 1 => P("one"), > 2 when P(false) => P("never"), > 2 => P("more"), _ => P("none") });

    string Kind(int n) => P(n) switch { 0 => "zero", > 0 and < 10 => P("small"), > 0 when P(n) == 50 => "fifty", < 0 => throw_(P("neg")), _ => "other" };

    static string throw_(string text) => "<" + text + ">";

    [Job] string Constant_expressions() { const int K = 5; const string S = "k" + "s"; byte b = K; return All(K + P(1), S + P("x"), b, sizeof(int) + P(1), default(Guid) == P(Guid.Empty)); }

    [Job] string Generic_inference() => All(Pair(P(1), P("b")), Pair(P<long>(1), P<object?>(null)), Math.Max(P(1), P(2L)), Enumerable.Repeat(P("r"), P(2)).ToArray());

    static string Pair<X, Y>(X x, Y y) => $"{typeof(X).Name}{x}{typeof(Y).Name}{y}";

    [Job] string Strings_from_everything() => P("a") + P('b') + P(1) + P(2.5) + P(true) + P<string?>(null) + (P(1) + P(2)) + P("z")[P(0)] + string.Concat(P("x"), P("y"), P(3));

    [Job] async Task<string> Awaits_among_arguments() => Join(P(1), await A(2), P(3), await A("four")) + await A(P(5)) + (await A(true) ? P("yes") : await A("no"));

    [Job] async Task<string> Awaits_in_compound_assignment() { total += await A(5); int[] a = [1, 2]; a[P(1)] *= await A(4); a[await A(0)] -= await A(3); string s = $"{await A(1)}{P(2)}"; text ??= await A("t"); return All(total, a, text, s, new Node { Value = await A(3) }.Value, (await A(1), P(2)), new List<int> { P(1), await A(2) }); }
}
