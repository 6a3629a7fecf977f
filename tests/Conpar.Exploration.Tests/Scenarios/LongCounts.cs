namespace Conpar.Exploration.Scenarios;

/// <summary>One of many increments reads and writes under two locks instead of one.</summary>
public partial class LongCounts
{
    readonly object gate = new();
    int total;

    [Job]
    void Counts()
    {
        for (int i = 0; i < 5; i++)
        {
            lock (gate) total++;
        }
    }

    [Job]
    void Counts_once_more()
    {
        int seen;
        lock (gate) seen = total;
        lock (gate) total = seen + 1;
    }

    [Check] bool All_are_there() => total == 6;
}
