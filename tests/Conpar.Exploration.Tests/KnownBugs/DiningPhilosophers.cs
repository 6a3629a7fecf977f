namespace Conpar.Exploration.KnownBugs;

/// <summary>Each takes the fork on the left first.</summary>
public partial class DiningPhilosophers
{
    readonly object[] forks = [new(), new(), new(), new()];

    [Job, Arguments(0), Arguments(1), Arguments(2), Arguments(3)]
    void Eat(int seat)
    {
        lock (forks[seat])
        {
            lock (forks[(seat + 1) % forks.Length])
            {
            }
        }
    }
}

public partial class DiningPhilosophersRepaired
{
    readonly object[] forks = [new(), new(), new(), new()];

    [Job, Arguments(0), Arguments(1), Arguments(2), Arguments(3)]
    void Eat(int seat)
    {
        int other = (seat + 1) % forks.Length;
        lock (forks[Math.Min(seat, other)])
        {
            lock (forks[Math.Max(seat, other)])
            {
            }
        }
    }
}
