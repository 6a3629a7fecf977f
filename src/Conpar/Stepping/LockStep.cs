using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>A job's next operation on a lock.</summary>
internal sealed class LockStep(ExploredJob job) : StepEffect, ILateResult<bool>
{
    Verb verb;
    ExploredLock model = null!;
    int site, entered;

    public enum Verb
    {
        Enter,
        TryEnter,
        Exit,
        Wait,
        WaitAtMost,
        EnterAgain,
        Pulse,
        PulseAll,
    }

    /// <summary>Whether the last try or wait succeeded.</summary>
    bool succeeded;

    public override bool CanProceed => verb is not (Verb.Enter or Verb.EnterAgain) || model.IsFreeFor(job);

    public override bool IsOpen => model.IsFree;

    public override bool Wrote => verb != Verb.TryEnter || succeeded;

    public override EventKind Event => verb switch
    {
        Verb.Exit => EventKind.Release,
        Verb.Wait or Verb.WaitAtMost => EventKind.Wait,
        Verb.Pulse or Verb.PulseAll => EventKind.Signal,
        _ => EventKind.Acquire,
    };

    public override object WaitsOn => model;

    public void Declare(Verb next, ExploredLock of, int location, int at)
    {
        (verb, model, site) = (next, of, at);
        OperationKind kind = next switch
        {
            Verb.Enter or Verb.EnterAgain => OperationKind.Acquire,
            Verb.TryEnter => OperationKind.Try,
            _ => OperationKind.Update,
        };
        job.Declare(new Operation(kind, location, at), this, mayWait: kind == OperationKind.Acquire);
    }

    public override bool Carry()
    {
        succeeded = true;
        switch (verb)
        {
            case Verb.Enter:
                model.Enter(job, site);
                break;
            case Verb.TryEnter:
                succeeded = model.IsFreeFor(job);
                if (succeeded) model.Enter(job, site);
                break;
            case Verb.Exit:
                model.Exit();
                break;
            case Verb.Wait:
                entered = model.Wait(job);
                Declare(Verb.EnterAgain, model, job.Pending.Location, site);
                job.Machine.AwaitSignal(job);
                return false;
            case Verb.WaitAtMost:
                // Time passes as it likes: the job goes on whenever the lock is free, and what it returns depends on whether a pulse came until then.
                entered = model.Wait(job);
                Declare(Verb.EnterAgain, model, job.Pending.Location, site);
                return false;
            case Verb.EnterAgain:
                succeeded = !model.GiveUp(job);
                model.Enter(job, site, entered);
                break;
            case Verb.Pulse:
                model.Pulse();
                break;
            case Verb.PulseAll:
                while (model.Pulse()) { }
                break;
        }

        return true;
    }

    public bool Take() => succeeded;

    public void TakeNothing() { }
}
