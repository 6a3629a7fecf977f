using Conpar.Comparing;

namespace Conpar.Snapshots;

/// <summary>
/// Two texts line by line: the longest common subsequence, found as a longest increasing one over the places of equal lines (J. W. Hunt,
/// T. G. Szymanski, "A fast algorithm for computing longest common subsequences", CACM 20, 1977).
/// </summary>
internal static class LineDiff
{
    /// <summary>Rows of both texts in order. Lines that are gone stand beside those that came in their place.</summary>
    public static IReadOnlyList<LineDiffRow> Of(string before, string after)
    {
        string[] left = Lines(before), right = Lines(after);
        int start = 0, end = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start]) start++;
        while (end < left.Length - start && end < right.Length - start && left[^(end + 1)] == right[^(end + 1)]) end++;

        List<LineDiffRow> rows = [.. left.Take(start).Select(line => new LineDiffRow(line, line))];
        rows.AddRange(Between(left[start..^end], right[start..^end]));
        rows.AddRange(left.TakeLast(end).Select(line => new LineDiffRow(line, line)));
        return rows;
    }

    static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');

    static IEnumerable<LineDiffRow> Between(string[] left, string[] right)
    {
        ILookup<string, int> places = Enumerable.Range(0, right.Length).Reverse().ToLookup(i => right[i]);
        List<(int Left, int Right)> pairs = [];
        for (int i = 0; i < left.Length; i++) pairs.AddRange(places[left[i]].Select(place => (i, place)));
        int nextLeft = 0, nextRight = 0;
        foreach (int pair in LongestIncreasing.Of([.. pairs.Select(one => one.Right)]))
        {
            foreach (LineDiffRow row in Replaced(left[nextLeft..pairs[pair].Left], right[nextRight..pairs[pair].Right])) yield return row;
            (nextLeft, nextRight) = (pairs[pair].Left + 1, pairs[pair].Right + 1);
            yield return new LineDiffRow(left[nextLeft - 1], right[nextRight - 1]);
        }

        foreach (LineDiffRow row in Replaced(left[nextLeft..], right[nextRight..])) yield return row;
    }

    /// <summary>Lines that are gone beside those that came in their place.</summary>
    static IEnumerable<LineDiffRow> Replaced(string[] gone, string[] came)
    {
        for (int i = 0; i < Math.Max(gone.Length, came.Length); i++) yield return new LineDiffRow(i < gone.Length ? gone[i] : null, i < came.Length ? came[i] : null);
    }
}
