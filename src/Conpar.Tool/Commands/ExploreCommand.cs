using System.CommandLine;
using Conpar.Exploration;
using Conpar.Hosting;
using Conpar.Tool.Exploring;
using Conpar.Tool.Inputs;
using Conpar.Tool.Lanes;
using Conpar.Tool.Rendering;

namespace Conpar.Tool.Commands;

/// <summary><c>conpar explore [PATH]</c>: every interleaving that can make a difference, what they end with, and what goes wrong.</summary>
static class ExploreCommand
{
    public static Command Create()
    {
        Argument<string?> path = PathArgument.Create(otherwise: "");
        LaneOptions lanes = new();
        Option<string> strategy = OptionParsers.OneOf("--strategy", "Which interleavings are tried", [.. Explorations.Names]);
        Option<int?> depth = new("--depth") { Description = "Preemptions that bounded allows (2), how deep the bugs are that pct looks for (3)", HelpName = "N", CustomParser = OptionParsers.Count };
        Option<string> races = OptionParsers.OneOf("--races", "What a data race is", "error", "warn", "off");
        Option<bool> outputOrder = new("--output-order") { Description = "It makes a difference who writes to the console first" };
        Option<string> clock = ClockOption.Create();
        Option<TimeSpan?> budget = new("--budget") { Description = "End after so long with what was found", HelpName = "TIME", CustomParser = OptionParsers.Span };
        Option<int?> executions = new("--executions") { Description = "End after so many executions", HelpName = "N", CustomParser = OptionParsers.Count };
        Option<int?> workers = new("--workers") { Description = "Threads that explore (as many as there are cores)", HelpName = "N", CustomParser = OptionParsers.Count };
        Option<int?> seed = new("--seed") { Description = "What chance begins with (1)", HelpName = "N", CustomParser = OptionParsers.Count };
        Command command = new("explore", "Run the jobs in every interleaving that can make a difference")
        {
            path, lanes.Scenario, lanes.Job, strategy, depth, races, outputOrder, clock, budget, executions, workers, seed, lanes.Format, lanes.Output, lanes.Strict, lanes.Quiet, lanes.Verbose,
        };
        command.SetAction(parsed => (int)Run(
            parsed.GetValue(path), parsed.GetValue(lanes.Scenario), parsed.GetValue(lanes.Job),
            new ExploreOptions
            {
                Strategy = parsed.GetValue(strategy)!, Depth = parsed.GetValue(depth), Races = parsed.GetValue(races)!, Budget = parsed.GetValue(budget), Executions = parsed.GetValue(executions),
                OrdersOutput = parsed.GetValue(outputOrder), VirtualClock = ClockOption.IsVirtual(parsed, clock), Workers = parsed.GetValue(workers), Seed = parsed.GetValue(seed) ?? 1,
            },
            new ReportTarget(parsed.GetValue(lanes.Format)!, parsed.GetValue(lanes.Output), parsed.GetValue(lanes.Quiet)),
            Progress.OnErrorStream(parsed.GetValue(lanes.Quiet), parsed.GetValue(lanes.Verbose)), parsed.GetValue(lanes.Strict)));
        return command;
    }

    static ExitCode Run(string? path, string? scenarios, string? jobs, ExploreOptions options, ReportTarget target, Progress progress, bool isStrict)
    {
        using Interruption interruption = new();
        Input input = SnapshotOptions.Find(path).ToExplore();
        List<(JobAssembly Assembly, ScenarioInfo Scenario)> known =
            [.. JobAssemblies.From(input, progress, interruption.Token).SelectMany(assembly => Catalog.Of(assembly, interruption.Token).Select(scenario => (assembly, scenario)))];
        List<(JobAssembly Assembly, ScenarioInfo Scenario)> chosen =
            [.. known.Where(one => Glob.Matches(scenarios, one.Scenario.Name, one.Scenario.FullName) && one.Scenario.Jobs.Any(job => Glob.Matches(jobs, job.Name, job.Plain)))];
        if (chosen.Count == 0) throw new UserError($"no job matches; there are {string.Join(", ", known.Select(one => one.Scenario.Name))}", ExitCode.NothingToRun);
        if (chosen.All(one => !one.Scenario.IsExplored)) throw new UserError("nothing that the jobs do is controlled: they touch no state that others see, and wait for nothing", ExitCode.NothingToRun);
        ExplorationRun run = new(options, jobs, progress, interruption.Token);
        List<ExploredScenario> explored = [];
        foreach ((JobAssembly assembly, ScenarioInfo scenario) in chosen)
        {
            if (interruption.Token.IsCancellationRequested) break;
            if (!scenario.IsExplored)
            {
                explored.Add(ExploredScenario.NotOf(scenario));
                continue;
            }

            progress.Say($"{scenario.Name}: exploring");
            explored.Add(run.Of(assembly, scenario));
        }

        progress.Clear();
        ExploreReport.Write(explored, path, target);
        return interruption.Token.IsCancellationRequested ? ExitCode.Interrupted : StrictOption.Apply(isStrict, explored.Select(one => one.Scenario), explored.Max(one => one.ExitCode));
    }
}
