// Counting primes, a core for each job.
// The same computing on as many cores as there are jobs: a clear difference.
// Lesson: work that needs the core all the time is done sooner with more cores, as long as the jobs do not wait for each other.
using Conpar;

public partial class ComputingInParallel
{
    // Plain code: nothing in it says how it is run. Interleaved, its loops are interrupted every few milliseconds.
    [Job(Copies = 2)]
    static int CountPrimes()
    {
        int primes = 0;
        for (int block = 0; block < 4; block++)
        {
            primes += PrimesBetween(block * 250_000, (block + 1) * 250_000);
            Console.WriteLine($"{primes} primes below {(block + 1) * 250_000}");
        }

        return primes;
    }

    static int PrimesBetween(int first, int end)
    {
        int found = 0;
        for (int candidate = Math.Max(first, 2); candidate < end; candidate++)
        {
            bool prime = true;
            for (int divisor = 2; divisor * divisor <= candidate && prime; divisor++) prime = candidate % divisor != 0;
            if (prime) found++;
        }

        return found;
    }
}
