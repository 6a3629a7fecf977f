using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Conpar.Scheduling;

/// <summary>Builds <see cref="ExploredTask{T}"/>; called by the compiler.</summary>
/// <typeparam name="T">The result's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ExploredTaskBuilder<T>
{
    ResultStepFrame<T>? frame;
    ExceptionDispatchInfo? fault;
    T? result;

    /// <summary>Called by the compiler.</summary>
    public static ExploredTaskBuilder<T> Create() => default;

    /// <summary>Called by the compiler.</summary>
    public readonly ExploredTask<T> Task => new((object?)frame ?? fault, result);

    /// <summary>Called by the compiler.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Start<TStateMachine>(ref TStateMachine machine) where TStateMachine : IAsyncStateMachine => machine.MoveNext();

    /// <summary>Called by the compiler.</summary>
    public readonly void SetStateMachine(IAsyncStateMachine machine) { }

    /// <summary>Called by the compiler.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetResult(T? value)
    {
        if (frame is null) result = value;
        else frame.Complete(value);
    }

    /// <summary>Called by the compiler.</summary>
    public void SetException(Exception exception)
    {
        if (frame is null) fault = ExceptionDispatchInfo.Capture(exception);
        else frame.Fail(exception);
    }

    /// <summary>Called by the compiler.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine machine)
        where TAwaiter : INotifyCompletion where TStateMachine : IAsyncStateMachine
    {
        if (typeof(TAwaiter) == typeof(Access))
        {
            Unsafe.As<TAwaiter, Access>(ref awaiter).Job.SuspendIn(frame ?? Park(ref machine));
            return;
        }

        if (default(TAwaiter) is not null && awaiter is IStepAwaiter)
        {
            ((IStepAwaiter)awaiter).Suspend(frame ?? Park(ref machine));
            return;
        }

        // Before a frame is there: what nobody waits for yet cannot fail later.
        SteppedJob job = SteppedJob.RequireNext();
        job.SuspendForNext(frame ?? Park(ref machine));
    }

    /// <summary>Called by the compiler.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine machine)
        where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine => AwaitOnCompleted(ref awaiter, ref machine);

    [MethodImpl(MethodImplOptions.NoInlining)]
    ResultStepFrame<T> Park<TStateMachine>(ref TStateMachine machine) where TStateMachine : IAsyncStateMachine
    {
        MethodStepFrame<TStateMachine, T> parked = MethodStepFrame<TStateMachine, T>.Rent();
        frame = parked;

        // After the builder knows its frame: the copy's builder must know it too.
        parked.Machine = machine;
        return parked;
    }
}
