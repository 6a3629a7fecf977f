using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Conpar.Scheduling;

/// <summary>What an explored method with a result returns: a part of a job whose every access to shared state is a step of its own.</summary>
/// <typeparam name="T">The result's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[AsyncMethodBuilder(typeof(ExploredTaskBuilder<>))]
public readonly struct ExploredTask<T>
{
    /// <summary>What is waited for: null where the result is here, a frame, or a fault.</summary>
    readonly object? source;
    readonly T? result;

    internal ExploredTask(object? source, T? result) => (this.source, this.result) = (source, result);

    internal bool IsCompleted => source is not StepFrame;

    /// <summary>For <see langword="await"/>.</summary>
    public ExploredTaskAwaiter<T> GetAwaiter() => new(this);

    internal T TakeResult()
    {
        if (source is ResultStepFrame<T> frame) return frame.TakeResult();
        if (source is StepFrame other) return (T)other.TakeBoxed()!;
        (source as ExceptionDispatchInfo)?.Throw();
        return result!;
    }

    /// <summary>In code that cannot be suspended: all that it takes is part of the step that is being carried out.</summary>
    internal T AtOnce()
    {
        if (source is StepFrame steps) SteppedJob.Running.CarryAtOnce(steps);
        return TakeResult();
    }

    /// <summary>The same with its result as an object, null where there is none.</summary>
    public ExploredTask<object?> Boxed() => new(source, typeof(T) == typeof(Nothing) || source is not null ? null : result);

    /// <summary>The same as a façade gives it, which took several steps.</summary>
    internal JobTask<T> AsOperation() => new(source, result);

    /// <summary>What is awaited next is this, in whatever it is wrapped.</summary>
    internal void LeaveToAwait() => SteppedJob.Leave((StepFrame)source!);

    internal void ContinueWith(StepFrame frame) => ((StepFrame)source!).Awaiting = frame;
}
