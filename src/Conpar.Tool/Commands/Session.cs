using Conpar.Comparing;
using Conpar.Hosting;
using Conpar.Tool.Inputs;
using Conpar.Tool.Lanes;
using Conpar.Tool.Rendering;
using Conpar.Tool.Rendering.Content;
using Conpar.Tracing;

namespace Conpar.Tool.Commands;

/// <summary>One call of the tool that runs lanes: what it was asked, its progress line, and Ctrl+C.</summary>
sealed class Session(RunSettings settings) : IDisposable
{
    readonly Interruption interruption = new();
    readonly Progress progress = Progress.OnErrorStream(settings.Quiet, settings.Verbose);

    public CancellationToken Cancel => interruption.Token;

    public Progress Progress => progress;

    /// <summary>Runs every chosen scenario, prints the result, and tells how the process ends.</summary>
    /// <param name="assemblies">What has the scenarios.</param>
    /// <param name="closing">What is said after each scenario; null for nothing.</param>
    public ExitCode Run(IReadOnlyList<JobAssembly> assemblies, Func<ScenarioRuns, string>? closing = null)
    {
        ReportWarmUp.Start(settings);
        List<ScenarioRuns> runs = [];
        foreach ((JobAssembly assembly, ScenarioInfo scenario) in Chosen(assemblies))
        {
            if (Cancel.IsCancellationRequested) break;
            LaneStarter starter = new(assembly, scenario, settings, Cancel);
            runs.Add(Repeats.Run(scenario, settings.Repeat, starter.Start, lane =>
            {
                progress.Say($"{scenario.Name}: {lane.Lane}");
                LaneRun run = lane.Run();
                progress.Tell($"{scenario.Name}: {lane.Lane} took {run.Wall.TotalMilliseconds:0.###} ms on cores {string.Join(",", run.Cores)}");
                return run;
            }, Cancel));
        }

        progress.Clear();
        ReportWriter.Write([.. runs.Select(run => new ScenarioReport(JobNames(run.Scenario), Comparison(run), closing?.Invoke(run)))], settings);
        if (Cancel.IsCancellationRequested)
        {
            Console.Error.WriteLine("conpar: stopped by Ctrl+C");
            return ExitCode.Interrupted;
        }

        return StrictOption.Apply(settings.Strict, runs.Select(run => run.Scenario), runs.Count == 0 ? ExitCode.Ok : runs.Max(run => run.ExitCode));
    }

    ScenarioComparison Comparison(ScenarioRuns runs) => ScenarioComparison.Of(
        runs.Scenario.Name, runs.Scenario.Controlled, runs.Scenario.Uncontrolled, runs.Interleaved, runs.Parallel,
        RunEnvironment.Here(runs.Parallel[0].Cores.Count, runs.All.All(run => run.Pinned), runs.Interleaved.Count, settings.VirtualClock) with { Schedule = settings.Schedule?.ToString() });

    /// <summary>The chosen jobs, copies multiplied, as traces name them.</summary>
    IReadOnlyList<string> JobNames(ScenarioInfo scenario) =>
    [
        .. scenario.Jobs.Where(job => Glob.Matches(settings.Job, job.Name, job.Plain))
            .SelectMany(job => job.Copies == 1 ? [job.Name] : Enumerable.Range(1, job.Copies).Select(copy => $"{job.Name}#{copy}")),
    ];

    IReadOnlyList<(JobAssembly Assembly, ScenarioInfo Scenario)> Chosen(IReadOnlyList<JobAssembly> assemblies)
    {
        List<(JobAssembly Assembly, ScenarioInfo Scenario)> known = [.. assemblies.SelectMany(assembly => Catalog.Of(assembly, Cancel).Select(scenario => (assembly, scenario)))];
        List<(JobAssembly Assembly, ScenarioInfo Scenario)> chosen = [.. known.Where(one => IsChosen(one.Scenario))];
        if (chosen.Count == 0 && !Cancel.IsCancellationRequested) throw NothingChosen([.. known.Select(one => one.Scenario)]);
        return settings.Schedule is { } schedule ? [ScheduledScenario.Of(schedule, settings, chosen)] : chosen;
    }

    bool IsChosen(ScenarioInfo scenario) =>
        Glob.Matches(settings.Scenario, scenario.Name, scenario.FullName) && scenario.Jobs.Any(job => Glob.Matches(settings.Job, job.Name, job.Plain));

    UserError NothingChosen(List<ScenarioInfo> known)
    {
        string filter = string.Join(' ', new[] { settings.Scenario is { } s ? $"--scenario {s}" : null, settings.Job is { } j ? $"--job {j}" : null }.OfType<string>());
        string there = string.Join("; ", known.Select(scenario => $"{scenario.Name}: {string.Join(", ", scenario.Jobs.Select(job => job.Name))}"));
        return new UserError($"{filter} matches no job; there are {there}", ExitCode.NothingToRun);
    }

    public void Dispose()
    {
        progress.Clear();
        interruption.Dispose();
    }
}
