namespace Conpar.Comparing;

/// <summary>
/// The longest increasing subsequence by patience sorting, O(n log n); for permutations it is the longest common subsequence
/// (M. L. Fredman, "On computing the length of longest increasing subsequences", Discrete Mathematics 11, 1975).
/// </summary>
internal static class LongestIncreasing
{
    /// <summary>Where the values of a longest increasing subsequence stand; values below 0 are passed over. Strictly: a value that occurs twice is chosen once at most.</summary>
    public static int[] Of(ReadOnlySpan<int> values)
    {
        int[] before = new int[values.Length];
        int[] tops = new int[values.Length]; // where the smallest last value of an increasing sequence of each length stands
        int length = 0;
        for (int i = 0; i < values.Length; i++)
        {
            int value = values[i];
            if (value < 0) continue;

            // Traces mostly agree: most values go at the end.
            int at = length == 0 || values[tops[length - 1]] < value ? length : Search(values, tops, length, value);
            tops[at] = i;
            before[i] = at == 0 ? -1 : tops[at - 1];
            if (at == length) length++;
        }

        int[] chosen = new int[length];
        for (int place = length == 0 ? -1 : tops[length - 1], i = length - 1; i >= 0; i--)
        {
            chosen[i] = place;
            place = before[place];
        }

        return chosen;
    }

    static int Search(ReadOnlySpan<int> values, int[] tops, int length, int value)
    {
        int low = 0, high = length - 1;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (values[tops[middle]] < value) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
