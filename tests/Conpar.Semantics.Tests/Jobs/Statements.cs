namespace Conpar.Semantics.Tests.Jobs;

public sealed partial class Statements : Recorded
{
    [Job]
    string If_chains()
    {
        string s = "";
        for (int i = 0; i < 4; i++)
            if (P(i) == P(0)) s += "zero";
            else if (P(i) == 1) s += P("one");
            else if (i == 2)
                s += "two";
            else
            {
                s += P("many");
            }
        return s;
    }

    [Job]
    int While_with_break_and_continue()
    {
        int i = 0, sum = 0;
        while (P(i) < 10)
        {
            i++;
            if (i % 3 == 0) continue;
            if (P(i) > 7) break;
            sum += i;
        }

        while (P(sum) < 0) Note("never");
        return sum * 100 + i;
    }

    [Job]
    int Do_while_continue_tests_the_condition()
    {
        int i = 0;
        do
        {
            if (P(i) == 2) continue;
            Note("body " + i);
        }
        while (++i < P(5));
        do i--; while (P(i) > 3);
        return i;
    }

    [Job]
    string For_with_several_parts()
    {
        string s = "";
        for (int i = P(0), j = P(10); P(i) < j; i += P(2), j--, Note("step")) s += i + j;
        int k = 0;
        for (; ; ) { if (P(k++) > 2) break; }
        for (P(1); k < 7; k++, P(k)) ;
        for (Note("f"), Console.WriteLine("f"); P(k) < 9; k++) P(k);
        for (var (a, b) = (P(0), P(3)); a < b; (a, b) = (P(a + 1), P(b))) s += a;
        return s + k;
    }

    [Job]
    string Foreach_over_everything()
    {
        string s = "";
        foreach (int n in new[] { P(1), P(2) }) s += P(n);
        foreach (var n in new List<int> { 3, 4 }) { if (P(n) == 3) continue; s += n; }
        foreach ((string key, int value) in new SortedDictionary<string, int> { ["a"] = P(5), ["b"] = P(6) }) s += P(key) + value;
        foreach (char c in P("xyz")) { s += P(c); if (c == 'y') break; }
        foreach (var (a, (b, _)) in new[] { (P(1), (P(2), P(3))) }) s += a + P(b);
        foreach (object o in (object[])["q", P(8), null!]) s += P(o);
        foreach (long wide in new[] { 1, 2 }) s += P(wide);
        int[,] grid = { { 1, 2 }, { 3, 4 } };
        foreach (int cell in grid) s += P(cell);
        return s;
    }

    [Job]
    string Goto()
    {
        int i = 0;
        string s = "";
    again:
        s += P(i);
        if (++i < P(3)) goto again;
        for (int a = 0; a < 3; a++)
            for (int b = 0; b < 3; b++)
                if (P(a * b) == 2) { s += $"!{a}{b}"; goto done; }
        s += "not reached";
    done:
        Note("end");
        goto last;
    last:
        return s;
    }

    [Job]
    string Goto_case()
    {
        string s = "";
        foreach (int n in new[] { 1, 2, 3, 4, 9 })
            switch (P(n))
            {
                case 1:
                    s += "a";
                    goto case 2;
                case 2:
                    s += P("b");
                    break;
                case 3:
                    s += "c";
                    goto default;
                case 4:
                {
                    int inner = P(n);
                    if (inner > 3) goto case 3;
                    return "no";
                }
                default:
                    s += P("d");
                    break;
            }
        return s;
    }

    [Job]
    string Switch_over_patterns()
    {
        string s = "";
        foreach (object? o in new object?[] { 1, 20, "text", "", null, 2.5, new[] { 1, 2 }, DayOfWeek.Friday })
        {
            switch (o)
            {
                case int n when P(n) > 10: s += "big" + P(n); break;
                case int n: s += n; break;
                case string { Length: > 0 } t when P(t) == "text": s += t + P(1); break;
                case string or null: s += P("empty"); break;
                case int[] and [var first, .. var rest]: s += first + P(rest.Length); break;
                case DayOfWeek.Friday when P(true): s += "friday"; break;
                default:
                    s += o switch { double d => P(d), _ => 0 };
                    break;
            }
        }

        return s;
    }

    [Job]
    string Switch_over_strings_and_tuples()
    {
        string s = "";
        foreach (string w in new[] { "one", "two", "three" })
            switch (P(w), P(w.Length))
            {
                case ("one", _): s += 1; break;
                case (_, 3) when P(w)[0] == 't': s += 2; break;
                case var (name, length) when P(length) > 4: s += name; break;
            }
        switch (P("b")) { case "a": case "b": case "c": s += "abc"; break; }
        return s;
    }

