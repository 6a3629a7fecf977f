using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>The beginning and the end of a job of the scenario.</summary>
internal sealed class JobEnd(ExploredJob job, JobDescriptor descriptor) : StepFrame
{
    ExploredTask<object?> task;
    bool began;

    public JobDescriptor Descriptor => descriptor;

    public ExploredJob Job => job;

    public string Name => job.Name;

    public object? Result { get; private set; }

    public Exception? Fault { get; private set; }

    public void Restart()
    {
        (Result, Fault, began) = (null, null, false);
    }

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

        try
        {
            Result = task.TakeResult();
        }
        catch (Exception fault)
        {
            Fault = fault;
        }

        job.Machine.End(job);
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
