using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

// Models of what only threads own, and the queues of those who wait for an object.
internal sealed partial class InterleavedLane
{
    readonly ConditionalWeakTable<object, LockModel> locks = [];
    readonly ConditionalWeakTable<object, WaitQueue> queues = [];
    readonly ConditionalWeakTable<ReaderWriterLockSlim, ReaderWriterModel> readersAndWriters = [];
    readonly HashSet<LockModel> mutexes = [];

    /// <summary>The lane's model of a lock.</summary>
    public LockModel LockOf(object real) => locks.GetValue(real, static _ => new LockModel());

    /// <summary>The lane's model of a lock for readers and writers.</summary>
    public ReaderWriterModel ReaderWriterOf(ReaderWriterLockSlim real) =>
        readersAndWriters.GetValue(real, static real => new ReaderWriterModel(real.RecursionPolicy == LockRecursionPolicy.SupportsRecursion));

    /// <summary>The lane's model of a mutex, which is abandoned where its owner ends.</summary>
    public LockModel MutexOf(object real)
    {
        LockModel model = LockOf(real);
        mutexes.Add(model);
        return model;
    }

    /// <summary>The job ended.</summary>
    public void Abandon(InterleavedJob job)
    {
        foreach (LockModel mutex in mutexes)
        {
            if (mutex.Owner == job) mutex.Abandon();
        }
    }

    /// <summary>Puts a job among those who wait for an object, or for each of several.</summary>
    public void Enlist(InterleavedJob job, object key)
    {
        if (key is object[] several) foreach (object one in several) QueueOf(one).Add(job, isOneOfMany: true);
        else QueueOf(key).Add(job);
    }

    /// <summary>Lets jobs that wait for an object try again, the longest waiting first.</summary>
    public void Wake(object key, int count)
    {
        if (key is IWaitedFor model) model.Waiting.Wake(count);
        else if (queues.TryGetValue(key, out WaitQueue? queue)) queue.Wake(count);
    }

    WaitQueue QueueOf(object key) => key is IWaitedFor model ? model.Waiting : queues.GetValue(key, static _ => new WaitQueue());
}
