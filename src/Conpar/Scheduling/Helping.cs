namespace Conpar.Scheduling;

/// <summary>What the lane itself does as a job that nobody sees: a wait whose task is kept, a deadline that comes.</summary>
internal static class Helping
{
    /// <summary>Does something in a turn of its own, which may be long.</summary>
    public static void Do(InterleavedLane lane, Action work) => New(lane).StartWith<Nothing>(
        _ =>
        {
            work();
            return default;
        },
        static (_, result) => result.TakeResult());

    /// <summary>Waits for an operation that was tried, from now on, and gives a task for its result.</summary>
    public static Task<T> Wait<TOperation, T>(InterleavedLane lane, int site, TOperation operation, Patience patience) where TOperation : struct, IOperation<T>
    {
        TaskCompletionSource<T> completion = new();
        InterleavedJob helper = New(lane);
        KnownTasks.AddOwn(completion.Task);
        lane.Add(helper);
        JobRoot<T> root = new(helper, null, (_, result) => Complete(result, completion));
        if (root.Follow(helper.Waits<TOperation, T>(site, operation, patience))) root.Resume();
        return completion.Task;
    }

    static InterleavedJob New(InterleavedLane lane) => new(lane, "", isTraced: false) { IsBackground = true };

    static void Complete<T>(JobTask<T> result, TaskCompletionSource<T> completion)
    {
        try
        {
            completion.SetResult(result.TakeResult());
        }
        catch (OperationCanceledException cancelled)
        {
            completion.SetCanceled(cancelled.CancellationToken);
        }
        catch (Exception fault)
        {
            completion.SetException(fault);
        }
    }
}
