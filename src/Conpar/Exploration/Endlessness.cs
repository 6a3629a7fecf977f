using System.Numerics;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Exploration;

/// <summary>What is wrong with a run that does not end: some jobs of its last steps go round, or spin, where nothing that they do could change anything.</summary>
internal static class Endlessness
{
    const int Last = 200, Least = 20;

    public static Problem Of(ScenarioMachine machine, CausalTrace trace)
    {
        CausalEvent[] last = [.. Enumerable.Range(Math.Max(0, trace.Depth - Last), Math.Min(Last, trace.Depth)).Select(i => trace[i])];
        // Those that only came by have no part in it.
        List<CausalEvent> end = [.. last.GroupBy(e => e.Job).Where(job => job.Count() * Least >= last.Length).SelectMany(job => job)];
        string[] jobs = [.. end.Select(e => machine[e.Job].Name).Distinct()], at = [.. end.Select(e => SiteTable.Find(e.Operation.Site)?.At).OfType<string>().Distinct()];
        bool isOne = jobs.Length == 1;
        string does = end.Any(e => e.Operation.Writes) ? $"{(isOne ? "goes" : "go")} round at {string.Join(", ", at)}" : $"{(isOne ? "spins" : "spin")} at {string.Join(", ", at)}, {Others(machine, end)}";
        return new Problem(ViolationKind.Livelock, $"{string.Join(',', jobs)} {string.Join(',', at)}", $"no end: {string.Join(", ", jobs)} {does}", at);
    }

    /// <summary>The same where no job can go on, and some spin; null where none does.</summary>
    public static Problem? OfSpins(ScenarioMachine machine)
    {
        List<ExploredJob> spinning = [.. Enumerable.Range(0, machine.Jobs).Select(number => machine[number]).Where(job => machine.IsLive(job) && machine.Spins.HasWaiting(job.Number))];
        if (spinning.Count == 0) return null;
        string[] at = [.. spinning.Select(job => SiteTable.Find(job.Pending.Site)?.At).OfType<string>().Distinct()];
        string jobs = string.Join(", ", spinning.Select(job => job.Name));
        return new Problem(ViolationKind.Livelock, $"{jobs} {string.Join(',', at)}", $"no end: {jobs} {(spinning.Count == 1 ? "spins" : "spin")} at {string.Join(", ", at)}, and no other job can go on to change what is read there", at);
    }

    static string Others(ScenarioMachine machine, List<CausalEvent> end)
    {
        ulong others = machine.Enabled;
        foreach (CausalEvent e in end) others &= ~(1UL << e.Job);
        List<string> names = [];
        for (; others != 0; others &= others - 1) names.Add(machine[BitOperations.TrailingZeroCount(others)].Name);
        return names.Count == 0 ? "and no other job can go on to change what is read there" : $"while {string.Join(", ", names)} could go on";
    }
}
