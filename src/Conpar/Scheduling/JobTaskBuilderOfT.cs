using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Conpar.Scheduling;

/// <summary>Builds <see cref="JobTask{T}"/>; called by the compiler.</summary>
/// <typeparam name="T">The result's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct JobTaskBuilder<T>
{
    ResultFrame<T>? frame;
    ExceptionDispatchInfo? fault;
    T? result;

    /// <summary>Called by the compiler.</summary>
    public static JobTaskBuilder<T> Create() => default;

    /// <summary>Called by the compiler.</summary>
    public readonly JobTask<T> Task => new((object?)frame ?? fault, result);

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
        ResultFrame<T> suspended = frame ?? Park(ref machine);

        // A struct's type is known to the just-in-time compiler: nothing is boxed, and the other branches are gone.
        if (typeof(TAwaiter) == typeof(Point)) Point.Suspend(suspended);
        else if (default(TAwaiter) is not null && awaiter is IJobAwaiter) ((IJobAwaiter)awaiter).Suspend(suspended);
        else Foreign.Suspend(suspended, awaiter);
    }

    /// <summary>Called by the compiler.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine machine)
        where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine => AwaitOnCompleted(ref awaiter, ref machine);

    [MethodImpl(MethodImplOptions.NoInlining)]
    ResultFrame<T> Park<TStateMachine>(ref TStateMachine machine) where TStateMachine : IAsyncStateMachine
    {
        MethodFrame<TStateMachine, T> parked = MethodFrame<TStateMachine, T>.Rent();
        frame = parked;

        // After the builder knows its frame: the copy's builder must know it too.
        parked.Machine = machine;
        return parked;
    }
}
