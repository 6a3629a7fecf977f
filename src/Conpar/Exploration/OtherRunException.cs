namespace Conpar.Exploration;

/// <summary>After the same steps a job is about to do something else than in the run before: what decides that is not controlled.</summary>
internal sealed class OtherRunException() : Exception("a run does not do again what another one did");
