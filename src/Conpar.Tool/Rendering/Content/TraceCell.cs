using Conpar.Tracing;

namespace Conpar.Tool.Rendering.Content;

/// <summary>One lane's half of a row.</summary>
/// <param name="Job">Who did it.</param>
/// <param name="Number">The job's number in its lane's trace.</param>
/// <param name="Text">What it did.</param>
sealed record TraceCell(string Job, int Number, string Text)
{
    /// <summary>The event at a place of a trace; null where there is none.</summary>
    public static TraceCell? Of(Trace trace, int place) =>
        place < 0 ? null : new TraceCell(trace.Jobs[trace.Events[place].Job], trace.Events[place].Job, EventText.Of(trace.Events[place]));
}
