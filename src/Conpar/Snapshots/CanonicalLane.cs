using Conpar.Tracing;

namespace Conpar.Snapshots;

/// <summary>
/// The parallel lane without its luck: each job's events in program order, in the layers of the Foata normal form (P. Cartier, D. Foata,
/// "Problèmes combinatoires de commutation et réarrangements", 1969) over what holds in every order: program order, a job before those that it
/// starts, and those that it waits for before it goes on.
/// </summary>
internal sealed class CanonicalLane
{
    readonly IReadOnlyList<LaneRun> runs;
    readonly List<string> jobs;

    /// <summary>For each job and each run, the places of its events in the trace.</summary>
    readonly Dictionary<string, int[][]> places;
    readonly Dictionary<string, int> startLayers = [], endLayers = [];
    readonly Dictionary<string, List<string>> children = [];
    readonly List<CanonicalEvent> events = [];

    CanonicalLane(IReadOnlyList<LaneRun> runs)
    {
        this.runs = runs;
        jobs = [.. runs.SelectMany(run => run.Trace.Jobs).Distinct()];
        Dictionary<string, int[]>[] byRun = [.. runs.Select(run => ByJob(run.Trace))];
        places = jobs.ToDictionary(job => job, job => byRun.Select(own => own.GetValueOrDefault(job, [])).ToArray());
    }

    /// <summary>The events by layer, in a layer by job.</summary>
    public static IReadOnlyList<CanonicalEvent> Of(IReadOnlyList<LaneRun> runs)
    {
        CanonicalLane lane = new(runs);
        foreach (string job in lane.jobs) lane.Add(job);
        Dictionary<string, int> order = lane.jobs.Select((job, i) => (job, i)).ToDictionary(one => one.job, one => one.i);
        return [.. lane.events.OrderBy(e => e.Layer).ThenBy(e => order[e.Job])];
    }

    static Dictionary<string, int[]> ByJob(Trace trace)
    {
        List<int>[] own = [.. trace.Jobs.Select(_ => new List<int>())];
        for (int place = 0; place < trace.Events.Count; place++)
        {
            if (trace.Events[place].Kind != EventKind.Turn) own[trace.Events[place].Job].Add(place);
        }

        return trace.Jobs.Select((name, job) => (name, job)).ToDictionary(one => one.name, one => own[one.job].ToArray());
    }

    TraceEvent Event(string job, int run, int i) => runs[run].Trace.Events[places[job][run][i]];

    /// <summary>Gives a job's events their layers; jobs that start others come before them in every trace.</summary>
    void Add(string job)
    {
        if (!endLayers.TryAdd(job, 0)) return;
        int common = CommonLength(job), layer = startLayers.GetValueOrDefault(job);
        for (int i = 0; i < common; i++)
        {
            layer++;
            TraceEvent e = Event(job, 0, i);
            if (e.Kind == EventKind.Spawn) Spawned(job, e.Text, layer);
            if (e.Kind == EventKind.Join) layer = Math.Max(layer, 1 + LastOf(Joined(job, i)));
            events.Add(new CanonicalEvent(job, CanonicalEvent.TextOf([.. runs.Select((_, run) => Event(job, run, i))]), layer));
        }

        int[] rest = [.. places[job].Select(own => own.Length - common)];
        if (rest.Max() > 0) events.Add(new CanonicalEvent(job, CanonicalEvent.Rest(rest.Min(), rest.Max()), ++layer));
        endLayers[job] = layer;
    }

    void Spawned(string job, string child, int layer)
    {
        startLayers[child] = layer;
        if (!children.TryGetValue(job, out List<string>? own)) children[job] = own = [];
        own.Add(child);
    }

    /// <summary>The layer in which the last of these jobs ends.</summary>
    int LastOf(List<string> joined)
    {
        foreach (string child in joined) Add(child);
        return joined.Count == 0 ? 0 : joined.Max(child => endLayers[child]);
    }

    /// <summary>The children of a job that have ended before one of its events in every run.</summary>
    List<string> Joined(string job, int i) =>
        [.. children.GetValueOrDefault(job, []).Where(child => Enumerable.Range(0, runs.Count).All(run => HasEnded(child, run, before: places[job][run][i])))];

    bool HasEnded(string child, int run, int before) =>
        places[child][run] is [.., var last] && last < before && runs[run].Trace.Events[last].Kind == EventKind.End;

    /// <summary>How many events of a job are of the same kind and place in every run, from its start.</summary>
    int CommonLength(string job)
    {
        int length = places[job].Min(own => own.Length);
        for (int i = 0; i < length; i++)
        {
            TraceEvent first = Event(job, 0, i);
            for (int run = 1; run < runs.Count; run++)
            {
                TraceEvent e = Event(job, run, i);
                if (e.Kind != first.Kind || e.Site != first.Site) return i;
            }
        }

        return length;
    }
}
