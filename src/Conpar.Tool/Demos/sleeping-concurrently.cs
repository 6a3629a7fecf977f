// Counting with waits, taking turns on one core.
// Each of two jobs waits 100 ms after each number; a wait needs no core, so one core serves both.
// Lesson: concurrency is dealing with many things at once. Jobs that mostly wait can take turns on one core and lose nothing.
using Conpar;

public partial class SleepingConcurrently
{
    // Two copies of this job run together. Each `await` gives the turn away until the wait is over.
    [Job(Copies = 2)]
    static async Task Count()
    {
        for (int number = 1; number <= 5; number++)
        {
            Console.WriteLine(number);
            await Task.Delay(100);
        }
    }
}
