namespace Conpar.Exploration.KnownBugs;

/// <summary>reorder_4_bad: the same with three writers.</summary>
public partial class ReorderOfFour
{
    volatile int a, b;

    [Job(Copies = 3)]
    void Write()
    {
        a = 1;
        b = -1;
    }

    [Job]
    void Verify()
    {
        int first = a, second = b;
        if (!(first == 0 && second == 0) && !(first == 1 && second == -1)) throw new InvalidOperationException("torn pair");
    }
}

public partial class ReorderOfFourRepaired
{
    volatile Pair pair = new(0, 0);

    sealed record Pair(int A, int B);

    [Job(Copies = 3)]
    void Write() => pair = new Pair(1, -1);

    [Job]
    void Verify()
    {
        Pair seen = pair;
        if (seen.A != -seen.B) throw new InvalidOperationException("torn pair");
    }
}
