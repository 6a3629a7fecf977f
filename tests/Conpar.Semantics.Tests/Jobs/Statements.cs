namespace Conpar.Semantics.Tests.Jobs;

public sealed partial class Statements : Recorded
{
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
}
