using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>Waits for the scenario's own jobs, and checks what they left, beside what was started before them.</summary>
internal sealed class ScopeCheck(ExploredJob job, ExploredScope scope) : FormFrame
{
    public object? Value { get; private set; }

    public Exception? Fault { get; private set; }

    public override void Restart()
    {
        base.Restart();
        (Value, Fault) = (null, null);
    }

    protected override void GoOn(ExploredTask<object?> form)
    {
        try
        {
            Value = form.TakeResult();
        }
        catch (Exception fault)
        {
            Fault = fault;
        }

        job.Machine.End(job);
    }

    protected override async ExploredTask<object?> Begin()
    {
        // While they go on, it is they who have to end.
        job.Machine.Excuse(job);
        foreach (Task end in job.Machine.OwnTasks) await job.Waits<TaskEnding<Nothing>, Nothing>(SiteTable.Unknown, new(end, static _ => default), Patience.Endless);
        job.Machine.Expect(job);
        return await scope.Check!(job.Machine.Instance, job);
    }
}
