// Counting primes, taking turns on one core.
// Two jobs that compute share one core: both move on, and neither is done sooner.
// Lesson: taking turns adds no speed to work that needs the core all the time; on one core its times add up.
using Conpar;

public partial class ComputingConcurrently
{
    // After each block the job offers its turn to the other one.
    [Job(Copies = 2)]
    static async Task<int> CountPrimes()
    {
        int primes = 0;
        for (int block = 0; block < 4; block++)
        {
            primes += PrimesBetween(block * 250_000, (block + 1) * 250_000);
            Console.WriteLine($"{primes} primes below {(block + 1) * 250_000}");
            await Task.Yield();
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
