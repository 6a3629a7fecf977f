using Conpar;

namespace ConparJobs;

// Jobs that compute: on one core their times add up, on two they run side by side.
public partial class Primes
{
    [Job, Arguments(2, 400_000), Arguments(400_000, 600_000)]
    static int Count(int first, int end)
    {
        int found = 0;
        for (int candidate = first; candidate < end; candidate++)
        {
            if (IsPrime(candidate)) found++;
        }

        return found;
    }

    static bool IsPrime(int candidate)
    {
        for (int divisor = 2; divisor * divisor <= candidate; divisor++)
        {
            if (candidate % divisor == 0) return false;
        }

        return true;
    }
}
