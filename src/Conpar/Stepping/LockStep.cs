using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>A job's next operation on a lock.</summary>
internal sealed class LockStep(ExploredJob job) : StepEffect, ILateResult<bool>
{
    Verb verb;
    ExploredLock model = null!;
    int site, entered, milliseconds;

    public enum Verb
    {
        Enter,
        TryEnter,
        EnterAtMost,
        Exit,
        Wait,
        WaitAtMost,
        StopWaiting,
        EnterAgain,
        Pulse,
        PulseAll,
    }

    /// <summary>Whether the last try or wait succeeded.</summary>
    bool succeeded;

    public override bool CanProceed => verb != Verb.StopWaiting && (verb is not (Verb.Enter or Verb.EnterAtMost or Verb.EnterAgain) || model.IsFreeFor(job));

    public override bool IsOpen => model.IsFree || model.IsOneOfSeveral;

    public override bool Wrote => succeeded || verb is not (Verb.TryEnter or Verb.EnterAtMost);

    public override int Locks => verb switch
    {
        Verb.Enter or Verb.TryEnter or Verb.EnterAtMost => succeeded ? 1 : 0,
        Verb.Exit => -1,
        _ => 0,
    };

    public override EventKind Event => verb switch
    {
        Verb.Exit => EventKind.Release,
        Verb.Wait or Verb.WaitAtMost or Verb.StopWaiting => EventKind.Wait,
        Verb.Pulse or Verb.PulseAll => EventKind.Signal,
        _ => EventKind.Acquire,
    };

    public override object WaitsOn => model;

    public void Declare(Verb next, ExploredLock of, int location, int at, int atMost)
    {
        (verb, model, site, milliseconds) = (next, of, at, atMost);
        job.Declare(new Operation(Kind, location, at), this, MayWait);
        if (IsTimed) job.EndsWithin(atMost);
    }

    void Next(Verb next)
    {
        verb = next;
        job.DeclareNext(new Operation(Kind, job.Pending.Location, site), MayWait);
        if (IsTimed) job.EndsWithin(milliseconds);
    }

    OperationKind Kind => verb switch
    {
        Verb.Enter or Verb.EnterAtMost or Verb.EnterAgain => OperationKind.Acquire,
        Verb.TryEnter => OperationKind.Try,
        Verb.Pulse or Verb.PulseAll => OperationKind.Signal,
        _ => OperationKind.Update,
    };

    bool MayWait => Kind == OperationKind.Acquire || verb == Verb.StopWaiting;

    bool IsTimed => verb is Verb.EnterAtMost or Verb.StopWaiting;

    /// <summary>A pulse came while the job waits for one, or for the end of its time.</summary>
    public void Pulsed()
    {
        if (verb != Verb.StopWaiting) return;
        job.Machine.Time!.Clear(job.Number);
        Next(Verb.EnterAgain);
    }

    public override bool Carry()
    {
        succeeded = true;
        switch (verb)
        {
            case Verb.Enter:
                model.Enter(job, site);
                break;
            case Verb.TryEnter or Verb.EnterAtMost:
                succeeded = model.IsFreeFor(job);
                if (succeeded) model.Enter(job, site);
                break;
            case Verb.Exit:
                model.Exit();
                break;
            case Verb.Wait:
                entered = model.Wait(job);
                Next(Verb.EnterAgain);
                job.Machine.AwaitSignal(job);
                return false;
            case Verb.WaitAtMost:
                // Where time passes as it likes the job goes on whenever the lock is free. What it returns depends on whether a pulse came until then.
                entered = model.Wait(job);
                Next(job.Machine.Time is null ? Verb.EnterAgain : Verb.StopWaiting);
                return false;
            case Verb.StopWaiting:
                Next(Verb.EnterAgain);
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
