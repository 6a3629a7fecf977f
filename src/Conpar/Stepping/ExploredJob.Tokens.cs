using System.Runtime.ExceptionServices;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

// Cancelling, and waits that can be cancelled. What waits with a token is told of the cancellation in a step after it, each in one of its own.
internal sealed partial class ExploredJob
{
    static readonly Task cancelled = Task.FromCanceled(new CancellationToken(canceled: true));

    public JobTask Cancels(int site, CancellationTokenSource source, bool throwOnFirstException) => Cancel(site, source, throwOnFirstException).AsOperation().WithoutResult();

    async ExploredTask<Nothing> Cancel(int site, CancellationTokenSource source, bool throwOnFirstException, int? time = null)
    {
        (bool isFirst, ExceptionDispatchInfo? fault) = await CancelFirst(site, source, throwOnFirstException, time);
        if (isFirst)
        {
            foreach (object watch in Machine.Tokens.Of(source)) await Tell(site, source, watch);
        }

        fault?.Throw();
        return default;
    }

    /// <summary>Cancels in one step, which nobody has been told of; whether it is the first to do so, and what was thrown.</summary>
    async ExploredTask<(bool IsFirst, ExceptionDispatchInfo? Fault)> CancelFirst(int site, CancellationTokenSource source, bool throwOnFirstException, int? time)
    {
        ExceptionDispatchInfo? fault = null;
        bool isFirst = false;
        await Acts(site, EventKind.Signal, source, () =>
        {
            if (time is { } number && !Machine.Tokens.IsTime(source, number)) return false;
            isFirst = !source.IsCancellationRequested;
            try
            {
                source.Cancel(throwOnFirstException);
            }
            catch (Exception thrown)
            {
                fault = ExceptionDispatchInfo.Capture(thrown);
            }

            return isFirst;
        });
        return (isFirst, fault);
    }

    /// <summary>The same where a child tells those who are to know.</summary>
    public JobTask<Task> CancelsLater(int site, CancellationTokenSource source) => CancelLater(site, source).AsOperation();

    async ExploredTask<Task> CancelLater(int site, CancellationTokenSource source)
    {
        (bool isFirst, ExceptionDispatchInfo? fault) = await CancelFirst(site, source, throwOnFirstException: false, time: null);
        if (fault is { SourceException: ObjectDisposedException }) fault.Throw();
        if (fault is not null) return Task.FromException(fault.SourceException);
        if (!isFirst || Machine.Tokens.Of(source) is not { Count: > 0 } watches) return Task.CompletedTask;
        return Stepping.Children.Run(this, site, async child =>
        {
            foreach (object watch in watches) await ((ExploredJob)child).Tell(site, source, watch);
        });
    }

    async ExploredTask Tell(int site, CancellationTokenSource source, object watch)
    {
        if (watch is CancellationTokenSource linked)
        {
            try
            {
                await Cancel(site, linked, throwOnFirstException: false);
            }
            catch (ObjectDisposedException)
            {
                // It is no longer linked.
            }
        }
        else
        {
            await Acts(site, EventKind.Signal, watch is FirstTask first ? first.Task : watch, () =>
            {
                if (watch is FirstTask promise) return promise.Tell(cancelled);
                Machine.Tokens.Reach(Machine, watch, source);
                return true;
            });
        }
    }

    /// <summary>Makes a source that is cancelled with any of several tokens.</summary>
    public JobTask<CancellationTokenSource> Links(int site, CancellationToken[] tokens) => Link(site, tokens).AsOperation();

    async ExploredTask<CancellationTokenSource> Link(int site, CancellationToken[] tokens)
    {
        CancellationTokenSource linked = new();
        bool isKnown = false;
        foreach (CancellationToken token in tokens)
        {
            if (SharedObjects.SourceOf(token) is not { } source) continue;
            if (await Watches(site, source, linked))
            {
                isKnown = true;
                continue;
            }

            if (isKnown) await Cancel(site, linked, throwOnFirstException: false);
            else Cut(linked);
            break;
        }

        return linked;

        // Nobody else has it yet.
        static void Cut(CancellationTokenSource own) => own.Cancel();
    }

    /// <summary>Has something told of a cancellation; false where it has come already.</summary>
    async ExploredTask<bool> Watches(int site, CancellationTokenSource source, object watch)
    {
        bool isInTime = false;
        await Acts(site, EventKind.Wait, source, () =>
        {
            isInTime = !source.IsCancellationRequested;
            if (isInTime) Machine.Tokens.Add(source, watch);
            return isInTime;
        });
        return isInTime;
    }

    /// <summary>What is to begin does not where it is cancelled before.</summary>
    public async ExploredTask ThrowsIfCancelled(int site, CancellationToken token)
    {
        await ReadingAtomically(site, token, Members.WholeObject);
        token.ThrowIfCancellationRequested();
    }

    async ExploredTask<T> WaitsUnlessCancelled<TOperation, T>(int site, TOperation operation, Patience patience, CancellationTokenSource source) where TOperation : struct, IOperation<T>
    {
        if (operation.Key is Task task) return await WaitsForTask<TOperation, T>(site, operation, task, patience, source);
        if (!await Watches(site, source, operation.Key)) return await ((IOperation<T>)operation).Refused(patience);
        return await OperationStep<TOperation, T>.Declare(this, site, operation, patience);
    }

    /// <summary>What ends the wait is the first of the task and the cancellation.</summary>
    async ExploredTask<T> WaitsForTask<TOperation, T>(int site, TOperation operation, Task task, Patience patience, CancellationTokenSource source) where TOperation : struct, IOperation<T>
    {
        FirstTask<Task> first = new();
        KnownTasks.AddWhole(first.Task, [task]);
        if (!await Watches(site, source, first))
        {
            if (!TaskWatches.IsOne(task)) throw UncontrolledWaitException.Of("it waits for several tasks until it is cancelled");

            // Some give the result of a task that has ended whatever the token says.
            await Acts(site, EventKind.Wait, SharedObjects.OfTask(task), static () => false);
            return await ((IOperation<T>)operation).Refused(patience);
        }

        if (!await Machine.Watches.Watch(this, site, task, first)) await Acts(site, EventKind.Wait, first.Task, () => first.Tell(task));
        Task? ended = await OperationStep<TaskEnding<Task?>, Task?>.Declare(this, site, new(first.Task, static one => ((Task<Task>)one).Result), patience with { Cancel = default });
        if (ended == task && operation.Try(out T result)) return result;
        operation.GiveUp();
        return ended is null ? operation.TimedOut : throw operation.Cancelled(patience.Cancel);
    }
}
