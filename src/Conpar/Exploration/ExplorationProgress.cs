namespace Conpar.Exploration;

/// <summary>How far an exploration is.</summary>
internal readonly record struct ExplorationProgress(long Executions, TimeSpan Elapsed, int Depth);
