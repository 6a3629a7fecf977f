namespace Conpar.Comparing;

/// <summary>Leaves out the middle of long stretches of lines that are alike to a reader.</summary>
internal static class Folding
{
    const int Shown = 4, Longest = 3 * Shown;

    /// <summary>The lines, with <c>… 40 more</c> where some are left out.</summary>
    /// <param name="rows">What the lines are of.</param>
    /// <param name="stretch">What rows of one stretch have in common.</param>
    /// <param name="isKept">Whether a row is shown in any case.</param>
    /// <param name="line">A row's line.</param>
    public static IEnumerable<string> Lines<T, TStretch>(IReadOnlyList<T> rows, Func<T, TStretch> stretch, Func<T, bool> isKept, Func<T, string> line)
    {
        for (int i = 0; i < rows.Count;)
        {
            int end = EndOf(rows, i, stretch, isKept), count = end - i;
            bool folds = count > Longest;
            foreach (T row in rows.Skip(i).Take(folds ? Shown : count)) yield return line(row);
            if (folds)
            {
                yield return $"    … {count - 2 * Shown} more";
                foreach (T row in rows.Skip(end - Shown).Take(Shown)) yield return line(row);
            }

            i = end;
        }
    }

    /// <summary>A row that is kept is a stretch of its own.</summary>
    static int EndOf<T, TStretch>(IReadOnlyList<T> rows, int start, Func<T, TStretch> stretch, Func<T, bool> isKept)
    {
        int end = start + 1;
        if (isKept(rows[start])) return end;
        while (end < rows.Count && !isKept(rows[end]) && EqualityComparer<TStretch>.Default.Equals(stretch(rows[end]), stretch(rows[start]))) end++;
        return end;
    }
}
