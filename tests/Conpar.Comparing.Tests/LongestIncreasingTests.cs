using CsCheck;

namespace Conpar.Comparing.Tests;

/// <summary>No common order is longer than the one that is found.</summary>
public sealed class LongestIncreasingTests
{
    /// <summary>Some of the numbers below n, each once, in any order, with gaps between.</summary>
    static readonly Gen<int[]> values = Gen.Int[0, 40].SelectMany(count => Gen.Shuffle(Enumerable.Range(0, count).ToArray()).Select(Gen.Int[0, 3].Array[count], (order, gaps) =>
        order.Select((value, i) => gaps[i] == 0 ? -1 : value).ToArray()));

    [Fact]
    public void It_is_increasing_and_as_long_as_any() => values.Sample(sequence =>
    {
        int[] places = LongestIncreasing.Of(sequence);
        Assert.Equal(places.Order(), places);
        Assert.All(places, place => Assert.True(sequence[place] >= 0));
        Assert.Equal(places.Select(place => sequence[place]).Order(), places.Select(place => sequence[place]));
        Assert.Equal(LongestByTrying(sequence), places.Length);
    });

    [Theory]
    [InlineData(new int[0], 0)]
    [InlineData(new[] { -1, -1 }, 0)]
    [InlineData(new[] { 0, 1, 2 }, 3)]
    [InlineData(new[] { 2, 1, 0 }, 1)]
    [InlineData(new[] { 3, 0, 1, 2 }, 3)]
    public void For_short_sequences(int[] sequence, int length) => Assert.Equal(length, LongestIncreasing.Of(sequence).Length);

    /// <summary>The textbook's quadratic way.</summary>
    static int LongestByTrying(int[] sequence)
    {
        int[] best = new int[sequence.Length];
        for (int i = 0; i < sequence.Length; i++)
        {
            if (sequence[i] < 0) continue;
            best[i] = 1;
            for (int k = 0; k < i; k++)
            {
                if (sequence[k] >= 0 && sequence[k] < sequence[i]) best[i] = Math.Max(best[i], best[k] + 1);
            }
        }

        return best.DefaultIfEmpty(0).Max();
    }
}
