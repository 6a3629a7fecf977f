using System.Diagnostics;

namespace Conpar.Tool.Doctor;

/// <summary>How exact the clock of traces is.</summary>
/// <param name="Step">The smallest step that was seen, in nanoseconds.</param>
/// <param name="Cost">What reading it costs, in nanoseconds.</param>
sealed record ClockFigures(double Step, double Cost)
{
    const int Readings = 100_000, Rounds = 5;

    public static ClockFigures Measure()
    {
        long least = long.MaxValue, shortest = long.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            long first = Stopwatch.GetTimestamp(), before = first;
            for (int i = 0; i < Readings; i++)
            {
                long now = Stopwatch.GetTimestamp();
                if (now > before) least = Math.Min(least, now - before);
                before = now;
            }

            shortest = Math.Min(shortest, before - first);
        }

        // Where reading takes longer than a step, the smallest difference that is seen is several steps.
        double tick = 1e9 / Stopwatch.Frequency, cost = shortest * tick / Readings;
        return new ClockFigures(least * tick > 2 * cost ? least * tick : tick, cost);
    }
}
