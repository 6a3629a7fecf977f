using Conpar.Hosting;
using Conpar.Snapshots;
using Conpar.Tool.Inputs;
using Conpar.Tool.Lanes;

namespace Conpar.Tool.Snapshots;

/// <summary>Makes the snapshots of an input's scenarios and compares them with those that were accepted.</summary>
sealed class Verification(string? scenarios, TimeSpan timeout, bool prune, ExploreOptions? explore, Progress progress, CancellationToken cancel)
{
    public VerifyResult Of(Input input, SnapshotFolders folders, string shown)
    {
        IReadOnlyList<JobAssembly> assemblies = JobAssemblies.From(explore is not null ? input.ToExplore() : input, progress, cancel);
        List<(JobAssembly Assembly, ScenarioInfo Scenario)> known = [.. assemblies.SelectMany(assembly => Catalog.Of(assembly, cancel).Select(scenario => (assembly, scenario)))];
        IReadOnlyList<SnapshotFile> files = folders.FilesOf([.. known.Select(one => one.Scenario)]);
        List<ScenarioCheck> checks = [];
        for (int i = 0; i < known.Count; i++)
        {
            if (!Glob.Matches(scenarios, known[i].Scenario.Name, known[i].Scenario.FullName)) continue;
            progress.Say($"{known[i].Scenario.Name}: snapshot");
            checks.Add(Check(known[i].Assembly, known[i].Scenario, files[i]));
            cancel.ThrowIfCancellationRequested();
        }

        progress.Clear();
        if (checks.Count == 0) throw new UserError($"--scenario {scenarios} matches no scenario; there are {string.Join(", ", known.Select(one => one.Scenario.Name))}", ExitCode.NothingToRun);
        IReadOnlyList<string> orphans = folders.Orphans(files);
        if (prune) Remove(orphans);
        return new VerifyResult(checks, orphans, prune, shown);
    }

    ScenarioCheck Check(JobAssembly assembly, ScenarioInfo scenario, SnapshotFile file)
    {
        (string? text, string? aborted) = SnapshotTaker.Take(assembly, scenario, explore, timeout, cancel);
        return text is null ? new ScenarioCheck(scenario, file, null, aborted) : new ScenarioCheck(scenario, file, Compared(file, text));
    }

    static SnapshotCheck Compared(SnapshotFile file, string text)
    {
        try
        {
            Directory.CreateDirectory(file.Folder);
            return SnapshotCheck.Of(file, text);
        }
        catch (Exception fault) when (fault is SnapshotFileException or IOException or UnauthorizedAccessException)
        {
            throw new UserError(fault.Message);
        }
    }

    static void Remove(IReadOnlyList<string> orphans)
    {
        foreach (string orphan in orphans)
        {
            try
            {
                File.Delete(orphan);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw new UserError($"{orphan} cannot be removed: {fault.Message}");
            }
        }
    }
}
