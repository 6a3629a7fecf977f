namespace Conpar;

/// <summary>Something that goes wrong in at least one interleaving.</summary>
/// <param name="Kind">What.</param>
/// <param name="Message">In a line: what happened, to which jobs, where.</param>
/// <param name="At">The places in the source that it happened at: <c>Bank.cs:9</c>.</param>
/// <param name="Schedule">The interleaving, for <c>Replay</c> and <c>conpar replay</c>.</param>
/// <param name="Executions">In how many executions it came up.</param>
/// <param name="IsWarning">Whether it is told and not counted: a race where races are warnings.</param>
/// <param name="Trace">The interleaving beside the nearest one without it; empty where there is none to show.</param>
public sealed record Violation(ViolationKind Kind, string Message, IReadOnlyList<string> At, string Schedule, long Executions, bool IsWarning = false, string Trace = "");
