namespace Conpar.Cooperation.Tests.Scenarios;

/// <summary>A mutex belongs to a job, as often as it took it.</summary>
public partial class MutexOwners
{
    readonly Mutex mutex = new();
    int count;

    [Job(Copies = 3)]
    void Increments()
    {
        for (int i = 0; i < 5; i++)
        {
            mutex.WaitOne();
            Assert.True(mutex.WaitOne(0));
            int read = count;
            Thread.Yield();
            count = read + 1;
            mutex.ReleaseMutex();
            Thread.Yield();
            mutex.ReleaseMutex();
        }
    }

    [Check]
    bool NoneIsLost() => count == 15;
}

/// <summary>Only its owner releases a mutex; others run out of time.</summary>
public partial class MutexOfAnother
{
    readonly Mutex mutex = new();
    readonly ManualResetEventSlim owned = new(), tried = new();

    [Job]
    void Owns()
    {
        mutex.WaitOne();
        owned.Set();
        tried.Wait();
        mutex.ReleaseMutex();
        Assert.Throws<ApplicationException>(() => mutex.ReleaseMutex());
    }

    [Job]
    void Tries()
    {
        owned.Wait();
        Assert.False(mutex.WaitOne(5));
        Assert.Throws<ApplicationException>(() => mutex.ReleaseMutex());
        tried.Set();
    }
}

/// <summary>Who ends with a mutex abandons it; the next one owns it, and is told.</summary>
public partial class AbandonedMutex
{
    readonly Mutex mutex = new();
    readonly ManualResetEventSlim owned = new();

    [Job]
    void Ends()
    {
        mutex.WaitOne();
        owned.Set();
    }

    [Job]
    void Inherits()
    {
        owned.Wait();
        Assert.Throws<AbandonedMutexException>(() => mutex.WaitOne());
        mutex.ReleaseMutex();
        Assert.True(mutex.WaitOne(0));
        mutex.ReleaseMutex();
    }
}
