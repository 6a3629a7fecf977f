using System.Diagnostics;
using System.Reflection;
using Conpar.Comparing;
using Conpar.Parallelism;
using Conpar.Tool.Exploring;
using Conpar.Tool.Inputs;
using Conpar.Tool.Lanes;
using Conpar.Tracing;

namespace Conpar.Tool.Doctor;

/// <summary>Compiles jobs of its own and runs them, to see whether both lanes do what they are for.</summary>
sealed class SelfCheck(string folder, CancellationToken cancel)
{
    const string Name = "SelfCheck.Jobs", Source = "self-check.cs";

    /// <summary>On the virtual clock turns end at points only: on a busy machine a slice may be over anywhere.</summary>
    static readonly RunSettings settings = new(
        Scenario: null, Job: null, Cores: null, Repeat: 1, TimeSpan.FromSeconds(30), "round-robin", VirtualClock: true, "text", Output: null, Strict: false, All: false, Quiet: true, Verbose: false);

    readonly JobAssembly assembly = new(Path.Combine(folder, Name + ".dll"), Source);
    IReadOnlyList<ScenarioInfo> scenarios = [];
    LaneRun? turns;

    public static IReadOnlyList<Finding> Run(Progress progress, CancellationToken cancel)
    {
        string folder = CacheFolder.NewFolder("doctor");
        try
        {
            return [.. new SelfCheck(folder, cancel).Findings(progress)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    IEnumerable<Finding> Findings(Progress progress)
    {
        (string Name, Func<Answer> Check)[] checks =
            [("compiler", Compile), ("host", ListScenarios), ("interleaved", TakeTurns), ("parallel", RunAtOnce), ("outcomes", LoseAnUpdate), ("exploring", () => FindWhatGoesWrong(progress)), ("pinning", KeepToItsCore)];
        foreach ((string name, Func<Answer> check) in checks)
        {
            progress.Say($"checking: {name}");
            Finding finding = Finding.Of(name, check);
            yield return finding;
            if (finding.State == FindingState.Failed && scenarios.Count == 0) yield break;
        }
    }

    Answer Compile()
    {
        Stopwatch watch = Stopwatch.StartNew();
        using Stream resource = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Doctor/{Source}")!;
        using MemoryStream source = new();
        resource.CopyTo(source);
        new SourceCompiler(Name).Compile([(Path.Combine(folder, Source), source.ToArray())], folder, cancel);
        return Answer.Ok($"compiled a file of jobs in {FigureText.Of(watch.Elapsed)}");
    }

    Answer ListScenarios()
    {
        Stopwatch watch = Stopwatch.StartNew();
        scenarios = Catalog.Of(assembly, cancel);
        return Answer.Ok($"a process loaded them and told of {FigureText.Of(scenarios.Count, "scenario", "scenarios")} in {FigureText.Of(watch.Elapsed)}");
    }

    Answer TakeTurns()
    {
        turns = Run("TakingTurns", LaneNames.Interleaved);
        string[] steps = [.. turns.Trace.Events.Where(e => e.Kind == EventKind.Step).Select(e => turns.Trace.Jobs[e.Job])];
        return steps.Length == 6 && steps.Zip(steps.Skip(1)).All(pair => pair.First != pair.Second)
            ? Answer.Ok("two jobs took turns at each step")
            : Answer.Failed($"two jobs of three steps were to take turns, but the steps were those of {string.Join(", ", steps)}");
    }

    Answer RunAtOnce()
    {
        if (CoreSets.Available.Count == 1)
        {
            Run("TakingTurns", LaneNames.Parallel);
            return Answer.Ok("jobs ran on threads of their own, on the one core that there is to use");
        }

        LaneRun run = Run("RunningAtOnce", LaneNames.Parallel);
        string cores = string.Join(',', run.Cores);
        string[] ran = [.. Outcome.ResultsOf(run).Values];
        return ran.Contains("alone") ? Answer.Failed($"one of two jobs had to wait on cores {cores} until the other ended")
            : ran.Contains("at once") ? Answer.Ok($"two jobs ran at the same moment on cores {cores}")
            : Answer.Note($"two jobs ran side by side on cores {cores}, but in {FigureText.Of(run.Wall)} never at the same moment: the cores are busy with other work");
    }

    Answer LoseAnUpdate()
    {
        string? atEachPoint = Run("LosingAnUpdate", LaneNames.Interleaved).Check;
        string? untilItWaits = Run("LosingAnUpdate", LaneNames.Interleaved, settings with { Strategy = "run-to-block" }).Check;
        return (atEachPoint, untilItWaits) == ("1", "2")
            ? Answer.Ok("an update that two jobs can lose is lost where turns end at each point (1), and is not where they do not (2)")
            : Answer.Failed($"an update that two jobs can lose was to give 1 where turns end at each point and 2 where they do not, but gave {atEachPoint} and {untilItWaits}");
    }

    Answer FindWhatGoesWrong(Progress progress)
    {
        ViolationKind[] expected = [ViolationKind.Check, ViolationKind.Deadlock, ViolationKind.Race];
        ExploredScenario explored = new ExplorationRun(new ExploreOptions(), null, progress, cancel).Of(assembly, scenarios.First(one => one.Name == "GoingWrong"));
        if (explored.Report is not { } report) return Answer.Failed($"jobs that go wrong could not be explored: {explored.Aborted}");
        ViolationKind[] missing = [.. expected.Except(report.Violations.Select(violation => violation.Kind))];
        return missing.Length == 0
            ? Answer.Ok($"{report.Coverage} of jobs that go wrong were explored; a lost update, a deadlock and a race were found")
            : Answer.Failed($"jobs that go wrong were explored, but of {string.Join(", ", missing).ToLowerInvariant()} nothing was found in {report.Coverage}");
    }

    /// <summary>Lanes run without it, but may disturb each other.</summary>
    Answer KeepToItsCore()
    {
        if (!CoreAffinity.CanPin) return Answer.Note("this system cannot keep a process on cores, so a lane may use all of them");
        string expected = string.Join(',', CoreSets.Interleaved), told = turns is null ? "" : Outcome.ResultsOf(turns).GetValueOrDefault("Cores", "");
        string what = $"a process started for core {expected} has told that it may use {(told.Length == 0 ? "nothing" : told)}";
        return told == expected ? Answer.Ok(what) : Answer.Note($"{what}, so lanes may disturb each other");
    }

    LaneRun Run(string scenario, string lane, RunSettings? with = null)
    {
        LaneRun run = new LaneStarter(assembly, scenarios.First(one => one.Name == scenario), with ?? settings, cancel).Run(lane);
        cancel.ThrowIfCancellationRequested();
        return run.Aborted is null ? run : throw new UserError($"the {lane} lane of {scenario} ended early: {run.Aborted}");
    }
}
