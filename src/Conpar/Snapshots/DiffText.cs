using System.Text;

namespace Conpar.Snapshots;

/// <summary>A snapshot and what differs from it as plain text in two columns; far from a change, lines are left out.</summary>
internal static class DiffText
{
    const int Context = 3, Widest = 60;

    public static string Of(IReadOnlyList<LineDiffRow> rows)
    {
        StringBuilder text = new();
        int width = Math.Min(Widest, rows.Select(row => row.Before?.Length ?? 0).DefaultIfEmpty(0).Max());
        foreach ((LineDiffRow row, int leftOut) in Shown(rows))
        {
            if (leftOut > 0) text.Append($"  … {leftOut} equal {(leftOut == 1 ? "line" : "lines")}\n");
            string before = row.Before ?? "";
            text.Append($"{(row.IsChanged && row.Before is not null ? '-' : ' ')} {(before.Length > width ? before[..(width - 1)] + "…" : before.PadRight(width))} | {(row.IsChanged && row.After is not null ? '+' : ' ')} {row.After}".TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The rows near a change, each with the number of equal ones that are left out before it.</summary>
    public static IEnumerable<(LineDiffRow Row, int LeftOut)> Shown(IReadOnlyList<LineDiffRow> rows)
    {
        bool[] near = new bool[rows.Count];
        for (int i = 0; i < rows.Count; i++)
        {
            if (!rows[i].IsChanged) continue;
            for (int k = Math.Max(0, i - Context); k <= Math.Min(rows.Count - 1, i + Context); k++) near[k] = true;
        }

        int leftOut = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            if (!near[i])
            {
                leftOut++;
                continue;
            }

            yield return (rows[i], leftOut);
            leftOut = 0;
        }
    }
}
