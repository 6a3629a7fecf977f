using System.Diagnostics;

namespace Conpar.Benchmarks;

/// <summary>How many executions a second exploring makes, and in how much memory: each trace once, and at random with races checked.</summary>
static class ExploringSpeed
{
    public static void Measure()
    {
        for (int round = 0; round < 3; round++)
        {
            Tell<LastZeroOfFifteen>(new ExploreOptions { Races = "off" });
            Tell<ForkAndJoinOfNine>(new ExploreOptions { Races = "off" });
            Tell<LockedIncrementsOfTwo>(new ExploreOptions { Strategy = "random", Executions = 300_000 });
            Tell<RacyIncrements>(new ExploreOptions { Strategy = "random", Executions = 300_000 });
            Tell<OpposedLocks>(new ExploreOptions { Strategy = "random", Executions = 300_000 });
            Tell<OneSlotBuffer>(new ExploreOptions { Strategy = "random", Executions = 300_000 });
        }

        Console.WriteLine($"peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
    }

    static void Tell<T>(ExploreOptions options) where T : IScenario<T>
    {
        ExplorationReport report = Scenario.Of<T>().Explore(options);
        Console.WriteLine($"{report.Name,-24} {report.Strategy,-7} {report.Executions,9:N0} executions  {report.Rate,11:N0} a second  {report.Blocked,7:N0} given up");
    }
}
