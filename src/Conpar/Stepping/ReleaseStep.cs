using System.Runtime.ExceptionServices;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>A job's next operation is one that may let others go on, and never waits.</summary>
internal sealed class ReleaseStep<TObject, TArgument, T> : StepEffect, ILateResult<T> where TObject : class
{
    [ThreadStatic] static ReleaseStep<TObject, TArgument, T>? free;

    ExploredJob job = null!;
    TObject real = null!;
    TArgument argument = default!;
    Func<TObject, TArgument, T> act = null!;
    ExceptionDispatchInfo? fault;
    T? result;

    EventKind? kind;
    bool wasOver;

    public override EventKind Event => kind ?? EventKind.Signal;

    public override bool IsOpen => job.Machine.IsOpen(real);

    // A task ends once.
    public override bool Wrote => !wasOver;

    public static JobTask<T> Declare(ExploredJob job, int site, EventKind? kind, TObject real, TArgument argument, Func<TObject, TArgument, T> act)
    {
        job.Machine.RequireKnown(real);
        ReleaseStep<TObject, TArgument, T> step = free ?? new ReleaseStep<TObject, TArgument, T>();
        free = null;
        (step.job, step.kind, step.real, step.argument, step.act) = (job, kind, real, argument, act);
        job.Declare(new Operation(OperationKind.Update, job.Machine.PlaceOf(real), site), step, mayWait: false);
        return new JobTask<T>(step, default);
    }

    public override bool Carry()
    {
        wasOver = real is Task { IsCompleted: true };
        try
        {
            result = act(real, argument);
        }
        catch (Exception thrown)
        {
            fault = ExceptionDispatchInfo.Capture(thrown);
        }

        return true;
    }

    public T Take()
    {
        (T? taken, ExceptionDispatchInfo? thrown) = (result, fault);
        (real, argument, act, result, fault) = (null!, default!, null!, default, null);
        free = this;
        thrown?.Throw();
        return taken!;
    }

    public void TakeNothing() => Take();
}
