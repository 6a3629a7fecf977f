using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>What an interleaved method returns: a part of a job that may give its turn away and go on later.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AsyncMethodBuilder(typeof(JobTaskBuilder))]
public readonly struct JobTask
{
    readonly JobTask<Nothing> inner;

    internal JobTask(JobTask<Nothing> inner) => this.inner = inner;

    internal JobTask<Nothing> Inner => inner;

    /// <summary>The same with a result that is known already.</summary>
    internal JobTask<T> WithResult<T>(T result) => new(inner.Source, result);

    /// <summary>The same with a result that is null.</summary>
    public async JobTask<object?> Boxed()
    {
        await this;
        return null;
    }

    /// <summary>The same within an expression, which needs a value.</summary>
    public JobTask<Nothing> Ended() => inner;

    /// <summary>For <see langword="await"/>.</summary>
    public JobTaskAwaiter GetAwaiter() => new(inner.GetAwaiter());

    /// <summary>Waits for the end in code that cannot await: the thread stops and other jobs have their turns.</summary>
    public void Block() => inner.Block();

    /// <summary>An operation that was carried out at once is a task that only ends the turn.</summary>
    public static implicit operator JobTask(Point point) => new(new JobTask<Nothing>(TurnEnd.At(point), default));
}
