using Conpar.Cooperation;
using Conpar.Scheduling;

namespace Conpar.Exploration;

/// <summary>Explores a scenario's interleavings and gathers what they end with and what goes wrong.</summary>
internal sealed class Explorer(ScenarioDescriptor scenario, ExploreOptions options)
{
    /// <exception cref="InvalidOperationException">The jobs have no explored forms, or none of what they do is controlled.</exception>
    public ExplorationReport Run(Action<ExplorationProgress>? progress = null, CancellationToken cancel = default)
    {
        if (scenario.Jobs.Any(job => job.Explored is null)) throw new InvalidOperationException($"{scenario.Name} was compiled without its explored form");
        WorkerCount count = WorkerCount.Of(scenario, options);
        using ConsoleCapture capture = new();
        Course course = new(options, progress, cancel);
        IReadOnlyList<Worker> workers = Explore(course, count.Count);
        TimeSpan elapsed = course.Elapsed;
        Findings findings = workers[0].Findings;
        foreach (Worker worker in workers.Skip(1)) findings.Add(worker.Findings);
        string[] left = [.. scenario.LeftWhenExploring.Select(call => $"{call.At.Text} at {call.At.At}: {call.Reason}").Distinct()];
        Coverage coverage = new(options, course, workers, findings.Uncontrolled.Count > 0, left.Length);
        return new ExplorationReport(scenario.Name, options.Strategy)
        {
            Coverage = coverage.ToString(),
            CoverageKind = coverage.Kind,
            IsCutShort = findings.Uncontrolled.Count > 0,
            Executions = workers.Sum(worker => worker.Executions),
            Blocked = workers.Sum(worker => worker.Blocked),
            Workers = workers.Count,
            OneWorkerSince = count.Why,
            Elapsed = elapsed,
            Outcomes = findings.Outcomes(scenario, options),
            Violations = findings.Violations(scenario, options),
            Uncontrolled = [.. left, .. findings.Uncontrolled.Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>One worker begins; the others join where there is much to do.</summary>
    List<Worker> Explore(Course course, int most)
    {
        Explorations explorations = new(options);
        List<Worker> workers = [new Worker(scenario, options, explorations, course)];
        List<Thread> threads = [];
        try
        {
            workers[0].Run(isBusy: () =>
            {
                while (workers.Count < most)
                {
                    workers.Add(new Worker(scenario, options, explorations, course));
                    threads.Add(workers[^1].RunBeside());
                }
            });
        }
        catch (Exception)
        {
            course.Stop("at a fault");
            explorations.End();
            throw;
        }
        finally
        {
            foreach (Thread thread in threads) thread.Join();
        }

        foreach (Worker worker in workers) worker.ThrowFault();
        return workers;
    }
}
