using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Collection expressions, params collections, initializers, spreads.</summary>
public sealed partial class Collections : Recorded
{
    [CollectionBuilder(typeof(ChainBuilder), nameof(ChainBuilder.Create))]
    internal sealed partial class Chain(string[] items) : IEnumerable<string> { public IEnumerator<string> GetEnumerator() { foreach (string item in items) { Probe.Step("item"); yield return item; } } IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }
    internal static partial class ChainBuilder { public static Chain Create(ReadOnlySpan<string> items) { Probe.Step("create", items.Length); return new([.. items]); } }

    IEnumerable<int> Numbers(int to) { for (int i = 0; i < to; i++) yield return P(i); }

    [Job]
    string Expressions_of_every_target()
    {
        int[] array = [P(1), .. Numbers(P(2)), P(3)];
        List<long> list = [P(1), .. array];
        Span<int> span = [P(7), .. array];
        ReadOnlySpan<string> texts = [P("a"), "b"];
        ImmutableArray<int> fixedOnes = [.. array, P(9)];
        Chain chain = [P("x"), .. texts, P("y")];
        IList<int> made = [.. span];
        IEnumerable<object> objects = [P(1), "two", .. list];
        int[][] nested = [[P(1)], [], [P(2), P(3)]];
        Dictionary<string, int[]> map = new() { ["k"] = [P(5)], ["l"] = [.. P(true) ? array : []] };
        return All(array, list, fixedOnes, chain, made, objects, nested, map["k"], map["l"], (HashSet<char>)[.. P("hello")]);
    }

    [Job] async Task<string> With_awaits() { List<int> list = [await A(1), P(2), .. await A(new[] { 3, 4 }), .. await Task.WhenAll(A(5))]; int[] other = [.. list, await A(6)]; return All(list, other); }

    int Sum(params ReadOnlySpan<int> values) { int sum = 0; foreach (int n in values) sum += P(n); return sum; }
    string Join(string separator, params IEnumerable<object> values) => string.Join(P(separator), values);
    string Kinds(params List<object?> values) => P(values.Count) + string.Concat(values);
    async Task<int> Later(params int[] values) { await Task.Yield(); return P(values.Length); }

    [Job] async Task<string> Params() => All(Sum(), Sum(P(1)), Sum(P(1), P(2)), Sum([P(3), .. Numbers(2)]), Join("-", P(1), "b"), Kinds(P(1), null, P("c")), await Later(), await Later(P(1), P(2)), await Later([await A(3)]));

    [Job]
    string Changed_while_built()
    {
        List<int> list = [1];
        int Grow(int n) { list.Add(n); return P(list.Count); }
        List<int> copy = [Grow(2), .. list, Grow(3), .. list];
        int[] indexed = [0, 0, 0, 0, 0, 0];
        indexed[Grow(4)] = Grow(5);
        return All(list, copy, indexed);
    }

    [Job] string Arrays() { int[,] grid = new int[P(2), P(3)]; grid[P(1), P(2)] = P(5); grid[1, 2] += P(1); grid[0, P(0)]++; int[][] jagged = new int[P(2)][]; jagged[P(0)] = [P(1)]; jagged[0][P(0)] *= P(9); var typed = new[] { P(1), 2.5 }; string[] sized = new string[2] { P("a"), P("b") }; return All(grid, jagged[0], typed, sized, grid.GetLength(P(1)), new int[P(0)]); }

    [Job] string Indexed_initializers() { Dictionary<string, List<int>> map = new() { [P("a")] = [P(1)], ["b"] = new() { P(2) } }; return All(map["a"], map["b"], map.Count); }
}
