using System.Runtime.ExceptionServices;

namespace Conpar.Scheduling;

/// <summary>A suspended explored method, seen by those who want its result.</summary>
internal abstract class ResultStepFrame<T> : StepFrame, ILateResult<T>
{
    T? result;
    ExceptionDispatchInfo? fault;

    public void Complete(T? value)
    {
        result = value;
        GoOn();
    }

    public void Fail(Exception exception)
    {
        fault = ExceptionDispatchInfo.Capture(exception);
        GoOn();
    }

    /// <summary>Gives the result out, once, and the frame back.</summary>
    public T TakeResult()
    {
        T? value = result;
        ExceptionDispatchInfo? thrown = fault;
        result = default;
        fault = null;
        Return();
        thrown?.Throw();
        return value!;
    }

    T ILateResult<T>.Take() => TakeResult();

    void ILateResult.TakeNothing() => TakeResult();

    public override object? TakeBoxed() => typeof(T) == typeof(Nothing) ? TakeNothing() : TakeResult();

    object? TakeNothing()
    {
        TakeResult();
        return null;
    }

    // Not by a call: results pass through any depth of methods without growing the stack.
    void GoOn() => SteppedJob.Running.GoOnIn(Awaiting!);

    protected abstract void Return();
}
