namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Loops that have no points, in jobs that have some: they run in functions of their own, with the job's variables copied in and out.</summary>
public sealed partial class OutlinedLoops : Recorded
{
    int field = 3;
    static int shared = 7;

    [Job]
    string Variables_go_in_and_come_out()
    {
        int read = P(3), written = P(1), both = 2;
        string text = "";
        for (int i = 0; i < read; i++)
        {
            written += i * both;
            both++;
            text += i;
        }

        return All(P(read), written, both, text, field);
    }

    [Job]
    string Fields_and_other_methods()
    {
        P(0);
        for (int i = 0; i < 4; i++) { field += Doubled(i); shared ^= this.field; }
        return All(P(field), shared);
    }

    static int Doubled(int n)
    {
        int sum = 0;
        for (int i = 0; i < n; i++) sum += 2;
        return sum;
    }

    [Job]
    string Nested_loops_in_loops_with_points()
    {
        string rows = "";
        for (int y = 0; y < 3; y++)
        {
            int sum = 0;
            for (int x = 0; x < 4; x++) for (int z = 0; z < x; z++) sum += x * y - z;
            rows += P(sum) + ";";
        }

        return rows;
    }

    [Job]
    string Checked_overflows()
    {
        int big = P(int.MaxValue - 3), wrapped = int.MaxValue - 1;
        try
        {
            checked { for (int i = 0; i < 10; i++) big += 1; }
        }
        catch (OverflowException) { Note("overflow at " + big); }

        unchecked { for (int i = 0; i < 10; i++) wrapped += 1; }
        return All(P(big), wrapped);
    }

    [Job]
    string Captured_variables()
    {
        int sum = P(0), seen = 0;
        List<Func<int>> later = [];
        Action add = () => sum += 5;
        for (int i = 0; i < 3; i++)
        {
            int own = i * 10;
            later.Add(() => own + i + sum);
            add();
            seen += sum;
        }

        foreach (int n in new[] { 1, 2 }) later.Add(() => n);
        P(1);
        return All(sum, seen, later.Select(f => f()));
    }

    [Job]
    string Local_functions()
    {
        int calls = P(0);
        for (int i = 0; i < 4; i++) { Count(i); calls += Twice(1); static int Twice(int n) => 2 * n; }
        return All(P(calls));

        void Count(int n) => calls += n;
    }

    [Job]
    string Goto_inside_and_out()
    {
        int i = P(0), rounds = 0;
        for (; i < 5; i++)
        {
        again:
            rounds++;
            if (rounds == 3) goto again;
            switch (i)
            {
                case 2: goto case 3;
                case 3: rounds += 10; break;
                default: continue;
            }
        }

        for (int k = 0; k < 5; k++) for (int m = 0; m < 5; m++) if (k * m == 6) { rounds += k; goto done; }
        rounds = -1;
    done:
        P(rounds);
        int back = 0;
    loop:
        back += 2;
        if (back < 7) goto loop;
        return All(i, rounds, back);
    }

    [Job]
    string Types_of_all_kinds()
    {
        P(0);
        dynamic anything = 1;
        int? nothing = null;
        var anonymous = new { Name = "n", Value = 2 };
        (string? Left, int Right) tuple = (null, 0);
        int @class = 1, job = 2, __found = 3;
        object boxed = 1;
        int[][] jagged = [[1, 2], [3]];
        for (int i = 0; i < 3; i++)
        {
            anything += i;
            nothing = (nothing ?? 0) + anonymous.Value;
            tuple.Left += anonymous.Name;
            tuple = (tuple.Left, tuple.Right + i);
            @class += job;
            __found += @class;
            boxed = (int)boxed + jagged[i % 2][0];
        }

        anonymous = new { Name = "m", Value = 3 };
        for (int i = 0; i < 3; i++) anonymous = anonymous with { Value = anonymous.Value + i };
        return All(P(1), (object)anything, nothing, anonymous.Value, tuple.Left, tuple.Right, @class, job, __found, boxed);
    }

    [Job]
    string Type_parameters() => All(Last([1, 2, 3], 0), Last(["a", "b"], "z"));

    T Last<T>(IEnumerable<T> values, T otherwise) where T : notnull
    {
        T last = P(otherwise);
        foreach (T value in values) last = value;
        for (int i = 0; i < 3; i++) if (i == 2 && last.Equals(otherwise)) return otherwise;
        return last;
    }

