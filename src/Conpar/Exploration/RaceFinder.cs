using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Exploration;

/// <summary>
/// Finds data races: ordinary accesses of one place by two jobs, one of which writes, that nothing orders but their own conflict.
/// Where every interleaving is explored, each such pair comes up as a race of some run.
/// </summary>
internal sealed class RaceFinder(ScenarioMachine machine)
{
    readonly Dictionary<(int, int), int[]> known = [];

    /// <summary>The races of the last run that were not seen before, or in schedules that come later.</summary>
    public IEnumerable<Problem> Earlier(CausalTrace trace, int fresh)
    {
        for (int i = trace.RaceCount - 1; i >= 0 && trace.Race(i).Second >= fresh; i--)
        {
            (int first, int second) = trace.Race(i);
            Operation one = trace[first].Operation, other = trace[second].Operation;
            if (!one.IsPlain || !other.IsPlain) continue;
            (int, int) sites = (Math.Min(one.Site, other.Site), Math.Max(one.Site, other.Site));
            if (known.TryGetValue(sites, out int[]? before) && !ChoiceOrder.IsBefore(trace, second + 1, before)) continue;
            known[sites] = ChoiceOrder.Choices(trace, second + 1);
            yield return Of(trace, first, second);
        }
    }

    Problem Of(CausalTrace trace, int first, int second)
    {
        (string Text, string At) one = Side(trace, first), other = Side(trace, second);
        string place = PlaceText.Of(machine, trace[first].Operation.Location);
        return new Problem(ViolationKind.Race, $"{Math.Min(trace[first].Operation.Site, trace[second].Operation.Site)} {Math.Max(trace[first].Operation.Site, trace[second].Operation.Site)}", $"data race on {place}: {one.Text}, {other.Text}", [.. new[] { one.At, other.At }.Distinct()], second);
    }

    (string Text, string At) Side(CausalTrace trace, int index)
    {
        CausalEvent e = trace[index];
        Site? site = SiteTable.Find(e.Operation.Site);
        string held = Held(trace, index), at = site?.At ?? "an unknown place";
        return ($"{machine[e.Job].Name} {(e.Operation.Writes ? "writes" : "reads")} at {at}{(site is { Text.Length: > 0 } ? $" (`{site.Text}`)" : "")}{held}", at);
    }

    bool IsLock(Operation operation) =>
        operation.HasLocation && machine.Locations[operation.Location] is { Member: Members.Synchronisation, Of: not (ExploredJob or Task or ManualResetEventSlim or EventWaitHandle or CountdownEvent or Barrier or WholeTask or ExploredDelay.Time or TickTimes) and { } of } && !Openness.IsQueue(of);

    /// <summary>Whether the job came to the lock in a step of its own, which stands for its taking it.</summary>
    static bool CameBefore(CausalTrace trace, CausalEvent e) =>
        e.BeforeOf >= 0 && trace[e.BeforeOf] is { Operation: { Kind: OperationKind.Try, Writes: true } } before && before.Job == e.Job && (before.Operation.Location, before.Operation.Site) == (e.Operation.Location, e.Operation.Site);

    /// <summary>The locks that the job has at an event.</summary>
    string Held(CausalTrace trace, int index)
    {
        Dictionary<int, (int Depth, int Site)> held = [];
        for (int i = 0; i < index; i++)
        {
            CausalEvent e = trace[i];
            if (e.Job != trace[index].Job || !IsLock(e.Operation)) continue;
            (int depth, int site) = held.GetValueOrDefault(e.Operation.Location);
            held[e.Operation.Location] = e.Operation.Kind switch
            {
                OperationKind.Acquire when CameBefore(trace, e) => (depth, site),
                OperationKind.Acquire => (depth + 1, e.Operation.Site),
                OperationKind.Try when e.Operation.Writes => (depth + 1, e.Operation.Site),
                OperationKind.Update when !e.Operation.IsLate => (depth - 1, site),
                _ => (depth, site),
            };
        }

        string[] locks = [.. held.Values.Where(one => one.Depth > 0).Select(one => SiteTable.Find(one.Site)?.At ?? "an unknown place")];
        return locks.Length == 0 ? " with no lock" : $" with the lock taken at {string.Join(", ", locks)}";
    }
}
