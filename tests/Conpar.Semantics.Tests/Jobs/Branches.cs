namespace Conpar.Semantics.Tests.Jobs;

public sealed partial class Branches : Recorded
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

    [Job] void Nothing_to_return() { if (P(true)) { P(1); return; } P(2); }

    [Job] void Arrow_without_result() => P(3);
}
