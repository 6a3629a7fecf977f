namespace Conpar.Exploration.Primitives;

/// <summary>What happens before what in the runs of a scenario: the same in exactly the equivalent ones.</summary>
static class Orders
{
    /// <summary>One run for each trace, and each trace that every schedule has.</summary>
    public static void ShouldBeRunOnceEach<T>(bool virtualClock = false) where T : IScenario<T>
    {
        ScenarioMachine machine = new(T.Descriptor, virtualClock: virtualClock), other = new(T.Descriptor, virtualClock: virtualClock);
        List<string> once = Of(machine, new OnceEach(machine)), all = Of(other, new EverySchedule(other));
        HashSet<string> missed = [.. all];
        Assert.Equal(once.Count, once.Distinct().Count());
        missed.ExceptWith(once);
        Assert.Empty(missed);
        Assert.Empty(once.Except(all));
    }

    static List<string> Of(ScenarioMachine machine, IExploration exploration)
    {
        List<string> orders = [];
        while (exploration.Next()) orders.Add(Of(machine, exploration.Trace));
        return orders;
    }

    static string Of(ScenarioMachine machine, CausalTrace trace)
    {
        SortedSet<string> events = new(StringComparer.Ordinal);
        int[] numbers = new int[trace.Depth];
        for (int i = 0; i < trace.Depth; i++)
        {
            numbers[i] = Enumerable.Range(0, i).Count(j => trace[j].Job == trace[i].Job);
            IEnumerable<string> before = Enumerable.Range(0, i).Where(j => trace.Before(j, i)).GroupBy(j => machine[trace[j].Job].Name).Select(group => $"{group.Key}:{group.Max(j => numbers[j])}").Order(StringComparer.Ordinal);
            events.Add($"{machine[trace[i].Job].Name}:{numbers[i]} {trace[i].Operation.Kind}{(trace[i].Operation.Writes ? "!" : "")} after {string.Join(' ', before)}");
        }

        return string.Join('\n', events);
    }
}
