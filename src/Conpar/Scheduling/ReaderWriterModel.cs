namespace Conpar.Scheduling;

/// <summary>
/// A lock for many readers or one writer, as jobs own it. The real one belongs to threads, and jobs in turns share theirs. As in the real one,
/// readers who come while a writer waits let it go first.
/// </summary>
internal sealed class ReaderWriterModel(bool isRecursive) : IWaitedFor
{
    readonly Dictionary<Job, int> readers = [];
    Job? writer, upgrader;
    int writes, upgrades;

    public WaitQueue Waiting { get; } = new();

    /// <summary>How many wait for each mode.</summary>
    public int[] Waiters { get; } = new int[3];

    public int Readers => readers.Count;

    /// <summary>How often a job holds the lock in a mode.</summary>
    public int Held(Job job, LockMode mode) => mode switch
    {
        LockMode.Read => readers.GetValueOrDefault(job),
        LockMode.Write => writer == job ? writes : 0,
        _ => upgrader == job ? upgrades : 0,
    };

    public bool CanEnter(Job job, LockMode mode) => Held(job, mode) > 0 || mode switch
    {
        LockMode.Read => writer == job || upgrader == job || (writer is null && Waiters[(int)LockMode.Write] == 0),
        LockMode.Write => writer is null && (upgrader is null || upgrader == job) && readers.Keys.All(reader => reader == job && upgrader == job),
        _ => writer == job || (writer is null && upgrader is null && Waiters[(int)LockMode.Write] == 0),
    };

    public void Enter(Job job, LockMode mode)
    {
        switch (mode)
        {
            case LockMode.Read:
                readers[job] = readers.GetValueOrDefault(job) + 1;
                break;
            case LockMode.Write:
                (writer, writes) = (job, writes + 1);
                break;
            default:
                (upgrader, upgrades) = (job, upgrades + 1);
                break;
        }
    }

    public void Exit(Job job, LockMode mode)
    {
        if (Held(job, mode) == 0) throw new SynchronizationLockException($"The {Named(mode)} lock is being released without being held.");
        switch (mode)
        {
            case LockMode.Read:
                if (--readers[job] == 0) readers.Remove(job);
                break;
            case LockMode.Write:
                if (--writes == 0) writer = null;
                break;
            default:
                if (--upgrades == 0) upgrader = null;
                break;
        }
    }

    /// <summary>Refuses what the real one refuses: what would never come, or come by luck only.</summary>
    public void Require(Job job, LockMode mode)
    {
        bool reads = Held(job, LockMode.Read) > 0, holds = Held(job, mode) > 0, upgrades = Held(job, LockMode.Upgradeable) > 0, writes = Held(job, LockMode.Write) > 0;
        if (holds && !isRecursive) throw new LockRecursionException($"Recursive {Named(mode)} lock acquisitions not allowed in this mode.");
        if (mode == LockMode.Write && reads && !upgrades && !writes) throw new LockRecursionException("Write lock may not be acquired with read lock held. This pattern is prone to deadlocks. Please ensure that read locks are released before taking a write lock. If an upgrade is necessary, use an upgrade lock in place of the read lock.");
        if (mode == LockMode.Upgradeable && reads && !upgrades && !writes) throw new LockRecursionException("Upgradeable lock may not be acquired with read lock held.");
        if (!isRecursive && writes && mode == LockMode.Read) throw new LockRecursionException("Read lock may not be acquired with the write lock held in this mode.");
        if (!isRecursive && writes && mode == LockMode.Upgradeable) throw new LockRecursionException("Upgradeable lock may not be acquired with write lock held in this mode. Acquiring Upgradeable lock gives the ability to read along with an option to upgrade to a writer.");
    }

    static string Named(LockMode mode) => mode switch
    {
        LockMode.Read => "read",
        LockMode.Write => "write",
        _ => "upgradeable",
    };
}
