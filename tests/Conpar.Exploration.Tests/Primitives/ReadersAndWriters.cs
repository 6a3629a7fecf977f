namespace Conpar.Exploration.Primitives;

/// <summary>A pair that is written by one who only has the lock for reading.</summary>
public partial class TornPair
{
    readonly ReaderWriterLockSlim gate = new();
    int first, second;

    [Job]
    void Write()
    {
        gate.EnterReadLock();
        first = 1;
        second = 1;
        gate.ExitReadLock();
    }

    [Job]
    bool IsWhole()
    {
        gate.EnterReadLock();
        bool isWhole = first == second;
        gate.ExitReadLock();
        return isWhole;
    }
}

/// <summary>The same with the lock for writing, and two readers.</summary>
public partial class WholePair
{
    readonly ReaderWriterLockSlim gate = new();
    int first, second;

    [Job]
    void Write()
    {
        gate.EnterWriteLock();
        first = 1;
        second = 1;
        gate.ExitWriteLock();
    }

    [Job(Copies = 2)]
    bool IsWhole()
    {
        gate.EnterReadLock();
        bool isWhole = first == second;
        gate.ExitReadLock();
        return isWhole;
    }
}

/// <summary>Both look before either makes it.</summary>
public partial class MadeTwice
{
    readonly ReaderWriterLockSlim gate = new();
    bool isMade;
    int made;

    [Job(Copies = 2)]
    void Make()
    {
        gate.EnterReadLock();
        bool isThere = isMade;
        gate.ExitReadLock();
        if (isThere) return;
        gate.EnterWriteLock();
        isMade = true;
        made++;
        gate.ExitWriteLock();
    }

    [Check] int Made() => made;
}

/// <summary>Who may make it looks alone.</summary>
public partial class MadeOnce
{
    readonly ReaderWriterLockSlim gate = new();
    bool isMade;
    int made;

    [Job(Copies = 2)]
    void Make()
    {
        gate.EnterUpgradeableReadLock();
        if (!isMade)
        {
            gate.EnterWriteLock();
            isMade = true;
            made++;
            gate.ExitWriteLock();
        }

        gate.ExitUpgradeableReadLock();
    }

    [Check] int Made() => made;
}

/// <summary>A reader waits for another one, which comes after a writer and waits behind it.</summary>
public partial class BehindAWriter
{
    readonly ReaderWriterLockSlim gate = new();
    readonly ManualResetEventSlim done = new();

    [Job]
    void Wait()
    {
        gate.EnterReadLock();
        done.Wait();
        gate.ExitReadLock();
    }

    [Job]
    void Read()
    {
        gate.EnterReadLock();
        gate.ExitReadLock();
        done.Set();
    }

    [Job]
    void Write()
    {
        gate.EnterWriteLock();
        gate.ExitWriteLock();
    }
}

/// <summary>A writer that no longer waits lets the readers in that came behind it.</summary>
public partial class ImpatientWriter
{
    readonly ReaderWriterLockSlim gate = new();

    [Job]
    void Hold()
    {
        gate.EnterReadLock();
        Thread.Sleep(10);
        gate.ExitReadLock();
    }

    [Job]
    bool Write()
    {
        Thread.Sleep(1);
        return gate.TryEnterWriteLock(4);
    }

    [Job]
    long Read()
    {
        Thread.Sleep(3);
        gate.EnterReadLock();
        gate.ExitReadLock();
        return Environment.TickCount64;
    }
}

/// <summary>Wants to write what it reads.</summary>
public partial class ReaderThatWrites
{
    readonly ReaderWriterLockSlim gate = new();

    [Job(Copies = 2)]
    void Write()
    {
        gate.EnterReadLock();
        gate.EnterWriteLock();
    }
}
