namespace Conpar.Exploration.Scenarios;

/// <summary>A total behind two locks, so behind none: each of the jobs races with the one before it, and with the one before that.</summary>
public partial class GatedTotals
{
    readonly Lock first = new(), second = new();
    int total;

    [Job(Copies = 3)]
    void Count()
    {
        lock (first) total++;
        lock (second) total++;
    }
}
