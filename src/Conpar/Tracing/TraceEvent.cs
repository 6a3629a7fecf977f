namespace Conpar.Tracing;

/// <summary>One event of a trace, as read back.</summary>
/// <param name="Time">Since the lane's start.</param>
/// <param name="Job">The job's index in <see cref="Trace.Jobs"/>.</param>
/// <param name="Sequence">The event's number in its job, from 0.</param>
/// <param name="Kind">What the job did.</param>
/// <param name="Site">Where in the source; null where it is unknown.</param>
/// <param name="Text">What was written, the step's label, the lock's or job's name; may be empty.</param>
/// <param name="Duration">How long the job waited here, before or after <paramref name="Time"/> as the kind says; negative while it still waits.</param>
/// <param name="Core">The processor it ran on, or -1 where that is unknown.</param>
/// <param name="Thread">The managed thread's number.</param>
public sealed record TraceEvent(
    TimeSpan Time, int Job, int Sequence, EventKind Kind, Site? Site, string Text, TimeSpan Duration, int Core, int Thread);
