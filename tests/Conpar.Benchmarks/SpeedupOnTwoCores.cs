using System.Diagnostics;

namespace Conpar.Benchmarks;

/// <summary>What two cores give to jobs that compute, beside what they give to threads on the same loop: all in turns, so that a busy machine slows them alike.</summary>
static class SpeedupOnTwoCores
{
    const int Rounds = 15;

    const int Copies = 2;

    public static void Measure()
    {
        // What is compiled in the first rounds is compiled for speed in the last.
        for (int i = 0; i < 40; i++) PlainLoop.Run(PlainLoop.Length / 100);
        double[] threads = new double[Rounds], jobs = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            double alone = Milliseconds(() => PlainLoop.Run(PlainLoop.Length));
            threads[round] = Copies * alone / Milliseconds(OnThreads);
            double interleaved = Scenario.Of<LoopTwice>().RunInterleaved().Wall.TotalMilliseconds;
            jobs[round] = interleaved / Scenario.Of<LoopTwice>().RunParallel().Wall.TotalMilliseconds;
        }

        Console.WriteLine($"{Copies} of a loop on {Environment.ProcessorCount} cores: threads {Medians.Of(threads):F2} x (most {threads.Max():F2}), jobs {Medians.Of(jobs):F2} x (most {jobs.Max():F2})");
    }

    static void OnThreads()
    {
        Thread[] all = [.. Enumerable.Range(0, Copies).Select(_ => new Thread(() => PlainLoop.Run(PlainLoop.Length)))];
        foreach (Thread thread in all) thread.Start();
        foreach (Thread thread in all) thread.Join();
    }

    static double Milliseconds(Action action)
    {
        Stopwatch watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }
}

/// <summary>The loop that threads and jobs share.</summary>
static class PlainLoop
{
    public const int Length = 200_000_000;

    public static long Run(int length)
    {
        long x = 1;
        for (int i = 0; i < length; i++) x = x * 6364136223846793005L + 1442695040888963407L;
        return x;
    }
}

/// <summary>The loop in two jobs.</summary>
public sealed partial class LoopTwice
{
    [Job(Copies = 2)]
    public long Compute()
    {
        long x = 1;
        for (int i = 0; i < PlainLoop.Length; i++) x = x * 6364136223846793005L + 1442695040888963407L;
        return x;
    }
}
