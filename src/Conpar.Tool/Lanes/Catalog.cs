using System.Text.Json;
using Conpar.Hosting;
using Conpar.Scheduling;
using Conpar.Tool.Inputs;
using Conpar.Tracing;

namespace Conpar.Tool.Lanes;

/// <summary>The scenarios of an assembly, as a host lists them; kept beside a cached assembly.</summary>
static class Catalog
{
    static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    public static IReadOnlyList<ScenarioInfo> Of(JobAssembly assembly, CancellationToken cancel)
    {
        if (assembly.CatalogFile is { } kept && File.Exists(kept)) return Read(kept);
        if (assembly is { IsListedHere: true, CatalogFile: { } own })
        {
            OwnCatalog.Write(assembly, own);
            return Read(own);
        }

        string folder = CacheFolder.NewFolder("catalog");
        try
        {
            string file = Path.Combine(folder, "catalog.json");
            HostEnd end = HostProcess.Run(assembly, new LaneRequest(assembly.Path, file, LaneRequest.Catalog), patience, cancel);
            cancel.ThrowIfCancellationRequested();
            if (end.Code == HostEnd.CannotLoad) throw new UserError($"{assembly.Shown}: {end.Errors.Trim()}");
            if (end.Code is null) throw new UserError($"{assembly.Shown}: its scenarios cannot be listed: code that runs when it is loaded had not ended after {patience.TotalSeconds:0} s");
            if (!File.Exists(file)) throw new UserError($"{assembly.Shown}: its scenarios cannot be listed: {end.Describe()}");
            if (assembly.CatalogFile is not { } keep) return Read(file);
            Keep(file, keep);
            return Read(keep);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static IReadOnlyList<ScenarioInfo> Read(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file));
        return
        [
            .. document.RootElement.GetProperty("scenarios").EnumerateArray().Select(scenario => new ScenarioInfo(
                scenario.GetProperty("name").GetString()!,
                scenario.GetProperty("fullName").GetString()!,
                SiteOf(scenario),
                [.. scenario.GetProperty("jobs").EnumerateArray().Select(job => new JobInfo(job.GetProperty("name").GetString()!, job.GetProperty("copies").GetInt32(), SiteOf(job)) { Code = job.GetProperty("code").GetUInt32() })],
                scenario.GetProperty("controlled").GetInt32(),
                [.. scenario.GetProperty("uncontrolled").EnumerateArray().Select(call => new UncontrolledCall(SiteOf(call), call.GetProperty("reason").GetString()!))])
            {
                Explored = scenario.TryGetProperty("explored", out JsonElement explored) ? explored.GetInt32() : 0,
                Atomic = scenario.TryGetProperty("atomic", out JsonElement atomic) ? atomic.GetInt32() : 0,
            }),
        ];
    }

    static void Keep(string file, string kept)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
        File.Move(file, kept, overwrite: true);
    }

    static Site SiteOf(JsonElement at) =>
        new(at.GetProperty("path").GetString()!, at.GetProperty("line").GetInt32(), at.GetProperty("column").GetInt32(), at.GetProperty("text").GetString()!);
}
