namespace Conpar.Exploration;

/// <summary>
/// An order of schedules, by the first step at which they differ. Of those that show the same the first is kept, so that a report is the same
/// whichever worker found what.
/// </summary>
internal sealed class ChoiceOrder : IComparer<int[]>
{
    public static readonly ChoiceOrder Instance = new();

    public static int[] Choices(CausalTrace trace, int length)
    {
        int[] choices = new int[length];
        for (int i = 0; i < length; i++) choices[i] = trace[i].Job;
        return choices;
    }

    /// <summary>Whether the beginning of a run comes before a schedule.</summary>
    public static bool IsBefore(CausalTrace trace, int length, int[] other)
    {
        for (int i = 0; i < length && i < other.Length; i++)
        {
            if (trace[i].Job != other[i]) return trace[i].Job < other[i];
        }

        return length < other.Length;
    }

    public int Compare(int[]? x, int[]? y) => x.AsSpan().SequenceCompareTo(y);
}
