using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Exploration;

/// <summary>Keeps a run as a trace. Time is counted in steps.</summary>
internal sealed class Recording(ScenarioMachine machine) : IRecorder
{
    const int LongestValue = 40;

    readonly List<TraceEvent> events = [];
    readonly Dictionary<int, int> sequences = [];
    readonly List<int> steps = [];
    int step = -1, place = -1;

    /// <summary>The event of each step.</summary>
    public IReadOnlyList<int> Steps => steps;

    public Trace Read() => new([.. Enumerable.Range(0, machine.Jobs).Select(number => machine[number].Name)], events);

    /// <summary>A job takes a step.</summary>
    public void Step(ExploredJob job, EventKind kind)
    {
        place = job.Pending.Location;
        step = events.Count;
        steps.Add(step);
        Add(job, kind, job.Pending.Site, job.Pending.Site == SiteTable.Unknown && job.Effect?.WaitsOn is ExploredJob awaited ? awaited.Name : "");
    }

    public void Add(ExploredJob job, EventKind kind, int site, string text)
    {
        int sequence = sequences.GetValueOrDefault(job.Number);
        sequences[job.Number] = sequence + 1;
        events.Add(new TraceEvent(TimeSpan.FromTicks(events.Count), job.Number, sequence, kind, SiteTable.Find(site), text, default, -1, 0));
    }

    public void Output(ExploredJob job, int site, string text)
    {
        // In code that cannot be suspended it belongs to another step.
        if (step >= 0 && events[step] is { Kind: EventKind.Output, Text: "" } own && own.Job == job.Number) events[step] = own with { Text = text };
        else Add(job, EventKind.Output, site, text);
    }

    public void Value(ExploredJob job, object? value)
    {
        if (step < 0 || place < 0 || machine.Locations[place].Member is Members.WholeObject or Members.Synchronisation) return;
        string text = InvariantText.Of(value);
        if (text.Length > LongestValue) text = text[..LongestValue] + "…";
        events[step] = events[step] with { Text = $"{PlaceText.Of(machine, place)} = {text}" };
    }

    /// <summary>How the jobs ended.</summary>
    public void End()
    {
        foreach (JobEnd end in machine.Ends)
        {
            ExploredJob job = end.Job;
            if (end.Fault is { } fault) Add(job, EventKind.Throw, SiteTable.Unknown, fault.ToString());
            else if (end.Descriptor.HasResult && !machine.IsLive(job)) Add(job, EventKind.Result, SiteTable.Unknown, InvariantText.Of(end.Result));
        }
    }

    public static EventKind KindOf(ExploredJob job) => job.Pending.Kind switch
    {
        OperationKind.Read or OperationKind.AtomicRead => EventKind.Read,
        OperationKind.Write or OperationKind.Swap => EventKind.Write,
        OperationKind.Join => EventKind.Join,
        OperationKind.Pass when job.Effect is null => EventKind.Sleep,
        _ => job.Effect!.Event,
    };
}
