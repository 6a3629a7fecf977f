namespace Conpar.Exploration.KnownBugs;

/// <summary>twostage_bad: what belongs together is written under two locks.</summary>
public partial class TwoStage
{
    readonly Lock one = new(), two = new();
    int first, second;

    [Job]
    void Write()
    {
        lock (one) first = 1;
        lock (two) second = first + 1;
    }

    [Job]
    void Read()
    {
        int seen;
        lock (one)
        {
            if (first == 0) return;
            seen = first;
        }

        lock (two)
        {
            if (second != seen + 1) throw new InvalidOperationException("half written");
        }
    }
}

public partial class TwoStageRepaired
{
    readonly Lock one = new();
    int first, second;

    [Job]
    void Write()
    {
        lock (one)
        {
            first = 1;
            second = first + 1;
        }
    }

    [Job]
    void Read()
    {
        lock (one)
        {
            if (first != 0 && second != first + 1) throw new InvalidOperationException("half written");
        }
    }
}
