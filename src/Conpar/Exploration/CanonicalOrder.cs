namespace Conpar.Exploration;

/// <summary>
/// The order in which the lowest job whose next event has all its past goes on: it depends on the events' pasts alone, not on how the
/// run came about. It is over the events before <paramref name="first"/>, those that happen before <paramref name="past"/>, and
/// <paramref name="last"/> itself, which follows them.
/// </summary>
internal readonly ref struct CanonicalOrder(CausalTrace trace, int first, int last, int past, int jobs)
{
    /// <summary>Whether <paramref name="one"/>, which is the last event, comes before the other.</summary>
    public bool ComesFirst(int one, int other)
    {
        Span<int> next = stackalloc int[jobs];
        next.Fill(int.MaxValue);
        for (int i = last; i >= 0; i--)
        {
            if (Has(i)) next[trace[i].Job] = i;
        }

        while (true)
        {
            int job = 0;
            while (next[job] == int.MaxValue || !HasItsPast(next[job], next)) job++;
            int at = next[job];
            if (at == one || at == other) return at == one;
            do at++;
            while (at <= last && !(trace[at].Job == job && Has(at)));
            next[job] = at <= last ? at : int.MaxValue;
        }
    }

    bool Has(int index) => index < first || index == last || (past >= 0 && index <= past && trace.Before(index, past));

    /// <summary>Whether all that happens before the event comes before the next event of its job.</summary>
    bool HasItsPast(int index, ReadOnlySpan<int> next)
    {
        if (index != last) return IsCovered(trace.Clock(index), index, next);

        // Without what the last event passes: what its job did before, and the write that it reads.
        CausalEvent f = trace[last];
        if (trace.TimeOf(last) is var time and > 0 && next.ContainsAnyInRange(0, time - 1)) return false;
        int write = f.BeforeAt;
        while (write >= 0 && (write >= first || !trace[write].Operation.Writes)) write = trace[write].BeforeAt;
        return (f.BeforeOf < 0 || IsCovered(trace.Clock(f.BeforeOf), index, next)) && (write < 0 || IsCovered(trace.Clock(write), index, next));
    }

    static bool IsCovered(ReadOnlySpan<ushort> clock, int index, ReadOnlySpan<int> next)
    {
        for (int job = 0; job < next.Length; job++)
        {
            if (next[job] < clock[job] && next[job] != index) return false;
        }

        return true;
    }
}
