using System.CommandLine;
using Conpar.Hosting;
using Conpar.Tool.Inputs;
using Conpar.Tool.Lanes;
using Conpar.Tool.Listing;
using Conpar.Tool.Rendering.Text;

namespace Conpar.Tool.Commands;

/// <summary><c>conpar list [PATH]</c>: the scenarios and jobs that <c>conpar run</c> would run, and what of them is controlled.</summary>
static class ListCommand
{
    public static Command Create()
    {
        Argument<string?> path = PathArgument.Create();
        Option<string?> scenario = new LaneOptions().Scenario;
        Option<string> format = OptionParsers.OneOf("--format", "What is printed", "text", "json");
        Command command = new("list", "List scenarios and their jobs, and what of them is controlled") { path, scenario, format };
        command.SetAction(parsed => (int)List(parsed.GetValue(path), parsed.GetValue(scenario), parsed.GetValue(format)!));
        return command;
    }

    static ExitCode List(string? path, string? scenario, string format)
    {
        Input input = InputFinder.Find(path);
        if (input is Input.Demos demos) Console.Error.WriteLine(demos.Announcement);
        IReadOnlyList<ScenarioInfo> known = Found(input);
        IReadOnlyList<ScenarioInfo> chosen = [.. known.Where(one => Glob.Matches(scenario, one.Name, one.FullName))];
        if (chosen.Count == 0) throw new UserError($"--scenario {scenario} matches no scenario; there are {string.Join(", ", known.Select(one => one.Name))}", ExitCode.NothingToRun);
        if (format == "json") ListJson.Write(Console.Out, chosen);
        else TextOutput.Write(Console.Out, isTerminal: !Console.IsOutputRedirected, console => ListText.Write(console, chosen));
        return ExitCode.Ok;
    }

    static IReadOnlyList<ScenarioInfo> Found(Input input)
    {
        using Interruption interruption = new();
        Progress progress = Progress.OnErrorStream(quiet: false, verbose: false);
        try
        {
            return [.. JobAssemblies.From(input, progress, interruption.Token).SelectMany(assembly => Catalog.Of(assembly, interruption.Token))];
        }
        finally
        {
            progress.Clear();
        }
    }
}
