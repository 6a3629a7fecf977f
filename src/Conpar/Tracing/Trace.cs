namespace Conpar.Tracing;

/// <summary>The events of one run of one lane, by time.</summary>
/// <param name="Jobs">The jobs' names; events refer to them by index. Names are the same in both lanes: <c>Deposit#2</c>, <c>Withdraw(10)</c>, and for a child <c>Deposit#2.1</c>.</param>
/// <param name="Events">The events by time; events of one job are in its program order.</param>
/// <param name="Lost">How many events did not fit and are missing.</param>
public sealed record Trace(IReadOnlyList<string> Jobs, IReadOnlyList<TraceEvent> Events, long Lost = 0);
