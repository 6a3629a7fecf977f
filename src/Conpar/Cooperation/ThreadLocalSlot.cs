using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary>A job's value of a <c>ThreadLocal</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ThreadLocalSlot<T> : ISlot<T>
{
    readonly Job job;
    readonly ThreadLocal<T> real;

    internal ThreadLocalSlot(Job job, ThreadLocal<T> real) => (this.job, this.real) = (job, real);

    /// <inheritdoc/>
    public T Value
    {
        get => job.Own is { } own ? JobLocals<T>.Of(real).Value(own).Value! : real.Value!;
        set
        {
            if (job.Own is { } own) JobLocals<T>.Of(real).Set(own, value);
            else real.Value = value;
        }
    }
}
