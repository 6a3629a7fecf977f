namespace Conpar.Stepping;

/// <summary>There are more jobs, children included, than can be explored together.</summary>
internal sealed class TooManyJobsException() : Exception($"more than {ScenarioMachine.MostJobs} jobs, with the tasks that they start, cannot be explored together");
