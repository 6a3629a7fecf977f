using System.ComponentModel;
using System.Runtime.CompilerServices;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary>A job's value of an <c>AsyncLocal</c>. The real one keeps it, in a context that is the job's own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct AsyncLocalSlot<T> : ISlot<T>
{
    readonly Job job;
    readonly AsyncLocal<T> real;

    internal AsyncLocalSlot(Job job, AsyncLocal<T> real) => (this.job, this.real) = (job, real);

    /// <inheritdoc/>
    public T Value
    {
        get
        {
            if (job.Context is not { } flow) return real.Value!;
            AsyncLocal<T> read = real;
            StrongBox<T> value = new();
            ExecutionContext.Run(flow, _ => value.Value = read.Value!, null);
            return value.Value!;
        }

        set
        {
            // Where the flow is suppressed there is no context to begin with: then it is the thread's.
            if (job.Own is null || (job.Context ?? ExecutionContext.Capture()) is not { } flow)
            {
                real.Value = value;
                return;
            }

            (Job setter, AsyncLocal<T> set) = (job, real);
            ExecutionContext.Run(flow, _ => { set.Value = value; setter.Context = ExecutionContext.Capture(); }, null);
        }
    }
}
