using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

// Mutexes: locks that are abandoned where the job whose thread has them ends.
internal sealed partial class ExploredJob
{
    readonly List<object> entered = [];

    public JobTask<bool> EnterMutex(int site, object mutex, int milliseconds)
    {
        Timeouts.Require(milliseconds);
        return Enters(site, mutex, milliseconds).AsOperation();
    }

    /// <summary>A mutex was made for this job: nobody else has it yet.</summary>
    public void OwnMutex(int site, object made)
    {
        Machine.LockOf(made).Enter(this, site);
        entered.Add(made);
    }

    async ExploredTask<bool> Enters(int site, object mutex, int milliseconds)
    {
        if (!await TryEnter(site, mutex, milliseconds)) return false;
        entered.Add(mutex);
        return Machine.LockOf(mutex).TakeAbandoned() ? throw new AbandonedMutexException() : true;
    }

    /// <summary>Takes a mutex that is free, in a step that takes it together with others.</summary>
    public void TakeMutex(int site, Mutex mutex)
    {
        ExploredLock model = Machine.MutexOf(mutex);
        model.Enter(this, site);
        entered.Add(mutex);
        if (model.TakeAbandoned()) throw new AbandonedMutexException();
    }

    public bool CanTakeMutex(Mutex mutex) => Machine.MutexOf(mutex).IsFreeFor(this);

    public JobTask LeaveMutex(int site, object mutex)
    {
        if (!Holds(mutex)) throw new ApplicationException("Object synchronization method was called from an unsynchronized block of code.");
        entered.Remove(mutex);
        return Exit(site, mutex);
    }

    /// <summary>The job's thread ends, with whatever mutexes it has.</summary>
    public ExploredTask<Nothing> Abandon() => entered.Count == 0 ? default : AbandonAll();

    async ExploredTask<Nothing> AbandonAll()
    {
        foreach (object mutex in entered.Distinct().ToArray())
        {
            ExploredLock model = Machine.LockOf(mutex);
            await Acts(SiteTable.Unknown, EventKind.Release, mutex, () =>
            {
                model.Abandon();
                return true;
            });
        }

        return default;
    }
}
