namespace Conpar.Exploration.KnownBugs;

/// <summary>token_ring_bad: each passes on what the one before has, as if it had been there.</summary>
public partial class TokenRing
{
    readonly Lock gate = new();
    readonly int[] x = [0, 1, 1, 1];

    [Job, Arguments(1), Arguments(2), Arguments(3)]
    void Pass(int i)
    {
        lock (gate) x[i] = x[i - 1] + 1;
    }

    [Job]
    void Verify()
    {
        lock (gate)
        {
            if (x[3] == 3 && x[1] != 1) throw new InvalidOperationException("no ring");
            if (x[3] == x[2] && x[2] == 2) throw new InvalidOperationException("the token was passed twice");
        }
    }
}

public partial class TokenRingRepaired
{
    readonly Lock gate = new();
    readonly int[] x = [0, 1, 1, 1];
    int turn = 1;

    [Job, Arguments(1), Arguments(2), Arguments(3)]
    void Pass(int i)
    {
        lock (gate)
        {
            if (turn != i) return;
            x[i] = x[i - 1] + 1;
            turn++;
        }
    }

    [Job]
    void Verify()
    {
        lock (gate)
        {
            if (x[3] == x[2] && x[2] == 2) throw new InvalidOperationException("the token was passed twice");
        }
    }
}
