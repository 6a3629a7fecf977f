using System.CommandLine;
using System.Globalization;
using Conpar.Tool.Inputs;
using Conpar.Tool.Lanes;
using Conpar.Tracing;

namespace Conpar.Tool.Commands;

/// <summary><c>conpar demo [NAME]</c>: the lesson that the tool carries with it.</summary>
static class DemoCommand
{
    public static Command Create()
    {
        Argument<string?> name = new("NAME")
        {
            HelpName = "NAME",
            Description = "The demo to run; without it they are listed",
            Arity = ArgumentArity.ZeroOrOne,
            Validators = { OptionParsers.RefuseOption },
        };
        name.CompletionSources.Add([.. Demo.All.Select(demo => demo.Name)]);
        LaneOptions options = new();
        Command command = new("demo", "List the embedded demos, or run one") { name };
        options.AddTo(command, chooses: false);
        command.SetAction(parsed => (int)(parsed.GetValue(name) is { } given ? RunOne(given, options.Read(parsed)) : List()));
        return command;
    }

    /// <summary>All four, one after the other.</summary>
    public static ExitCode RunAll(RunSettings settings)
    {
        using Session session = new(settings);
        return session.Run([JobAssemblies.Demos], Closing);
    }

    static ExitCode RunOne(string name, RunSettings settings)
    {
        Demo demo = Demo.All.FirstOrDefault(demo => demo.Name == name)
            ?? throw new UserError($"there is no demo '{name}'; there are {string.Join(", ", Demo.All.Select(demo => demo.Name))}");
        return RunAll(settings with { Scenario = demo.Scenario });
    }

    static ExitCode List()
    {
        int width = Demo.All.Max(demo => demo.Name.Length);
        foreach (Demo demo in Demo.All) Console.Out.WriteLine($"{demo.Name.PadRight(width)}  {demo.Title}");
        return ExitCode.Ok;
    }

    /// <summary>What the lesson says, and what was measured just now.</summary>
    static string Closing(ScenarioRuns runs)
    {
        TimeSpan interleaved = Median(runs.Interleaved), parallel = Median(runs.Parallel);
        int cores = runs.Parallel[0].Cores.Count;
        string lesson = Demo.All.First(demo => demo.Scenario == runs.Scenario.Name).Lesson;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Lesson: {lesson}\nMeasured just now: {interleaved.TotalSeconds:0.00} s taking turns on one core, {parallel.TotalSeconds:0.00} s on {cores} {(cores == 1 ? "core" : "cores")} at once ({interleaved / parallel:0.00} times as fast).");
    }

    static TimeSpan Median(IReadOnlyList<LaneRun> runs) => runs.Select(run => run.Wall).Order().ElementAt(runs.Count / 2);
}
