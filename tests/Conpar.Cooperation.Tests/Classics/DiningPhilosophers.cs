using Conpar;

/// <summary>Five philosophers share five forks. Each takes the fork with the lower number first, so that they never wait for each other in a circle.</summary>
public partial class DiningPhilosophers
{
    const int Seats = 5, Meals = 3;

    readonly object[] forks = [.. Enumerable.Range(0, Seats).Select(_ => new object())];
    readonly bool[] taken = new bool[Seats];
    int eaten;

    [Job, Arguments(0), Arguments(1), Arguments(2), Arguments(3), Arguments(4)]
    public void Dine(int seat)
    {
        int left = seat, right = (seat + 1) % Seats;
        for (int meal = 0; meal < Meals; meal++)
        {
            Thread.Sleep(1);
            lock (forks[Math.Min(left, right)])
            {
                lock (forks[Math.Max(left, right)])
                {
                    Eat(left, right);
                }
            }
        }
    }

    void Eat(int left, int right)
    {
        if (taken[left] || taken[right]) throw new InvalidOperationException("two hold the same fork");
        taken[left] = taken[right] = true;
        Thread.Sleep(1);
        taken[left] = taken[right] = false;
        Interlocked.Increment(ref eaten);
    }

    [Check]
    public bool EverybodyAte() => eaten == Seats * Meals;
}
