using System.Diagnostics;
using Microsoft.Coyote;
using Microsoft.Coyote.Runtime;
using Microsoft.Coyote.SystematicTesting;
using Controlled = Microsoft.Coyote.Rewriting.Types.Threading;

namespace Conpar.Benchmarks;

/// <summary>
/// The same programs under Microsoft Coyote, in the calls that its rewriting would put in place, and explored at random here with races
/// checked: schedules a second, and the time to the first violation. Both in this process, one after the other.
/// </summary>
static class CoyoteComparison
{
    const int CoyoteSchedules = 1_000, Schedules = 300_000, Rounds = 51;

    public static void Measure()
    {
        Compare<LockedIncrementsOfTwo>("locked increments", LockedIncrements, isWrong: false);
        Compare<RacyIncrements>("racy increments", Racy, isWrong: true);
        Compare<OpposedLocks>("opposed locks", Opposed, isWrong: true);
        Compare<OneSlotBuffer>("one-slot buffer", Buffer, isWrong: true);
    }

    static void Compare<T>(string name, Action program, bool isWrong) where T : IScenario<T>
    {
        ExploreOptions options = new() { Strategy = "random", Executions = Schedules };
        Scenario.Of<T>().Explore(options);
        double theirs = InSilence(() => CoyoteRate(program)), ours = Scenario.Of<T>().Explore(options).Rate;
        Console.Write($"{name,-20} Coyote {theirs,8:N0} a second   conpar {ours,11:N0} a second   {ours / theirs,7:N0} x");
        if (isWrong)
        {
            double slow = InSilence(() => Median(() => TimeToBug(program)));
            (double found, double shown) = (Median(() => TimeToViolation<T>().Found), Median(() => TimeToViolation<T>().Shown));
            Console.Write($"   first violation: Coyote {slow,8:F2} ms   conpar {found,7:F3} ms, shrunk and shown {shown,7:F3} ms   {slow / found,6:N0} x, {slow / shown:N0} x");
        }

        Console.WriteLine();
    }

    static Configuration Settings(uint schedules) =>
        Configuration.Create().WithTestingIterations(schedules).WithRandomStrategy().WithSystematicFuzzingFallbackEnabled(false).WithPartiallyControlledConcurrencyAllowed().WithTelemetryEnabled(false).WithVerbosityEnabled(Microsoft.Coyote.Logging.VerbosityLevel.None);

    /// <summary>It tells of every iteration, whatever it is asked.</summary>
    static T InSilence<T>(Func<T> run)
    {
        TextWriter console = Console.Out;
        Console.SetOut(TextWriter.Null);
        try
        {
            return run();
        }
        finally
        {
            Console.SetOut(console);
        }
    }

    static double CoyoteRate(Action program)
    {
        int made = 0;
        Stopwatch clock = Stopwatch.StartNew();
        while (made < CoyoteSchedules)
        {
            // It ends at the first bug.
            using TestingEngine engine = TestingEngine.Create(Settings((uint)(CoyoteSchedules - made)), program);
            engine.Run();
            int more = engine.TestReport.NumOfExploredFairPaths + engine.TestReport.NumOfExploredUnfairPaths;
            if (more == 0) throw new InvalidOperationException("Coyote explored nothing: " + engine.GetReport());
            made += more;
        }

        return made / clock.Elapsed.TotalSeconds;
    }

    static double TimeToBug(Action program)
    {
        Stopwatch clock = Stopwatch.StartNew();
        using TestingEngine engine = TestingEngine.Create(Settings(100_000), program);
        engine.Run();
        return engine.TestReport.NumOfFoundBugs > 0 ? clock.Elapsed.TotalMilliseconds : throw new InvalidOperationException("Coyote found nothing");
    }

    /// <summary>Until the violation is found, as Coyote does; and until it is shrunk and shown beside the nearest run without it, too.</summary>
    static (double Found, double Shown) TimeToViolation<T>() where T : IScenario<T>
    {
        Stopwatch clock = Stopwatch.StartNew();
        ExplorationReport report = Scenario.Of<T>().Explore(new ExploreOptions { Strategy = "random", Races = "off", StopsAtViolation = true });
        return report.Holds ? throw new InvalidOperationException("nothing was found") : (report.Elapsed.TotalMilliseconds, clock.Elapsed.TotalMilliseconds);
    }

    static double Median(Func<double> measure)
    {
        double[] all = [.. Enumerable.Range(0, Rounds).Select(_ => measure()).Order()];
        return all[Rounds / 2];
    }

    static void Run(params Action[] bodies)
    {
        Task[] tasks = [.. bodies.Select(body => Controlled.Tasks.Task.Run(body))];
        Controlled.Tasks.Task.WaitAll(tasks);
    }

    static void Lock(object gate, Action body)
    {
        Controlled.Monitor.Enter(gate);
        try
        {
            body();
        }
        finally
        {
            Controlled.Monitor.Exit(gate);
        }
    }

    static void LockedIncrements()
    {
        object gate = new();
        int count = 0;
        void Increment()
        {
            for (int i = 0; i < 5; i++) Lock(gate, () => count++);
        }

        Run(Increment, Increment);
    }

    static void Racy()
    {
        int count = 0;
        void Increment()
        {
            SchedulingPoint.Interleave();
            int read = count;
            SchedulingPoint.Interleave();
            count = read + 1;
        }

        Run(Increment, Increment);
        Microsoft.Coyote.Specifications.Specification.Assert(count == 2, "an increment is lost");
    }

    static void Opposed()
    {
        object first = new(), second = new();
        Run(() => Lock(first, () => Lock(second, () => { })), () => Lock(second, () => Lock(first, () => { })));
    }

    static void Buffer()
    {
        object gate = new();
        int held = 0;
        void Take() => Lock(gate, () =>
        {
            while (held == 0) Controlled.Monitor.Wait(gate);
            held--;
            Controlled.Monitor.Pulse(gate);
        });
        void Put()
        {
            for (int i = 0; i < 2; i++)
            {
                Lock(gate, () =>
                {
                    while (held == 1) Controlled.Monitor.Wait(gate);
                    held++;
                    Controlled.Monitor.Pulse(gate);
                });
            }
        }

        Run(Take, Take, Put);
    }
}
