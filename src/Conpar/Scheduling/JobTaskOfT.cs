using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Conpar.Scheduling;

/// <summary>What an interleaved method with a result returns: a part of a job that may give its turn away and go on later.</summary>
/// <typeparam name="T">The result's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[AsyncMethodBuilder(typeof(JobTaskBuilder<>))]
public readonly struct JobTask<T>
{
    /// <summary>
    /// What is waited for: null where the result is here, a frame, a task (parallel lane), a fault, or the end of the turn though the result is here.
    /// </summary>
    readonly object? source;
    readonly T? result;

    internal JobTask(object? source, T? result) => (this.source, this.result) = (source, result);

    internal object? Source => source;

    internal T? Value => result;

    /// <summary>For <see langword="await"/>.</summary>
    public JobTaskAwaiter<T> GetAwaiter() => new(this);

    /// <summary>Waits for the end in code that cannot await: the thread stops and other jobs have their turns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Block()
    {
        if (source is not null) BlockAtSource();
        return GetAwaiter().GetResult();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void BlockAtSource()
    {
        if (source is Frame { Job: { } job } frame) job.BlockUntil(frame);
        else if (source is TurnEnd) new Point(endsTurn: true).Block();
        else if (source is StepFrame steps) SteppedJob.Running.CarryAtOnce(steps);
        else if (source is ILateResult) SteppedJob.TakeDeclared().CarryAtOnce();
    }

    /// <summary>The same with a result of any type.</summary>
    public async JobTask<object?> Boxed() => await this;

    /// <summary>The same without the result.</summary>
    internal JobTask WithoutResult() => new(new JobTask<Nothing>(source, default));

    /// <summary>The same with another result, made from this one's when that is here.</summary>
    internal JobTask<TOther> Then<TOther>(Func<T, TOther> other)
    {
        return source switch
        {
            null => new JobTask<TOther>(null, other(result!)),
            InterleavedJob turn => new JobTask<TOther>(turn, other(result!)),
            Frame => Later(this, other),
            StepFrame => Stepwise(this, other).AsOperation(),
            ILateResult => new JobTask<TOther>(new LateThen<T, TOther>(this, other), default),
            _ => new JobTask<TOther>(null, other(TakeResult())),
        };

        static async JobTask<TOther> Later(JobTask<T> task, Func<T, TOther> other) => other(await task);
        static async ExploredTask<TOther> Stepwise(JobTask<T> task, Func<T, TOther> other) => other(await task);
    }

    internal bool IsCompleted => source switch
    {
        null or ExceptionDispatchInfo => true,
        Task task => task.IsCompleted,
        _ => false,
    };

    internal T TakeResult()
    {
        if (source == LateNothing.Instance) return result!;
        switch (source)
        {
            case ResultFrame<T> frame:
                return frame.TakeResult();
            case Frame other:
                other.TakeNothing();
                break;
            case ILateResult<T> late:
                return late.Take();
            case ILateResult late:
                late.TakeNothing();
                break;
            case ExceptionDispatchInfo fault:
                fault.Throw();
                break;
            case Task<T> task:
                return task.GetAwaiter().GetResult();
            case Task task:
                task.GetAwaiter().GetResult();
                break;
        }

        return result!;
    }

    internal void Suspend(Frame awaiting)
    {
        if (source is Frame frame) frame.ContinueWith(awaiting);
        else if (source is TurnEnd) Point.Suspend(awaiting);
        else Foreign.Suspend(awaiting, ((Task)source!).GetAwaiter());
    }

    /// <summary>In an explored form: what goes on when the operation that was declared, or the steps that it takes, are through.</summary>
    internal void Suspend(StepFrame awaiting)
    {
        if (source is StepFrame steps) steps.Awaiting = awaiting;
        else SteppedJob.TakeDeclared().SuspendIn(awaiting);
    }

    /// <summary>An operation that was carried out at once is a task that only ends the turn.</summary>
    public static implicit operator JobTask<T>(Point<T> point) => new(TurnEnd.At(point.WithoutValue()), point.GetResult());
}
