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
        object? instance;
        try
        {
            if (IsSuspended()) return;
            instance = task.TakeResult();
            if (!scope.SetsUp) job.Machine.SetUp(instance);
        }
        catch (Exception fault)
        {
            throw new SetupFailedException(fault);
        }

        job.Machine.BeginJobs(instance);
        job.Machine.End(job);
    }

    bool IsSuspended()
    {
        if (began) return false;
        began = true;
        task = scope.Begin(job);
        if (task.IsCompleted) return false;
        task.ContinueWith(this);
        return true;
    }
}
