using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>The beginning and the end of a job of the scenario.</summary>
internal sealed class JobEnd(ExploredJob job, JobDescriptor descriptor) : FormFrame
{
    ExploredTask<Nothing> leaving;
    bool isOver;

    public JobDescriptor Descriptor => descriptor;

    public ExploredJob Job => job;

    public string Name => job.Name;

    public object? Result { get; private set; }

    public Exception? Fault { get; private set; }

    public override void Restart()
    {
        base.Restart();
        (Result, Fault, isOver) = (null, null, false);
    }

    protected override void GoOn(ExploredTask<object?> form)
    {
        if (!isOver)
        {
            isOver = true;
            TakeResult(form);
            leaving = job.Abandon();
            if (Waits(leaving)) return;
        }

        leaving.TakeResult();
        job.Machine.End(job);
    }

    /// <summary>How it ended, where another saw to that.</summary>
    public void Take(object? result, Exception? fault) => (Result, Fault) = (result, fault);

    void TakeResult(ExploredTask<object?> form)
    {
        try
        {
            Result = form.TakeResult();
        }
        catch (Exception fault)
        {
            Fault = fault;
        }
    }

    protected override ExploredTask<object?> Begin()
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
