using System.Text.Json;
using Conpar.Hosting;
using Conpar.Snapshots;
using Conpar.Tool.Inputs;
using Conpar.Tool.Lanes;

namespace Conpar.Tool.Snapshots;

/// <summary>Lets a host make a scenario's snapshot.</summary>
static class SnapshotTaker
{
    /// <summary>The snapshot's text, or why there is none.</summary>
    public static (string? Text, string? Aborted) Take(JobAssembly assembly, ScenarioInfo scenario, ExploreOptions? explore, TimeSpan timeout, CancellationToken cancel)
    {
        string folder = CacheFolder.NewFolder("snapshot");
        try
        {
            string result = Path.Combine(folder, "snapshot.json");
            LaneRequest request = new(assembly.Path, result, LaneRequest.Snapshot, scenario.FullName, Cores: CoreSets.Interleaved, VirtualClock: true, EndsAfter: timeout + HostProcess.Grace, Explore: explore);
            HostEnd end = HostProcess.Run(assembly, request, timeout, cancel);
            if (File.Exists(result))
            {
                using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(result));
                return (document.RootElement.GetProperty("snapshot").GetString(), null);
            }

            return (null, end.Interrupted ? "stopped by Ctrl+C" : end.Code is null ? $"no end within {timeout.TotalSeconds:0.###} s (--timeout)" : end.Describe());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