    [Job]
    string Definite_assignment()
    {
        int x, y;
        string z;
        if (P(true)) x = P(1); else x = 2;
        if (P(true) && int.TryParse(P("7"), out y)) z = "parsed"; else { y = 0; z = P("not"); }
        int w;
        while (true) { w = P(3); break; }
        int v;
        try { v = P(4); } catch (FormatException) { v = 5; } finally { Note("assigned"); }
        int u;
        switch (P(1)) { case 1: u = 6; break; default: throw new InvalidOperationException(); }
        return All(x, y, z, w, v, u);
    }

    [Job]
    string Sibling_scopes_share_names()
    {
        string s = "";
        { int n = P(1); s += n; }
        { string n = P("two"); s += n; }
        for (int n = 0; n < 2; n++) s += P(n);
        foreach (char n in "ab") s += P(n);
        if (P(5) is int m) s += m;
        if (P("x") is string k) s += k;
        lock (Log) { int n = P(6); s += n; }
        lock (Log) { int n = P(7); s += n; }
        return s;
    }

    [Job]
    int Endless_loop_with_return()
    {
        int i = 0;
        for (; ; )
        {
            while (true)
            {
                if (P(++i) > 3) return i;
                if (i % 2 == 0) break;
            }
        }
    }

    [Job] void Nothing_to_return() { if (P(true)) { P(1); return; } P(2); }

    [Job] void Arrow_without_result() => P(3);

    [Job]
    string Empty_and_nested_statements()
    {
        ;
        { }
        { { ; P(1); } }
        if (P(true)) ; else P(2);
        while (P(false)) ;
        return P("end");
    }

    [Job]
    string Blocks_of_checked()
    {
        string s = "";
        checked
        {
            for (byte b = 253; ; b++)
            {
                try { s += P(b); if (b == 255) { b++; } }
                catch (OverflowException) { s += P("over"); break; }
            }
        }

        unchecked { int n = int.MaxValue; n += P(1); s += n; }
        return s;
    }

    [Job]
    string Constants_and_references()
    {
        const int Two = 2;
        int[] a = [1, Two, 3];
        ref int r = ref a[P(1)];
        r = P(20);
        ref readonly int q = ref a[0];
        int copy = r + P(q);
        r = ref a[P(2)];
        r++;
        return All(a, copy, q);
    }

    sealed class Door(Statements owner, string name) : IDisposable
    {
        public string Name => name;
        public void Dispose() => owner.Note("closed " + name);
    }

    Door Open(string name) { Note("open " + name); Probe.Step(name); return new Door(this, name); }

    [Job]
    string Using_statements()
    {
        using (Door a = Open(P("a")))
        using (var b = Open("b"))
        using (Open("c"))
        {
            Note(a.Name + P(b.Name));
        }

        using (Door? none = null) P(1);
        using (Door x = Open("x"), y = Open(P("y"))) P(x.Name + y.Name);
        return "done";
    }

    [Job]
    string Using_declarations()
    {
        for (int i = 0; i < 2; i++)
        {
            using Door d = Open("d" + P(i));
            using var e = Open("e");
            if (i == 0) continue;
            Note("late " + P(d.Name));
        }

        using Door last = Open("last");
        return P(last.Name);
    }

    [Job]
    string Using_with_return_and_throw()
    {
        string Inner(bool fail)
        {
            using Door d = Open("inner");
            if (P(fail)) throw new InvalidOperationException(P("failed"));
            return P("fine") + d.Name;
        }

        string s = Inner(false);
        try { s += Inner(true); } catch (InvalidOperationException e) { s += e.Message; }
        return s;
    }

    [Job]
    string Labels_and_loops()
    {
        int n = 0;
        string s = "";
    outer:
        foreach (int i in new[] { 1, 2, 3 })
        {
            foreach (int j in new[] { 1, 2 })
            {
                n++;
                if (P(n) == 3) goto outer;
                if (n > 6) goto end;
                s += i * 10 + j;
            }
        }
    end:
        return s + n;
    }

    [Job]
    string Local_declarations_of_every_kind()
    {
        var a = P(1);
        int b = P(2), c = b + P(3), d;
        d = c;
        (int e, var f) = (P(4), P("five"));
        var (g, _) = (P(6), P(7));
        string? h = default, i = P<string?>(null);
        dynamic j = P(8);
        int[] k = { P(9) };
        ReadOnlySpan<char> l = P("ten");
        return All(a, b, c, d, e, f, g, h, i, (int)j, k, l.ToString());
    }

    [Job]
    int Pointless_loops_between_points()
    {
        int sum = 0;
        for (int i = 0; i < 100; i++) sum += i;
        P(sum);
        for (int i = 0; i < 50; i++) { if (i % 7 == 3) continue; if (i > 40) break; sum ^= i * i; }
        int k = P(3);
        while (k < 1000) { k *= 2; sum += k; }
        do { sum--; k /= 3; } while (k > P(0));
        foreach (int n in Enumerable.Range(0, 20)) { sum += n; }
        return sum;
    }
}
