using System.Diagnostics;
using System.Globalization;
using Conpar.Cooperation;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>Explores a scenario's interleavings and gathers what they end with and what goes wrong.</summary>
internal sealed class Explorer(ScenarioDescriptor scenario, ExploreOptions options)
{
    const int SampledExecutions = 10_000, Glance = 256;

    readonly Findings findings = new();
    long executions;
    bool isAll;
    string? stopped;

    /// <exception cref="InvalidOperationException">The jobs have no explored forms, or none of what they do is controlled.</exception>
    public ExplorationReport Run(Action<ExplorationProgress>? progress = null, CancellationToken cancel = default)
    {
        if (scenario.Jobs.Any(job => job.Explored is null)) throw new InvalidOperationException($"{scenario.Name} was compiled without its explored form");
        Stopwatch clock = Stopwatch.StartNew();
        ScenarioMachine machine = new(scenario);
        IExploration exploration = Explorations.Named(options, machine);
        exploration.Trace.MostEvents = options.Steps;
        using (new ConsoleCapture())
        {
            try
            {
                Explore(machine, exploration, clock, progress, cancel);
            }
            finally
            {
                ExploredJob.LeaveThread();
            }

            TimeSpan elapsed = clock.Elapsed;
            return new ExplorationReport(scenario.Name, options.Strategy)
            {
                Coverage = Coverage(),
                CoverageKind = CoverageKind(),
                IsCutShort = findings.Uncontrolled.Count > 0,
                Executions = executions,
                Blocked = exploration.Blocked,
                Elapsed = elapsed,
                Outcomes = findings.Outcomes(Schedule.HashOf(scenario)),
                Violations = findings.Violations(scenario, options),
                Uncontrolled = [.. scenario.Uncontrolled.Concat(scenario.Atomic).Select(call => $"{call.At.Text} at {call.At.At}: {call.Reason}").Distinct(), .. findings.Uncontrolled],
            };
        }
    }

    void Explore(ScenarioMachine machine, IExploration exploration, Stopwatch clock, Action<ExplorationProgress>? progress, CancellationToken cancel)
    {
        RaceFinder races = new(machine);
        long most = options.Executions ?? (Explorations.IsByChance(options.Strategy) ? SampledExecutions : long.MaxValue);
        while (true)
        {
            try
            {
                if (!exploration.Next())
                {
                    isAll = true;
                    return;
                }
            }
            catch (RunTooLongException)
            {
                findings.AddEndless(machine, exploration.Trace);
                stopped = $"at a run of more than {options.Steps:N0} steps";
                return;
            }

            executions++;
            if (options.Races != "off")
            {
                foreach (Problem race in races.New(exploration.Trace, exploration.Fresh)) findings.Add(race, exploration.Trace);
            }

            findings.Add(Ending.Of(machine, scenario), exploration.Trace);
            if (options.StopsAtViolation && findings.HasViolation(options))
            {
                stopped = "at the first violation";
                return;
            }

            if (executions == most)
            {
                stopped = Explorations.IsByChance(options.Strategy) ? null : $"after {most:N0} executions";
                return;
            }

            if (executions % Glance != 0) continue;
            progress?.Invoke(new ExplorationProgress(executions, exploration.Blocked, clock.Elapsed, exploration.Trace.Depth));
            if (cancel.IsCancellationRequested) stopped = "since it was interrupted";
            else if (options.Budget is { } budget && clock.Elapsed > budget) stopped = $"since its {budget.TotalSeconds:0.###} s were used up";
            if (stopped is not null) return;
        }
    }

    string CoverageKind() => Explorations.IsByChance(options.Strategy) ? "sampled" : !isAll || findings.Uncontrolled.Count > 0 ? "partial" : options.Strategy == "bounded" ? "bounded" : "all";

    string Coverage()
    {
        string count = executions.ToString("N0", CultureInfo.InvariantCulture), noun = options.Strategy == Explorations.Default ? "trace" : "schedule";
        string nouns = executions == 1 ? noun : noun + "s", end = stopped is null ? "" : $", ended {stopped}";
        if (findings.Uncontrolled.Count > 0) return $"{count} {nouns}, with jobs cut short where they are not controlled{end}";
        return CoverageKind() switch
        {
            "sampled" => $"{count} sampled {nouns}{end}",
            "partial" => $"{count} {nouns}, not all{end}",
            "bounded" => $"all with at most {Explorations.Preemptions(options)} preemptions, {count} {nouns}",
            _ => executions == 1 ? $"the only {noun}" : $"all {count} {nouns}",
        };
    }
}
