namespace Conpar.Exploration;

/// <summary>A run has more operations than can be explored: most likely a job spins.</summary>
internal sealed class RunTooLongException() : Exception("a run does not end");
