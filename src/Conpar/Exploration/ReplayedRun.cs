using Conpar.Tracing;

namespace Conpar.Exploration;

/// <summary>A run that was made again.</summary>
/// <param name="Choices">Which job took each step.</param>
/// <param name="Preemptions">How often another job went on though the one before could have.</param>
/// <param name="Ending">How it ended.</param>
/// <param name="Races">The data races in it.</param>
/// <param name="Misfit">The step at which the schedule no longer fits, from 1; 0 where it does.</param>
/// <param name="Trace">What happened; empty unless it was recorded.</param>
/// <param name="Steps">The event of each step.</param>
internal sealed record ReplayedRun(IReadOnlyList<int> Choices, int Preemptions, Ending Ending, IReadOnlyList<Problem> Races, int Misfit, Trace Trace, IReadOnlyList<int> Steps)
{
    public bool Has(Problem problem) => problem.Kind == ViolationKind.Race ? Races.Any(race => race.Key == problem.Key) : Ending.Problem is { } own && own.Kind == problem.Kind && own.Key == problem.Key;
}
