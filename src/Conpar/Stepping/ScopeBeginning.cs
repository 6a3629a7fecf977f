using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>Makes the scenario's instance and sets it up; then its jobs begin.</summary>
internal sealed class ScopeBeginning(ExploredJob job, ExploredScope scope) : FormFrame
{
    protected override ExploredTask<object?> Begin() => scope.Begin(job);

    protected override void GoOn(ExploredTask<object?> form)
    {
        object? instance;
        try
        {
            instance = form.TakeResult();
            if (!scope.SetsUp) job.Machine.SetUp(instance);
        }
        catch (Exception fault)
        {
            throw new SetupFailedException(fault);
        }

        job.Machine.BeginJobs(instance);
        job.Machine.End(job);
    }
}
