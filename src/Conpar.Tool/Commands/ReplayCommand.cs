using System.CommandLine;
using System.Text.Json;
using Conpar.Hosting;
using Conpar.Tool.Inputs;
using Conpar.Tool.Lanes;

namespace Conpar.Tool.Commands;

/// <summary><c>conpar replay SCHEDULE [PATH]</c>: one interleaving again, step by step.</summary>
static class ReplayCommand
{
    static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    public static Command Create()
    {
        Argument<string> schedule = new("SCHEDULE") { Description = "The interleaving, as conpar explore gives it: 1:5f3a9b2c:0x3.1" };
        Argument<string?> path = PathArgument.Create(otherwise: "");
        Option<string?> scenario = new("--scenario") { Description = "The scenario that it is of, where its jobs have changed since", HelpName = "NAME" };
        Command command = new("replay", "Run one interleaving again, step by step") { schedule, path, scenario };
        command.SetAction(parsed => (int)Run(parsed.GetValue(schedule)!, parsed.GetValue(path), parsed.GetValue(scenario)));
        return command;
    }

    static ExitCode Run(string schedule, string? path, string? scenario)
    {
        ScheduleText.Parse(schedule);
        using Interruption interruption = new();
        Progress progress = Progress.OnErrorStream(quiet: false, verbose: false);
        IReadOnlyList<JobAssembly> assemblies = JobAssemblies.From(SnapshotOptions.Find(path).ToExplore(), progress, interruption.Token);
        string? problem = null;
        foreach (JobAssembly assembly in assemblies)
        {
            string? name = Catalog.Of(assembly, interruption.Token).FirstOrDefault(one => Glob.Matches(scenario, one.Name, one.FullName) && scenario is not null)?.FullName;
            progress.Clear();
            if (Replayed(assembly, new LaneRequest(assembly.Path, "", LaneRequest.Replay, name ?? "", Schedule: schedule), interruption.Token, out problem) is { } code) return code;
        }

        throw new UserError(problem ?? "there is nothing to replay", ExitCode.NothingToRun);
    }

    static ExitCode? Replayed(JobAssembly assembly, LaneRequest request, CancellationToken cancel, out string? problem)
    {
        string folder = CacheFolder.NewFolder("replay");
        try
        {
            request = request with { Result = Path.Combine(folder, "replay.json") };
            HostEnd end = HostProcess.Run(assembly, request, patience, cancel);
            if (!File.Exists(request.Result)) throw new UserError(end.Describe(), ExitCode.LaneAborted);
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(request.Result));
            problem = document.RootElement.TryGetProperty("problem", out JsonElement why) ? why.GetString() : null;
            if (problem is not null) return null;
            Console.Out.Write($"{document.RootElement.GetProperty("scenario").GetString()}, {document.RootElement.GetProperty("text").GetString()}");
            bool fits = document.RootElement.GetProperty("fits").GetBoolean();
            if (fits && document.RootElement.GetProperty("changed").GetBoolean()) Console.Error.WriteLine(ScheduleText.ChangedSince);
            return !fits ? ExitCode.BadInput : document.RootElement.GetProperty("holds").GetBoolean() ? ExitCode.Ok : ExitCode.CheckFailed;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
