namespace Conpar.Benchmarks;

/// <summary>The forms' speed on a machine that others use, too: by the processor time that they take, of which the least in many rounds counts.</summary>
static class ProcessorTime
{
    const int Rounds = 50, Warmup = 25;

    public static void Compare()
    {
        foreach (string code in ComputingBenchmark.Codes)
        {
            foreach (string job in ComputingBenchmark.JobNames)
            {
                ComputingBenchmark benchmark = new() { Code = code, Job = job };
                benchmark.Choose();
                double[] least = Least(() => benchmark.Plain(), () => benchmark.Interleaved(), () => benchmark.Parallel());
                Console.WriteLine($"{code,-14} {job,-7} plain {least[0],6:F1} ms   interleaved {least[1] / least[0]:F2} x   parallel {least[2] / least[0]:F2} x");
            }
        }
    }

    static double[] Least(params Action[] actions)
    {
        double[] least = [.. actions.Select(_ => double.MaxValue)];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < actions.Length; i++)
            {
                TimeSpan before = Environment.CpuUsage.TotalTime;
                actions[i]();
                if (round >= Warmup) least[i] = Math.Min(least[i], (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
            }
        }

        return least;
    }
}
