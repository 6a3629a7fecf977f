namespace Conpar.Cooperation.Tests.Scenarios;

/// <summary>Readers are inside together, a writer alone.</summary>
public partial class ReadersBesideWriters
{
    readonly ReaderWriterLockSlim gate = new();
    int readers, writers, left, right, written;

    [Job(Copies = 3)]
    void Reads()
    {
        for (int i = 0; i < 4; i++)
        {
            gate.EnterReadLock();
            Interlocked.Increment(ref readers);
            Assert.True(gate.IsReadLockHeld);
            Assert.Equal(0, writers);
            int seen = left;
            Thread.Yield();
            Assert.Equal(seen, right);
            Interlocked.Decrement(ref readers);
            gate.ExitReadLock();
            Thread.Yield();
        }
    }

    [Job(Copies = 2)]
    void Writes()
    {
        for (int i = 0; i < 4; i++)
        {
            Assert.True(gate.TryEnterWriteLock(10_000));
            writers++;
            Assert.Equal(1, writers);
            Assert.Equal(0, readers);
            left++;
            Thread.Sleep(1);
            right++;
            writers--;
            written++;
            gate.ExitWriteLock();
        }
    }

    [Check]
    bool AllWritten() => written == 8 && left == 8 && right == 8;
}

/// <summary>One that may become a writer goes beside readers, waits until they are gone, and goes back.</summary>
public partial class Upgrades
{
    readonly ReaderWriterLockSlim gate = new(LockRecursionPolicy.SupportsRecursion);
    readonly ManualResetEventSlim reads = new(), upgrades = new();
    bool written;

    [Job]
    void Reads()
    {
        gate.EnterReadLock();
        gate.EnterReadLock();
        Assert.Equal(2, gate.RecursiveReadCount);
        gate.ExitReadLock();
        reads.Set();
        upgrades.Wait();
        Assert.False(written);
        Thread.Sleep(2);
        Assert.False(written);
        gate.ExitReadLock();
    }

    [Job]
    void MayWrite()
    {
        reads.Wait();
        gate.EnterUpgradeableReadLock();
        Assert.False(gate.TryEnterWriteLock(0));
        upgrades.Set();
        gate.EnterWriteLock();
        gate.EnterWriteLock();
        Assert.Equal(2, gate.RecursiveWriteCount);
        gate.ExitWriteLock();
        written = true;
        gate.ExitWriteLock();
        Assert.True(gate.IsUpgradeableReadLockHeld);
        gate.ExitUpgradeableReadLock();
    }

    [Check]
    bool IsFree() => written && gate.TryEnterWriteLock(0);
}

/// <summary>What can never come is refused, in the words of the real lock.</summary>
public partial class LockMisuse
{
    readonly ReaderWriterLockSlim gate = new();

    [Job]
    void Misuses()
    {
        Assert.Throws<SynchronizationLockException>(() => gate.ExitReadLock());
        Assert.Throws<SynchronizationLockException>(() => gate.ExitWriteLock());
        gate.EnterReadLock();
        Assert.Throws<LockRecursionException>(() => gate.EnterReadLock());
        Assert.Throws<LockRecursionException>(() => gate.EnterWriteLock());
        Assert.Throws<LockRecursionException>(() => gate.TryEnterUpgradeableReadLock(0));
        Assert.Equal(1, gate.CurrentReadCount);
        gate.ExitReadLock();
        gate.EnterWriteLock();
        Assert.Throws<LockRecursionException>(() => gate.TryEnterReadLock(TimeSpan.FromMilliseconds(1)));
        Assert.Throws<LockRecursionException>(() => gate.EnterUpgradeableReadLock());
        Assert.True(gate.IsWriteLockHeld);
        gate.ExitWriteLock();
        Assert.Throws<ArgumentOutOfRangeException>(() => gate.TryEnterReadLock(-2));
    }
}

/// <summary>A reader that comes while a writer waits lets it go first; when the writer gives up, the reader gets in.</summary>
public partial class WritersFirst
{
    readonly ReaderWriterLockSlim gate = new();
    readonly ManualResetEventSlim held = new(), done = new();

    [Job]
    void Holds()
    {
        gate.EnterReadLock();
        held.Set();
        done.Wait();
        gate.ExitReadLock();
    }

    [Job]
    void WantsToWrite()
    {
        held.Wait();
        Assert.False(gate.TryEnterWriteLock(1_000));
    }

    [Job]
    void WantsToRead()
    {
        held.Wait();
        SpinWait.SpinUntil(() => gate.WaitingWriteCount == 1);
        Assert.False(gate.TryEnterReadLock(0));
        Assert.True(gate.TryEnterReadLock(10_000));
        gate.ExitReadLock();
        done.Set();
    }
}
