using Conpar.Scheduling;

namespace Conpar.Stepping;

// What stands in a run for the objects by which jobs synchronise.
internal sealed partial class ScenarioMachine
{
    readonly Dictionary<ReaderWriterLockSlim, ReaderWriterModel> readersAndWriters = [];
    readonly Dictionary<object, TickTimes> ticks = [];
    readonly Dictionary<Mutex, ExploredLock> mutexes = [];

    /// <summary>Whether a mutex may have an owner before the jobs begin.</summary>
    readonly bool ownsMutexes;

    (ExploredLock Lock, int Run)[] locks = new (ExploredLock, int)[16];

    /// <summary>The lock at a location.</summary>
    public ExploredLock LockAt(int location)
    {
        if (location >= locks.Length) Array.Resize(ref locks, Math.Max(locks.Length * 2, location + 1));
        ref (ExploredLock Lock, int Run) entry = ref locks[location];
        if (entry.Run != run)
        {
            entry.Lock ??= new ExploredLock();
            entry.Lock.Restart();
            entry.Run = run;
        }

        return entry.Lock;
    }

    public ExploredLock LockOf(object key) => key is Mutex mutex ? MutexOf(mutex) : LockAt(PlaceOf(key));

    /// <summary>This run's model of a mutex.</summary>
    public ExploredLock MutexOf(Mutex real)
    {
        if (mutexes.TryGetValue(real, out ExploredLock? model)) return model;
        if (ownsMutexes && IsOwned(real)) throw UncontrolledWaitException.Of("it takes a mutex that has an owner from the beginning, which is no job");
        return mutexes[real] = new ExploredLock { IsOneOfSeveral = joinsHandles };
    }

    /// <summary>Whether the real one belongs to this thread. Jobs never enter it.</summary>
    static bool IsOwned(Mutex real)
    {
        try
        {
            real.ReleaseMutex();
        }
        catch (ApplicationException)
        {
            return false;
        }

        return real.WaitOne();
    }

    /// <summary>This run's model of a lock for readers and writers.</summary>
    public ReaderWriterModel ReaderWriterOf(ReaderWriterLockSlim real)
    {
        if (!readersAndWriters.TryGetValue(real, out ReaderWriterModel? model)) readersAndWriters[real] = model = new ReaderWriterModel(real.RecursionPolicy == LockRecursionPolicy.SupportsRecursion);
        return model;
    }

    /// <summary>When a timer ticks in this run.</summary>
    public TickTimes TicksOf(object timer)
    {
        if (!ticks.TryGetValue(timer, out TickTimes? times)) ticks[timer] = times = new TickTimes(this);
        return times;
    }
}
