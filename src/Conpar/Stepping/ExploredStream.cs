using System.ComponentModel;
using System.Threading.Tasks.Sources;
using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>An asynchronous enumeration in an explored form, each of whose moves takes steps of the job that awaits it.</summary>
/// <typeparam name="T">The items' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ExploredStream<T> : IAsyncEnumerator<T>, IValueTaskSource<bool>, IValueTaskSource
{
    ExploredTask<bool> move;

    private protected ExploredStream() { }

    /// <summary>The item that the last move came to.</summary>
    public T Current { get; private protected set; } = default!;

    private protected abstract ExploredTask<bool> Move(ExploredJob job);

    private protected virtual ExploredTask<bool> End(ExploredJob job) => default;

    /// <summary>Goes on to the next item.</summary>
    public ValueTask<bool> MoveNextAsync()
    {
        move = Move(ExploredJob.Running);
        if (move.IsCompleted) return new ValueTask<bool>(move.TakeResult());
        move.LeaveToAwait();
        return new ValueTask<bool>(this, 0);
    }

    /// <summary>Ends the enumeration.</summary>
    public ValueTask DisposeAsync()
    {
        move = End(ExploredJob.Running);
        if (!move.IsCompleted)
        {
            move.LeaveToAwait();
            return new ValueTask(this, 0);
        }

        move.TakeResult();
        return default;
    }

    bool IValueTaskSource<bool>.GetResult(short token) => move.TakeResult();

    void IValueTaskSource.GetResult(short token) => move.TakeResult();

    ValueTaskSourceStatus IValueTaskSource<bool>.GetStatus(short token) => ValueTaskSourceStatus.Pending;

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => ValueTaskSourceStatus.Pending;

    void IValueTaskSource<bool>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) => Refuse();

    void IValueTaskSource.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) => Refuse();

    // Not thrown: whose code awaits this is a library's, and would let it end the process. It waits for ever instead.
    static void Refuse()
    {
        ExploredJob.Running.TakeLeft();
        _ = UncontrolledWaitException.Of("code of a library awaits an enumeration");
    }
}
