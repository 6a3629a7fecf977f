using System.Globalization;
using Conpar.Cooperation;
using Conpar.Scheduling;
using Conpar.Stepping;

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
        long executions = workers.Sum(worker => worker.Executions);
        string kind = CoverageKind(course, findings);
        return new ExplorationReport(scenario.Name, options.Strategy)
        {
            Coverage = Coverage(kind, executions, course, findings) + (kind == "all" && options.Strategy == Explorations.Default && workers.Any(worker => worker.LooksAtSeveral) ? ", apart from looks in vain at several places" : "")
                + (workers.Any(worker => worker.LimitsSleeps) ? $", where a job sleeps {ExploredJob.MostAhead} times in one place before it waits for the others" : ""),
            CoverageKind = kind,
            IsCutShort = findings.Uncontrolled.Count > 0,
            Executions = executions,
            Blocked = workers.Sum(worker => worker.Blocked),
            Workers = workers.Count,
            OneWorkerSince = count.Why,
            Elapsed = elapsed,
            Outcomes = findings.Outcomes(scenario, options),
            Violations = findings.Violations(scenario, options),
            Uncontrolled = [.. scenario.LeftWhenExploring.Select(call => $"{call.At.Text} at {call.At.At}: {call.Reason}").Distinct(), .. findings.Uncontrolled.Order(StringComparer.Ordinal)],
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

    string CoverageKind(Course course, Findings findings) =>
        Explorations.IsByChance(options.Strategy) ? "sampled" : course.Stopped is not null || findings.Uncontrolled.Count > 0 ? "partial" : options.Strategy == "bounded" ? "bounded" : "all";

    string Coverage(string kind, long executions, Course course, Findings findings)
    {
        string count = executions.ToString("N0", CultureInfo.InvariantCulture), noun = options.Strategy == Explorations.Default ? "trace" : "schedule";
        string nouns = executions == 1 ? noun : noun + "s", clock = options.VirtualClock ? " on the virtual clock" : "", end = course.Stopped is { } why ? $", ended {why}" : "";
        nouns += clock;
        if (findings.Uncontrolled.Count > 0) return $"{count} {nouns}, with jobs cut short where they are not controlled{end}";
        return kind switch
        {
            "sampled" => $"{count} sampled {nouns}{end}",
            "partial" => $"{count} {nouns}, not all{end}",
            "bounded" => $"all with at most {Explorations.Preemptions(options)} preemptions, {count} {nouns}",
            _ => executions == 1 ? $"the only {nouns}" : $"all {count} {nouns}",
        };
    }
}
