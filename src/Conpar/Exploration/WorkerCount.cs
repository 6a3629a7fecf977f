using Conpar.Scheduling;

namespace Conpar.Exploration;

/// <summary>How many workers explore.</summary>
/// <param name="Count">So many at most.</param>
/// <param name="Why">Why there is only one though more were possible; null where that is not so.</param>
internal readonly record struct WorkerCount(int Count, string? Why)
{
    public static WorkerCount Of(ScenarioDescriptor scenario, ExploreOptions options)
    {
        int most = options.Workers ?? Environment.ProcessorCount;
        string? why =
            most == 1 ? null
            : scenario.Jobs.Any(job => job.TouchesStatics) ? "static fields are shared by all that runs in a process"
            : options.StopsAtViolation ? "the first violation is to be the same each time"
            : options.Executions is not null && !Explorations.IsByChance(options.Strategy) ? "the first executions are to be the same each time"
            : null;
        return new WorkerCount(why is null ? most : 1, why);
    }
}
