using Conpar.Snapshots;
using CsCheck;

namespace Conpar.Tests.Snapshots;

/// <summary>Two texts side by side, with as many lines in common as there can be.</summary>
public sealed class LineDiffTests
{
    static string[] Rows(string before, string after) => [.. LineDiff.Of(before, after).Select(row => row.IsChanged ? $"{row.Before ?? "·"} -> {row.After ?? "·"}" : $"{row.Before}")];

    [Fact]
    public void Equal_texts_have_equal_rows() => Assert.Equal(["a", "b"], Rows("a\nb\n", "a\nb\n"));

    [Fact]
    public void A_line_in_place_of_another_stands_beside_it() => Assert.Equal(["a", "b -> x", "c"], Rows("a\nb\nc", "a\nx\nc"));

    [Fact]
    public void What_is_gone_and_what_came_have_an_empty_side() => Assert.Equal(["a -> ·", "b", "· -> c"], Rows("a\nb", "b\nc"));

    [Fact]
    public void Equal_lines_among_equal_ones_are_found() => Assert.Equal(["x", "x -> y", "x", "x"], Rows("x\nx\nx\nx", "x\ny\nx\nx"));

    static readonly Gen<string> texts = Gen.Int[0, 3].Array[1, 12].Select(lines => string.Join('\n', lines));

    [Fact]
    public void Both_texts_are_there_in_order_and_no_more_lines_could_be_equal() => Gen.Select(texts, texts).Sample((before, after) =>
    {
        IReadOnlyList<LineDiffRow> rows = LineDiff.Of(before, after);

        Assert.Equal(before, string.Join('\n', rows.Select(row => row.Before).OfType<string>()));
        Assert.Equal(after, string.Join('\n', rows.Select(row => row.After).OfType<string>()));
        Assert.Equal(LongestCommon(before.Split('\n'), after.Split('\n')), rows.Count(row => !row.IsChanged));
    });

    /// <summary>The textbook's table.</summary>
    static int LongestCommon(string[] a, string[] b)
    {
        int[,] best = new int[a.Length + 1, b.Length + 1];
        for (int i = 1; i <= a.Length; i++)
        {
            for (int k = 1; k <= b.Length; k++) best[i, k] = a[i - 1] == b[k - 1] ? best[i - 1, k - 1] + 1 : Math.Max(best[i - 1, k], best[i, k - 1]);
        }

        return best[a.Length, b.Length];
    }
}
