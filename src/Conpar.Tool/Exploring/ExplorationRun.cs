using System.Text.Json;
using Conpar.Hosting;
using Conpar.Tool.Inputs;
using Conpar.Tool.Lanes;

namespace Conpar.Tool.Exploring;

/// <summary>Lets a host explore a scenario.</summary>
/// <param name="options">How.</param>
/// <param name="jobs">Which jobs take part, as a glob; null for all.</param>
/// <param name="progress">Where it is told how far it is.</param>
/// <param name="cancel">Ctrl+C: the host ends with what it found.</param>
sealed class ExplorationRun(ExploreOptions options, string? jobs, Progress progress, CancellationToken cancel)
{
    /// <summary>How long after its budget a host may take for what it found; code that waits where nothing stops it takes for ever.</summary>
    static readonly TimeSpan reporting = TimeSpan.FromSeconds(30);

    static readonly TimeSpan longest = TimeSpan.FromDays(7), patience = TimeSpan.FromSeconds(5), period = TimeSpan.FromMilliseconds(250);

    public ExploredScenario Of(JobAssembly assembly, ScenarioInfo scenario)
    {
        string folder = CacheFolder.NewFolder("explore");
        try
        {
            LaneRequest request = new(assembly.Path, Path.Combine(folder, "exploration.json"), LaneRequest.Exploration, scenario.FullName, jobs, Explore: options);
            using CancellationTokenSource kill = new();
            using CancellationTokenRegistration registration = cancel.Register(() =>
            {
                File.WriteAllText(request.Result + ExplorationHost.StopFile, "");
                kill.CancelAfter(patience);
            });
            using Timer timer = new(_ => Tell(scenario, request.Result + ExplorationHost.ProgressFile), null, period, period);
            HostEnd end = HostProcess.Run(assembly, request, options.Budget is { } budget && budget < longest ? budget + reporting : longest, kill.Token);
            if (!File.Exists(request.Result)) return new ExploredScenario(scenario, null, end.Interrupted || cancel.IsCancellationRequested ? "stopped by Ctrl+C" : end.Describe());
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(request.Result));
            if (document.RootElement.TryGetProperty("problem", out JsonElement problem)) return new ExploredScenario(scenario, null, problem.GetString());
            return new ExploredScenario(scenario, ExplorationResult.Read(document.RootElement.GetProperty("exploration")), null);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    void Tell(ScenarioInfo scenario, string file)
    {
        try
        {
            if (File.Exists(file)) progress.Say($"{scenario.Name}: {File.ReadAllText(file)}");
        }
        catch (IOException)
        {
            // It is being written.
        }
    }
}