    [Job]
    string Spans()
    {
        int sum = P(0);
        int[] numbers = [1, 2, 3, 4, 5];
        foreach (int n in numbers.AsSpan(1)) sum += n;
        foreach (ref int n in numbers.AsSpan()) n *= 2;
        Span<int> part = numbers.AsSpan(2, 2);
        for (int i = 0; i < part.Length; i++) { part[i]++; sum += part[i]; }
        while (part.Length > 0) part = part[1..];
        ReadOnlySpan<char> text = "a,b,c";
        int commas = 0;
        foreach (char c in text) if (c == ',') commas++;
        return All(P(sum), numbers, commas);
    }

    [Job]
    string Enumerators_of_all_kinds()
    {
        int sum = P(0);
        foreach (int n in new List<int> { 1, 2 }) sum += n;
        foreach ((string key, int value) in new SortedDictionary<string, int> { ["a"] = 5 }) sum += key.Length + value;
        foreach (int cell in new[,] { { 1, 2 }, { 3, 4 } }) sum += cell;
        foreach (var n in Squares(4)) { if (n == 4) continue; sum += n; }
        foreach (long wide in new[] { 1, 2 }) sum += (int)wide;
        foreach (var (a, (b, _)) in new[] { (1, (2, 3)) }) sum += a + b;
        string? none = null;
        try { foreach (char c in none!) sum += c; }
        catch (NullReferenceException) { Note("null"); }
        return All(P(sum));
    }

    static IEnumerable<int> Squares(int count)
    {
        for (int i = 0; i < count; i++) yield return i * i;
    }

    [Job]
    async Task<string> In_tasks_and_lambdas()
    {
        int outer = 2;
        int computed = await Task.Run(() =>
        {
            int sum = 0;
            for (int i = 0; i < 4; i++) sum += i * outer;
            Probe.Step("computed", sum);
            foreach (int n in new[] { 1, 2 }) if (n == 2) return sum + n;
            return -1;
        });
        Func<int, Task<int>> later = async n =>
        {
            await Task.Yield();
            while (true) if ((n += 7) > 50) return n;
        };
        return All(computed, await later(3));
    }

    [Job]
    async Task<string> In_async_iterators()
    {
        List<int> all = [];
        await foreach (int n in Numbers()) all.Add(n);
        return All(all);
    }

    static async IAsyncEnumerable<int> Numbers()
    {
        int sum = 0;
        await Task.Yield();
        for (int i = 0; i < 5; i++) sum += i;
        yield return sum;
        for (int i = 0; i < 2; i++) yield return i;
    }

    [Job]
    string As_a_statement_below_others()
    {
        int n = P(5);
        if (n > 3) while (n > 3) n--;
        else for (; n < 9;) n++;
        switch (n)
        {
            case 3:
                for (int i = 0; i < 2; i++) n += 4;
                break;
        }

    labelled: for (int i = 0; i < 2; i++) n++;
        if (n < 15) goto labelled;
        using (new StringReader("")) for (int i = 0; i < 2; i++) n--;
        lock (Log) foreach (int i in new[] { 1 }) n += i;
        return All(P(n));
    }

    [Job]
    string Of_a_class_that_is_not_partial() => new Closed(3).Run(4) + P("");

    [Job]
    string Recursion_that_seldom_comes_to_a_point() => All(Depth(12), Arrow(10));

    int Depth(int n)
    {
        if (n < 2) return n == 0 ? P(n) : n;
        return Depth(n - 1) + Depth(n - 2);
    }

    int Arrow(int n) => n < 2 ? n == 0 ? P(n) : n : Arrow(n - 1) + Arrow(n - 2);
}

/// <summary>Its forms are outside of it, and reach its private members by accessors.</summary>
sealed class Closed
{
    readonly int factor = 2, start;
    int total;

    public Closed(int start) => this.start = start;

    public string Run(int rounds)
    {
        Probe.Step("run", rounds);
        for (int i = 0; i < rounds; i++) Add(i * factor);
        for (int i = 0; i < rounds; i++) if (total + start > 14) return $"{total} {i} {start}";
        return "none";
    }

    void Add(int n) => total += n;
}
