using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>The beginning and the end of a job of the scenario.</summary>
internal sealed class JobEnd(ExploredJob job, JobDescriptor descriptor) : StepFrame
{
    ExploredTask<object?> task;
    ExploredTask<Nothing> leaving;
    bool began, isOver;

    public JobDescriptor Descriptor => descriptor;

    public ExploredJob Job => job;

    public string Name => job.Name;

    public object? Result { get; private set; }

    public Exception? Fault { get; private set; }

    public void Restart()
    {
        (Result, Fault, began, isOver) = (null, null, false, false);
    }

    public override void Resume()
    {
        if (!began)
        {
            began = true;
            task = Begin();
            if (Waits(task)) return;
        }

        if (!isOver)
        {
            isOver = true;
            TakeResult();
            leaving = job.Abandon();
            if (Waits(leaving)) return;
        }

        leaving.TakeResult();
        job.Machine.End(job);
    }

    bool Waits<T>(ExploredTask<T> steps)
    {
        if (steps.IsCompleted) return false;
        steps.ContinueWith(this);
        return true;
    }

    /// <summary>How it ended, where another saw to that.</summary>
    public void Take(object? result, Exception? fault) => (Result, Fault) = (result, fault);

    void TakeResult()
    {
        try
        {
            Result = task.TakeResult();
        }
        catch (Exception fault)
        {
            Fault = fault;
        }
    }

    ExploredTask<object?> Begin()
    {
        try
        {
            return descriptor.Explored!(job.Machine.Instance, job);
        }
        catch (Exception fault)
        {
            return new ExploredTask<object?>(System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(fault), null);
        }
    }
}
