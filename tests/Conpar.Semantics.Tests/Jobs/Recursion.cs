namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Recursion: deep, mutual, through lambdas, properties and async methods.</summary>
public sealed partial class Recursion : Recorded
{
    int Down(int n) { if (n == 0) return 0; Probe.Step("down"); return Down(n - 1) + 1; }
    int Passing(int n) => n == 0 ? P(0) : Passing(n - 1) + 1;
    async Task<int> DownAsync(int n) { if (n == 0) { await Task.Yield(); return 0; } int below = await DownAsync(n - 1); Probe.Step("up"); return below + 1; }
    bool Even(int n) { if (n % 100 == 0) Probe.Step("even"); return n == 0 || Odd(n - 1); }
    bool Odd(int n) => n != 0 && Even(n - 1);
    int Silent(int n) => n == 0 ? 0 : 1 + Silent(n - 1);

    [Job] int Deep_with_points() => Down(5_000);
    [Job] int Deep_with_one_point() => Passing(5_000);
    [Job] async Task<int> Deep_and_async() => await DownAsync(2_000);
    [Job] string Mutual() => All(Even(P(2_001)), Odd(1_001));
    [Job] int Deep_without_points() => Silent(P(5_000)) + P(1);

    [Job]
    string Deep_exceptions()
    {
        int left = 0;
        void Sink(int n) { try { Probe.Step("sink"); if (n == 0) throw new InvalidOperationException("bottom"); Sink(n - 1); } finally { left++; } }
        try { Sink(P(300)); return "no"; } catch (InvalidOperationException e) { return e.Message + left; }
    }

    [Job]
    string Hanoi()
    {
        List<string> moves = [];
        void Move(int n, char from, char to, char by) { if (n == 0) return; Move(n - 1, from, by, to); moves.Add(P($"{from}{to}")); Move(n - 1, by, to, from); }
        Move(3, 'a', 'c', 'b');
        return string.Join(' ', moves);
    }

    [Job]
    string Ackermann_and_permutations()
    {
        int Ackermann(int m, int n) => m == 0 ? n + 1 : n == 0 ? Ackermann(m - 1, 1) : Ackermann(m - 1, Ackermann(m, n - 1));
        IEnumerable<string> Permutations(string s) { if (s.Length <= 1) { yield return P(s); yield break; } for (int i = 0; i < s.Length; i++) foreach (string rest in Permutations(s.Remove(i, 1))) yield return s[i] + rest; }
        return All(Ackermann(2, P(3)), Permutations("abc"));
    }

    internal sealed partial class Tree(Recursion owner, int value, Tree? left = null, Tree? right = null)
    {
        public int Sum => owner.P(value) + (left?.Sum ?? 0) + (right?.Sum ?? 0);
        public int Depth() => 1 + Math.Max(left?.Depth() ?? 0, right?.Depth() ?? owner.P(0));
        public async Task<int> Count() { await Task.Yield(); return 1 + (left is null ? 0 : await left.Count()) + (right is { } r ? await r.Count() : 0); }
    }

    [Job] async Task<string> Trees() { Tree tree = new(this, 1, new(this, 2, new(this, 3)), new(this, 4, null, new(this, 5))); return All(tree.Sum, tree.Depth(), await tree.Count()); }
}
