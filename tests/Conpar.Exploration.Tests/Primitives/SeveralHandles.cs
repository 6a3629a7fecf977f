namespace Conpar.Exploration.Primitives;

/// <summary>Takes what of two comes first, and looks at the other one.</summary>
public partial class FirstSignal
{
    readonly AutoResetEvent one = new(false);
    readonly ManualResetEvent other = new(false);

    [Job]
    string Wait()
    {
        int first = WaitHandle.WaitAny([one, other]);
        return $"{first} {(first == 0 ? other.WaitOne(0) : one.WaitOne(0))}";
    }

    [Job] void SetOne() => one.Set();

    [Job] void SetOther() => other.Set();
}

/// <summary>Both have come before anybody waits.</summary>
public partial class BothSignals
{
    readonly AutoResetEvent one = new(false), other = new(false);
    readonly ManualResetEvent done = new(false);

    [Job]
    int Wait()
    {
        done.WaitOne();
        return WaitHandle.WaitAny([one, other]);
    }

    [Job]
    void Set()
    {
        other.Set();
        one.Set();
        done.Set();
    }
}

/// <summary>Two who take two mutexes at once, each in an order of its own.</summary>
public partial class BothMutexes
{
    readonly Mutex left = new(), right = new();
    int meals;

    [Job] void First() => Eat(left, right);

    [Job] void Second() => Eat(right, left);

    void Eat(Mutex one, Mutex other)
    {
        WaitHandle.WaitAll([one, other]);
        meals++;
        one.ReleaseMutex();
        other.ReleaseMutex();
    }

    [Check] bool AteBoth() => meals == 2;
}

/// <summary>The same one after the other.</summary>
public partial class OneMutexAfterTheOther
{
    readonly Mutex left = new(), right = new();

    [Job] void First() => Eat(left, right);

    [Job] void Second() => Eat(right, left);

    static void Eat(Mutex one, Mutex other)
    {
        one.WaitOne();
        WaitHandle.WaitAny([other]);
        one.ReleaseMutex();
        other.ReleaseMutex();
    }
}

/// <summary>Waits for both of two semaphores, one of which is released twice.</summary>
public partial class HalfOfBoth
{
    readonly Semaphore one = new(0, 2), other = new(0, 2);

    [Job] void Wait() => WaitHandle.WaitAll([one, other]);

    [Job] void Release() => one.Release(2);
}

/// <summary>Waits for any of two no longer than 10 ms, beside one who sleeps first.</summary>
public partial class FirstSignalInTime
{
    readonly ManualResetEvent one = new(false), other = new(false);

    [Job] int Any() => WaitHandle.WaitAny([one, other], 10);

    [Job] bool All() => WaitHandle.WaitAll([one, other], TimeSpan.FromMilliseconds(30));

    [Job]
    void Set()
    {
        Thread.Sleep(5);
        other.Set();
        Thread.Sleep(20);
        one.Set();
    }
}

/// <summary>A job ends with one of two mutexes.</summary>
public partial class AbandonedOfTwo
{
    readonly Mutex one = new(), other = new();

    [Job] void Forget() => other.WaitOne();

    [Job]
    string Take()
    {
        try
        {
            WaitHandle.WaitAll([one, other]);
            return "free";
        }
        catch (AbandonedMutexException)
        {
            return "abandoned";
        }
        finally
        {
            other.ReleaseMutex();
            one.ReleaseMutex();
        }
    }
}

/// <summary>Works until it is cancelled.</summary>
public partial class WorkUntilCancelled
{
    readonly CancellationTokenSource source = new();
    readonly AutoResetEvent work = new(false);

    [Job]
    int Work()
    {
        int done = 0;
        while (WaitHandle.WaitAny([source.Token.WaitHandle, work]) == 1) done++;
        return done;
    }

    [Job] void Give() => work.Set();

    [Job] void Cancel() => source.Cancel();
}

/// <summary>Waits for the handle of an event that keeps its state itself.</summary>
public partial class HandleOfASlimEvent
{
    readonly ManualResetEventSlim ready = new();
    int value;

    [Job]
    int Wait() => ready.WaitHandle.WaitOne(1) ? value : -1;

    [Job]
    void Set()
    {
        value = 42;
        ready.Set();
    }
}
