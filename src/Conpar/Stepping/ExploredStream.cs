using System.Threading.Tasks.Sources;

namespace Conpar.Stepping;

/// <summary>An asynchronous enumeration in an explored form, each of whose moves takes steps of the job that awaits it.</summary>
internal abstract class ExploredStream<T> : IAsyncEnumerator<T>, IValueTaskSource<bool>
{
    ExploredTask<bool> move;

    public T Current { get; protected set; } = default!;

    protected abstract ExploredTask<bool> Move(ExploredJob job);

    public ValueTask<bool> MoveNextAsync()
    {
        move = Move(ExploredJob.Running);
        if (move.IsCompleted) return new ValueTask<bool>(move.TakeResult());
        move.LeaveToAwait();
        return new ValueTask<bool>(this, 0);
    }

    public bool GetResult(short token) => move.TakeResult();

    public ValueTaskSourceStatus GetStatus(short token) => ValueTaskSourceStatus.Pending;

    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        throw UncontrolledWaitException.Of("it keeps the task of an enumeration");

    public ValueTask DisposeAsync() => default;
}
