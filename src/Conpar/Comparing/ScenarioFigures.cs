namespace Conpar.Comparing;

/// <summary>What the verdict rests on.</summary>
/// <param name="Jobs">How many jobs ran.</param>
/// <param name="Cores">How many cores the parallel lane had.</param>
/// <param name="Interleaved">The interleaved lane's figures.</param>
/// <param name="Parallel">The parallel lane's figures.</param>
/// <param name="Bounds">Work and span: the least of both lanes where both clocks were real, else the parallel lane's.</param>
/// <param name="CoreTime">How much processor time the parallel lane's running jobs would take, had they all its cores to themselves.</param>
internal sealed record ScenarioFigures(int Jobs, int Cores, LaneFigures Interleaved, LaneFigures Parallel, WorkAndSpan Bounds, TimeSpan CoreTime)
{
    /// <summary>How many times as fast the parallel lane was.</summary>
    public double Speedup => Parallel.Wall > default(TimeSpan) ? Interleaved.Wall / Parallel.Wall : 0;

    /// <summary>The speedup for each core.</summary>
    public double Efficiency => Speedup / Cores;

    /// <summary>The most that these cores could give, by work and span; forms that take turns may be slower than that explains.</summary>
    public double PredictedSpeedup => Bounds.Least(Cores) is var least && least > default(TimeSpan) ? Math.Clamp(Interleaved.Wall / least, 1, Math.Max(1, Math.Min(Cores, Jobs))) : 1;

    /// <summary>How many jobs of the parallel lane ran at once on average.</summary>
    public double AtOnce => Parallel.Wall > default(TimeSpan) ? CoreTime / Parallel.Wall : 0;

    /// <summary>How much a job computes on average.</summary>
    public TimeSpan WorkOfAJob => Jobs == 0 ? default : Bounds.Work / Jobs;
}
