namespace Conpar.Exploration.Primitives;

/// <summary>An increment with a spin lock, and one that may come beside it.</summary>
public partial class HalfASpinLock
{
    SpinLock gate = new(enableThreadOwnerTracking: false);
    int count;

    [Job]
    void Safe()
    {
        bool taken = false;
        try
        {
            gate.Enter(ref taken);
            count++;
        }
        finally
        {
            if (taken) gate.Exit();
        }
    }

    [Job] void Unsafe() => count++;

    [Check] int Count() => count;
}

/// <summary>All with the lock, which may be an element, and some who try.</summary>
public partial class WholeSpinLock
{
    readonly SpinLock[] gates = new SpinLock[2];
    int count, tried;

    [Job(Copies = 2)]
    void Safe()
    {
        bool taken = false;
        gates[1].Enter(ref taken);
        count++;
        gates[1].Exit(false);
    }

    [Job]
    bool Try()
    {
        bool taken = false;
        gates[1].TryEnter(ref taken);
        if (!taken) return false;
        tried = ++count;
        gates[1].Exit();
        return gates[1].IsHeldByCurrentThread;
    }

    [Check] bool CountedAll() => count == (tried == 0 ? 2 : 3);
}

/// <summary>Waits for the lock no longer than 10 ms.</summary>
public partial class ImpatientSpin
{
    readonly Gate gate = new();

    sealed class Gate
    {
        public SpinLock Lock;
    }

    [Job]
    void Hold()
    {
        bool taken = false;
        gate.Lock.Enter(ref taken);
        Thread.Sleep(20);
        gate.Lock.Exit();
    }

    [Job]
    bool Wait()
    {
        Thread.Sleep(1);
        bool taken = false;
        gate.Lock.TryEnter(TimeSpan.FromMilliseconds(10), ref taken);
        if (taken) gate.Lock.Exit();
        return taken;
    }

    [Job]
    bool Ask()
    {
        Thread.Sleep(5);
        return gate.Lock.IsHeld;
    }
}

/// <summary>Two locks in two orders.</summary>
public partial class CrossedSpinLocks
{
    SpinLock left, right;

    [Job]
    void First()
    {
        bool one = false, other = false;
        left.Enter(ref one);
        right.Enter(ref other);
        right.Exit();
        left.Exit();
    }

    [Job]
    void Second()
    {
        bool one = false, other = false;
        right.Enter(ref one);
        left.Enter(ref other);
        left.Exit();
        right.Exit();
    }
}

/// <summary>Enters twice, and leaves what it does not have.</summary>
public partial class OddSpins
{
    SpinLock gate = new(enableThreadOwnerTracking: true), other = new(enableThreadOwnerTracking: true);

    [Job]
    string Enter()
    {
        bool taken = false, again = false;
        gate.Enter(ref taken);
        try
        {
            gate.Enter(ref again);
        }
        catch (LockRecursionException)
        {
            return "once";
        }

        return "twice";
    }

    [Job]
    string Leave()
    {
        try
        {
            other.Exit();
        }
        catch (SynchronizationLockException)
        {
            return "stays";
        }

        return "left";
    }
}
