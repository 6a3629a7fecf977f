namespace Conpar.Exploration.Primitives;

/// <summary>Spins for some time.</summary>
public partial class LimitedSpin
{
    volatile bool flag;

    [Job] bool Wait() => SpinWait.SpinUntil(() => flag, 100);

    [Job] void Set() => flag = true;
}

/// <summary>Spins for 100 ms, beside one who sleeps before it sets the flag.</summary>
public partial class TimedSpin
{
    volatile bool flag;

    [Job] bool Wait() => SpinWait.SpinUntil(() => flag, 100);

    [Job, Arguments(50), Arguments(100), Arguments(150)]
    void Clear(int milliseconds)
    {
        Thread.Sleep(milliseconds);
        flag = false;
    }

    [Job]
    void Set()
    {
        Thread.Sleep(60);
        flag = true;
    }
}

/// <summary>The same, set at the very moment at which the time is over, or too late.</summary>
public partial class LateSpins
{
    volatile bool inTime, late;

    [Job] bool AtOnce() => SpinWait.SpinUntil(() => inTime, 100);

    [Job] bool TooLate() => SpinWait.SpinUntil(() => late, 100);

    [Job] bool Never() => SpinWait.SpinUntil(() => false, TimeSpan.FromMilliseconds(5));

    [Job]
    void Set()
    {
        Thread.Sleep(100);
        inTime = true;
        Thread.Sleep(1);
        late = true;
    }
}

/// <summary>Looks no more often than twice.</summary>
public partial class CountedLooks
{
    volatile bool flag;

    [Job]
    int Wait()
    {
        int looks = 0;
        while (!flag && looks < 2) looks++;
        return looks;
    }

    [Job] void Set() => flag = true;
}
