using Conpar.Scheduling;

namespace Conpar.Stepping;

// Locks, which explored jobs own by a model: they share their thread.
internal sealed partial class ExploredJob
{
    readonly LockStep gate;

    public JobTask Enter(int site, object key) => WithLockOnly(LockStep.Verb.Enter, site, key);

    public JobTask<bool> TryEnter(int site, object key, int milliseconds) => WithLock(Entering(milliseconds), site, key, milliseconds);

    LockStep.Verb Entering(int milliseconds) => milliseconds < 0 ? LockStep.Verb.Enter : IsTimed(milliseconds) ? LockStep.Verb.EnterAtMost : LockStep.Verb.TryEnter;

    public JobTask Exit(int site, object key)
    {
        Machine.LockOf(key).RequireOwner(this);
        return WithLockOnly(LockStep.Verb.Exit, site, key);
    }

    public bool Holds(object key) => Machine.LockOf(key).Owner == this;

    public JobTask<bool> Wait(int site, object key, int milliseconds)
    {
        Machine.LockOf(key).RequireOwner(this);
        return WithLock(milliseconds < 0 ? LockStep.Verb.Wait : LockStep.Verb.WaitAtMost, site, key, milliseconds);
    }

    public JobTask Pulse(int site, object key, bool all)
    {
        Machine.LockOf(key).RequireOwner(this);
        return WithLockOnly(all ? LockStep.Verb.PulseAll : LockStep.Verb.Pulse, site, key);
    }

    /// <summary>Another job let it go on with a pulse.</summary>
    public void Pulsed()
    {
        gate.Pulsed();
        Machine.Signal(this);
    }

    JobTask WithLockOnly(LockStep.Verb verb, int site, object key)
    {
        WithLock(verb, site, key);
        return new JobTask(new JobTask<Nothing>(LateNothing.Instance, default));
    }

    JobTask<bool> WithLock(LockStep.Verb verb, int site, object key, int milliseconds = Timeout.Infinite)
    {
        int location = Machine.PlaceOf(key);
        gate.Declare(verb, key is Mutex mutex ? Machine.MutexOf(mutex) : Machine.LockAt(location), location, site, milliseconds);
        return new JobTask<bool>(gate, false);
    }

    JobTask<bool> WithLock(LockStep.Verb verb, int site, int location, int milliseconds)
    {
        gate.Declare(verb, Machine.LockAt(location), location, site, milliseconds);
        return new JobTask<bool>(gate, false);
    }
}
