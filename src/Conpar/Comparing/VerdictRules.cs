using static Conpar.Comparing.FigureText;

namespace Conpar.Comparing;

/// <summary>What limits the jobs, from the figures of both lanes, with the reason in a sentence.</summary>
internal static class VerdictRules
{
    const double Mostly = 0.5, Hindered = 0.3, Pays = 1.15, FarBelow = 0.6, Inflated = 1.4, Noisy = 0.3, Impossible = 1.15, Starved = 0.75;
    static readonly TimeSpan small = TimeSpan.FromMilliseconds(2), smallJob = TimeSpan.FromMicroseconds(100);

    public static Verdict Of(ScenarioFigures figures) =>
        TooSmall(figures) ?? Waiting(figures) ?? Contended(figures) ?? Unsteady(figures) ?? Computing(figures);

    static Verdict? TooSmall(ScenarioFigures f)
    {
        TimeSpan longest = f.Interleaved.Wall > f.Parallel.Wall ? f.Interleaved.Wall : f.Parallel.Wall;
        if (longest < small) return new(VerdictKind.TooSmall, $"both lanes took less than {FigureText.Of(small)} ({Walls(f)}); give the jobs more to do");
        bool idles = f.Parallel.WaitShare >= Mostly || f.Parallel.LockShare >= Hindered;
        return idles || f.WorkOfAJob >= smallJob ? null
            : new(VerdictKind.TooSmall, $"a job computes for {FigureText.Of(f.WorkOfAJob)} on average, about as long as it takes to start one ({Walls(f)}); give the jobs more to do");
    }

    static Verdict? Waiting(ScenarioFigures f)
    {
        if (f.Parallel.WaitShare < Mostly || f.Parallel.LockShare > f.Parallel.WaitShare) return null;
        string wait = $"the jobs wait {Percent(f.Parallel.WaitShare)} of their time ({Causes(f.Parallel)})";
        return new(VerdictKind.WaitBound, f.Speedup < Pays || f.PredictedSpeedup < Pays
            ? $"{wait}, and one core serves them all: {Walls(f)}; concurrency suffices"
            : $"{wait}; what they compute meanwhile is done sooner on more cores: {Walls(f)}, {Factor(f.Speedup)}");
    }

    static Verdict? Contended(ScenarioFigures f)
    {
        if (f.Parallel.LockShare >= Hindered)
        {
            return new(VerdictKind.Contended, $"on {Cores(f)} the jobs wait {Percent(f.Parallel.LockShare)} of their time for locks: {Walls(f)}, {Factor(f.Speedup)}; hold the locks shorter, or share less");
        }

        bool farBelow = f.Cores > 1 && f.PredictedSpeedup >= Pays && f.Speedup < FarBelow * f.PredictedSpeedup;
        return farBelow && f.Parallel.Cpu > f.Interleaved.Cpu * Inflated
            ? new(VerdictKind.Contended, $"the same work takes {Factor(f.Parallel.Cpu / f.Interleaved.Cpu)} the processor time on {Cores(f)} ({Walls(f)}), as where cores write to the same memory, allocate much, or are threads of one physical core; work and span allow {Factor(f.PredictedSpeedup)}")
            : null;
    }

    static Verdict? Unsteady(ScenarioFigures f)
    {
        double spread = Math.Max(f.Interleaved.Spread, f.Parallel.Spread);
        if (spread > Noisy && Math.Abs(f.Speedup - 1) < spread)
        {
            return new(VerdictKind.Inconclusive, $"runs of the same lane differ by {Percent(spread)}, as much as the lanes do ({Walls(f)}); try --repeat 10 on a machine that does less else");
        }

        if (f.Speedup > f.Cores * Impossible)
        {
            return new(VerdictKind.Inconclusive, $"the parallel lane was {Factor(f.Speedup)} as fast, which {Cores(f)} alone cannot be ({Walls(f)}); try --repeat 10");
        }

        if (f.PredictedSpeedup >= Pays && f.Speedup < Pays && f.Parallel.Cpu < f.CoreTime * Starved)
        {
            return new(VerdictKind.Inconclusive, $"the jobs ran for {FigureText.Of(f.CoreTime)} on {Cores(f)} together and had a processor for {FigureText.Of(f.Parallel.Cpu)} of it ({Walls(f)}): other programs were using them, or the jobs waited where the trace cannot see it");
        }

        return f.Cores > 1 && f.PredictedSpeedup >= Pays && f.Speedup < FarBelow * f.PredictedSpeedup
            ? new(VerdictKind.Inconclusive, $"{Cores(f)} gave {Factor(f.Speedup)} where work and span allow {Factor(f.PredictedSpeedup)}, and neither locks nor processor time tell why ({Walls(f)})")
            : null;
    }

    static Verdict Computing(ScenarioFigures f)
    {
        string compute = $"the jobs compute {Percent(1 - f.Parallel.WaitShare - f.Parallel.LockShare)} of their time";
        if (f.Speedup >= Pays && f.AtOnce < Pays) return new(VerdictKind.CpuBound, $"{compute}, but one at a time, so that more cores give nothing ({Walls(f)}: taking turns has its price, too)");
        if (f.Speedup >= Pays) return new(VerdictKind.CpuBound, $"{compute}, and {Cores(f)} do it {Factor(f.Speedup)} as fast ({Walls(f)}; efficiency {Percent(f.Efficiency)}); parallelism pays");
        string why =
            f.Cores == 1 ? "there was only one core to run on"
            : f.Jobs == 1 ? "one job runs on one core, however many there are"
            : f.PredictedSpeedup < Pays ? $"one chain of steps takes {FigureText.Of(f.Bounds.Span)} of the {FigureText.Of(f.Interleaved.Wall)}, so work and span allow no more"
            : $"work and span allow {Factor(f.PredictedSpeedup)}";
        return new(VerdictKind.CpuBound, $"{compute}, but {Cores(f)} gave {Factor(f.Speedup)} ({Walls(f)}): {why}");
    }

    static string Walls(ScenarioFigures f) => $"{FigureText.Of(f.Interleaved.Wall)} taking turns, {FigureText.Of(f.Parallel.Wall)} on {Cores(f)}";

    static string Cores(ScenarioFigures f) => FigureText.Of(f.Cores, "core", "cores");

    static string Causes(LaneFigures lane)
    {
        (string Name, TimeSpan Time)[] causes = [("sleeping", lane.Sleeping), ("awaiting", lane.Awaiting)];
        return string.Join(", ", causes.Where(cause => cause.Time > default(TimeSpan)).OrderByDescending(cause => cause.Time).Select(cause => $"{cause.Name} {Percent(cause.Time / lane.JobTime)}"));
    }
}
