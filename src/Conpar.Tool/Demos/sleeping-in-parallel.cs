// Counting with waits, a thread for each job.
// The same counting, with threads that sleep on as many cores as there are jobs: no clear difference.
// Lesson: parallelism is doing many things at once. Where there is nothing to do but wait, more cores change nothing.
using Conpar;

public partial class SleepingInParallel
{
    // No `async`: the parallel lane gives each job a thread of its own, and the thread sleeps.
    [Job(Copies = 2)]
    static void Count()
    {
        for (int number = 1; number <= 5; number++)
        {
            Console.WriteLine(number);
            Thread.Sleep(100);
        }
    }
}
