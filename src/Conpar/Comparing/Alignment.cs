using Conpar.Tracing;

namespace Conpar.Comparing;

/// <summary>
/// Two traces beside each other. Traces of the same events are permutations of each other, so what they have in the same order is a longest
/// increasing subsequence: exact and minimal in O(n log n). The rest moved, or is in one of them only.
/// </summary>
internal sealed class Alignment
{
    Alignment(IReadOnlyList<AlignedRow> rows, IReadOnlyList<(int Interleaved, int Parallel)> changed) => (Rows, Changed) = (rows, changed);

    /// <summary>What stands beside each other, from the first event to the last. Indices are those of the traces' events.</summary>
    public IReadOnlyList<AlignedRow> Rows { get; }

    /// <summary>The events that both lanes have and that say something else.</summary>
    public IReadOnlyList<(int Interleaved, int Parallel)> Changed { get; }

    /// <summary>The first row in which the lanes differ; null where they do not.</summary>
    public int? FirstDifference { get; private init; }

    /// <param name="interleaved">The trace on the left.</param>
    /// <param name="parallel">The trace on the right.</param>
    /// <param name="isShown">Which events take part.</param>
    public static Alignment Of(Trace interleaved, Trace parallel, Func<TraceEvent, bool> isShown)
    {
        int[] left = Shown(interleaved, isShown), right = Shown(parallel, isShown);
        int[] matches = EventMatching.Of(interleaved, left, parallel, right);
        bool[] isMatched = new bool[right.Length], isChanged = new bool[right.Length];
        List<(int, int)> changed = [];
        for (int place = 0; place < left.Length; place++)
        {
            if (matches[place] is not (>= 0 and var match)) continue;
            isMatched[match] = true;
            if (SaysTheSame(interleaved.Events[left[place]], parallel.Events[right[match]])) continue;
            isChanged[match] = true;
            changed.Add((left[place], right[match]));
        }

        List<AlignedRow> rows = new(Math.Max(left.Length, right.Length));
        int nextLeft = 0, nextRight = 0;
        void Before(int leftEnd, int rightEnd)
        {
            for (; nextLeft < leftEnd; nextLeft++)
            {
                int match = matches[nextLeft];
                rows.Add(new AlignedRow(left[nextLeft], -1, match < 0 ? RowMark.Only : isChanged[match] ? RowMark.Changed : RowMark.Moved));
            }

            for (; nextRight < rightEnd; nextRight++)
            {
                rows.Add(new AlignedRow(-1, right[nextRight], !isMatched[nextRight] ? RowMark.Only : isChanged[nextRight] ? RowMark.Changed : RowMark.Moved));
            }
        }

        foreach (int place in LongestIncreasing.Of(matches))
        {
            Before(place, matches[place]);
            rows.Add(new AlignedRow(left[nextLeft++], right[nextRight], isChanged[nextRight] ? RowMark.Changed : RowMark.Same));
            nextRight++;
        }

        Before(left.Length, right.Length);
        int first = rows.FindIndex(row => row.Mark != RowMark.Same);
        return new Alignment(rows, changed) { FirstDifference = first < 0 ? null : first };
    }

    static int[] Shown(Trace trace, Func<TraceEvent, bool> isShown)
    {
        List<int> shown = new(trace.Events.Count);
        for (int i = 0; i < trace.Events.Count; i++)
        {
            if (isShown(trace.Events[i])) shown.Add(i);
        }

        return [.. shown];
    }

    /// <summary>Stack traces differ by form, not by what happened: an exception is its first line.</summary>
    static bool SaysTheSame(TraceEvent left, TraceEvent right) =>
        ReferenceEquals(left.Text, right.Text)
        || (left.Kind == EventKind.Throw ? EventText.FirstLine(left.Text).SequenceEqual(EventText.FirstLine(right.Text)) : left.Text == right.Text);
}
