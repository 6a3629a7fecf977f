using Conpar;

/// <summary>Tokens come at a steady rate, up to a burst; each request takes one, and waits where there is none.</summary>
public partial class RateLimiter
{
    const int Burst = 2, Requests = 4;

    readonly SemaphoreSlim tokens = new(Burst, Burst);
    readonly CancellationTokenSource done = new();
    int served, open = 2;

    [Job]
    public async Task Refill()
    {
        using PeriodicTimer timer = new(TimeSpan.FromMilliseconds(10));
        try
        {
            while (await timer.WaitForNextTickAsync(done.Token))
            {
                if (tokens.CurrentCount < Burst) tokens.Release();
            }
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("no more requests");
        }
    }

    [Job(Copies = 2)]
    public async Task Request()
    {
        for (int i = 0; i < Requests; i++)
        {
            await tokens.WaitAsync();
            Interlocked.Increment(ref served);
        }

        if (Interlocked.Decrement(ref open) == 0) done.Cancel();
    }

    [Check]
    public bool AllServed() => served == 2 * Requests;
}
