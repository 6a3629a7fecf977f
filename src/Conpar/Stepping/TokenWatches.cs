using System.Numerics;

namespace Conpar.Stepping;

/// <summary>What waits with which source's token in this run, and where it has been told of a cancellation.</summary>
internal sealed class TokenWatches
{
    readonly Dictionary<CancellationTokenSource, List<object>> watches = [];
    readonly HashSet<(object, CancellationTokenSource)> reached = [];
    readonly HashSet<int> locations = [];
    readonly Dictionary<CancellationTokenSource, int> times = [];

    public void Restart()
    {
        watches.Clear();
        reached.Clear();
        locations.Clear();
        times.Clear();
    }

    /// <summary>What is waited for with the source's token, or ends with the source, is told of a cancellation.</summary>
    public void Add(CancellationTokenSource source, object watch)
    {
        if (!watches.TryGetValue(source, out List<object>? all)) watches[source] = all = [];
        if (!all.Contains(watch)) all.Add(watch);
    }

    /// <summary>The source cancels when a time is over, or never, and no longer as was said before; gives the number of the time.</summary>
    public int SetTime(CancellationTokenSource source) => times[source] = times.GetValueOrDefault(source) + 1;

    /// <summary>Whether no other time has taken the place of this one.</summary>
    public bool IsTime(CancellationTokenSource source, int number) => times[source] == number;

    /// <summary>The source is used again: nobody that waits with its token is told of what comes.</summary>
    public void Forget(CancellationTokenSource source) => watches.Remove(source);

    /// <summary>Those who are to be told.</summary>
    public IReadOnlyList<object> Of(CancellationTokenSource source) => watches.TryGetValue(source, out List<object>? all) ? all : [];

    /// <summary>Whether those who wait for an object with the source's token need wait no longer.</summary>
    public bool HasReached(object waited, CancellationTokenSource source) => reached.Count > 0 && reached.Contains((waited, source));

    /// <summary>Whether some of those who wait at a location need wait no longer.</summary>
    public bool HasReached(int location) => locations.Count > 0 && locations.Contains(location);

    /// <summary>Tells those who wait for an object with the source's token.</summary>
    public void Reach(ScenarioMachine machine, object waited, CancellationTokenSource source)
    {
        for (ulong live = machine.Live; live != 0; live &= live - 1)
        {
            if (machine[BitOperations.TrailingZeroCount(live)].Effect is { } effect) effect.Cancel(waited, source);
        }

        reached.Add((waited, source));
        locations.Add(machine.PlaceOf(waited));
    }
}
