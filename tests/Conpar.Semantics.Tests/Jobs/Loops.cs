namespace Conpar.Semantics.Tests.Jobs;

public sealed partial class Loops : Recorded
{
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
