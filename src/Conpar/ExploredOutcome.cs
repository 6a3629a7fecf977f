namespace Conpar;

/// <summary>What a run can end with.</summary>
/// <param name="Value">What <c>[Check]</c> returned, else the jobs' results, else how the run ended.</param>
/// <param name="Executions">How many executions ended so.</param>
/// <param name="Schedule">One of them.</param>
public sealed record ExploredOutcome(string Value, long Executions, string Schedule);
