using System.Runtime.ExceptionServices;

namespace Conpar.Scheduling;

/// <summary>A suspended interleaved method, seen by those who want its result.</summary>
internal abstract class ResultFrame<T> : Frame
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

    public override void TakeNothing() => TakeResult();

    // Not by a call: results pass through any depth of methods without growing the stack.
    void GoOn()
    {
        Job!.Next = awaiting!;
        Job.GoesOn = true;
    }

    protected abstract void Return();
}
