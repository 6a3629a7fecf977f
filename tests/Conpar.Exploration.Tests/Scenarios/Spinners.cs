namespace Conpar.Exploration.Scenarios;

/// <summary>A flag that nobody sets to true.</summary>
public partial class ForgottenFlag
{
    volatile bool flag;

    [Job]
    void Wait()
    {
        while (!flag) Thread.Yield();
    }

    [Job] void Clear() => flag = false;
}

/// <summary>A flag that is set, but not before the other, which counts its looks, has had enough turns.</summary>
public partial class LateFlag
{
    volatile bool flag;

    [Job]
    void Wait()
    {
        for (long looks = 0; !flag; looks++) { }
    }

    [Job] void Set() => flag = true;
}

/// <summary>Work without an end.</summary>
public partial class Counting
{
    int count;

    [Job]
    void Count()
    {
        while (count >= 0) count = 1 - count;
    }

    [Job] void Look() => _ = count;
}
