using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>Makes the scenario's instance and sets it up; then its jobs begin.</summary>
internal sealed class ScopeBeginning(ExploredJob job, ExploredScope scope) : StepFrame
{
    ExploredTask<object?> task;
    bool began;

    public void Restart() => began = false;

    public override void Resume()
    {
        if (!began)
        {
            began = true;
            task = Begin();
            if (!task.IsCompleted)
            {
                task.ContinueWith(this);
                return;
            }
        }

        object? instance = Made();
        if (!scope.SetsUp) job.Machine.SetUp(instance);
        job.Machine.BeginJobs(instance);
        job.Machine.End(job);
    }

    ExploredTask<object?> Begin()
    {
        try
        {
            return scope.Begin(job);
        }
        catch (Exception fault)
        {
            throw new SetupFailedException(fault);
        }
    }

    object? Made()
    {
        try
        {
            return task.TakeResult();
        }
        catch (Exception fault)
        {
            throw new SetupFailedException(fault);
        }
    }
}
