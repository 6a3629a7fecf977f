using Conpar.Scheduling;

namespace Conpar.Stepping;

// Spin locks, which are where they stand: in a field, an element or a variable.
internal sealed partial class ExploredJob
{
    public JobTask<bool> EnterSpinLock(int site, object? of, int member, bool isTracked, int milliseconds)
    {
        int location = Machine.Locations.Of(of, member);
        if (Machine.LockAt(location).Owner == this) throw isTracked ? new LockRecursionException("The calling thread already holds the lock.") : UncontrolledWaitException.Of("it enters a SpinLock that it has");
        return WithLock(Entering(milliseconds), site, location, milliseconds);
    }

    public JobTask LeaveSpinLock(int site, object? of, int member, bool isTracked)
    {
        int location = Machine.Locations.Of(of, member);
        if (Machine.LockAt(location).Owner != this) throw isTracked ? new SynchronizationLockException("The calling thread does not hold the lock.") : UncontrolledWaitException.Of("it leaves a SpinLock that it does not have");
        return WithLock(LockStep.Verb.Exit, site, location, Timeout.Infinite).WithoutResult();
    }

    public bool HasSpinLock(object? of, int member) => Machine.LockAt(Machine.Locations.Of(of, member)).Owner == this;

    public JobTask<bool> SeesSpinLock(int site, object? of, int member) => See(site, of, member).AsOperation();

    async ExploredTask<bool> See(int site, object? of, int member)
    {
        await ReadingAtomically(site, of, member);
        return !Machine.LockAt(Machine.Locations.Of(of, member)).IsFree;
    }
}
