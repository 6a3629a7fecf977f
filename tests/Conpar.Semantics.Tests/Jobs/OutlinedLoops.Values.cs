namespace Conpar.Semantics.Tests.Jobs;

// What may be a loop's variable: without a value yet, structs, inline arrays, out and pattern variables.
public sealed partial class OutlinedLoops
{
    [Job]
    string Variables_without_a_value_before()
    {
        int last, first;
        string text;
        P(0);
        int i = 0;
        do { last = i * 2; text = "t" + last; } while (++i < 3);
        for (first = 5; first < 9; first += 3) ;
        bool found;
        while (true) { if (i++ > 6) { found = true; break; } }
        return All(P(last), text, first, found);
    }

    struct Pair { public int X, Y; public int Next() => ++X; public readonly override string ToString() => $"({X}, {Y})"; }

    [Job]
    string A_struct_assigned_in_parts()
    {
        P(0);
        Pair pair;
        pair.X = 4;
        int i = 0;
        do { pair.Y = i; } while (++i < 3);
        return All(P(1), pair);
    }

    [Job]
    string Structs_are_changed_in_place()
    {
        Pair pair = new() { X = P(1) };
        (int A, int B) tuple = (1, 2);
        for (int i = 0; i < 3; i++) { pair.Next(); pair.Y += i; tuple.A += tuple.B; tuple.B++; }
        ref int aliased = ref pair.X;
        aliased++;
        for (int i = 0; i < 3; i++) { ref int y = ref pair.Y; y += 10; Increment(ref pair.X); }
        return All(P(0), pair, tuple);
    }

    static void Increment(ref int n) => n++;

    [Job]
    string A_struct_that_foreach_gives()
    {
        int total = 0;
        foreach (Pair pair in new[] { new Pair { X = 1 }, new Pair { X = 5 } })
        {
            P(pair.X);
            for (int i = 0; i < 3; i++) total += pair.Next();
        }

        return All(P(total));
    }

    [System.Runtime.CompilerServices.InlineArray(3)]
    struct Three { int first; }

    [Job]
    string Inline_arrays()
    {
        Three three = default;
        P(0);
        for (int i = 0; i < 3; i++) three[i] = i + 4;
        return All(P(three[0]), three[1], three[2]);
    }

    [Job]
    string Out_and_pattern_variables()
    {
        Queue<object> queue = new(["1", 2, "x", 4L]);
        int sum = P(0);
        string seen = "";
        while (queue.TryDequeue(out object? item) && item is { } there)
        {
            if (there is string text && int.TryParse(text, out int parsed)) sum += parsed;
            else if (there is int n) sum += n * 10;
            seen += item;
        }

        int.TryParse("5", out int outer);
        for (int i = 0; i < 2 && int.TryParse("" + i, out outer); i++) sum += outer;
        while (seen.Length > 2 && seen is [_, .. var rest]) seen = rest;
        return All(P(sum), seen, outer);
    }
}
