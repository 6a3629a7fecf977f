using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Conpar.Tool.Inputs;

/// <summary>Makes assemblies that have scenarios out of an input, or says why there are none.</summary>
static class JobAssemblies
{
    /// <param name="input">What has the jobs.</param>
    /// <param name="progress">Told what goes on.</param>
    /// <param name="cancel">Ctrl+C.</param>
    /// <param name="keepGeneratedCode">A folder that gets what generators write in a build of a project; null for none.</param>
    public static IReadOnlyList<JobAssembly> From(Input input, Progress progress, CancellationToken cancel, string? keepGeneratedCode = null)
    {
        IReadOnlyList<JobAssembly> found = input switch
        {
            Input.Sources sources => OfSources(sources, progress, cancel),
            Input.Project project => OfProject(project, keepGeneratedCode, progress, cancel),
            Input.Built built => [OfFile(built.File, built.Shown)],
            _ => [Demos],
        };
        foreach (JobAssembly assembly in found) ContractCheck.Require(assembly);
        return found;
    }

    /// <summary>The demos, compiled when the tool was built.</summary>
    public static JobAssembly Demos => Known(Path.Combine(AppContext.BaseDirectory, "Conpar.Demos.dll"), "the demos");

    static JobAssembly[] OfSources(Input.Sources sources, Progress progress, CancellationToken cancel)
    {
        JobAssembly assembly = CompiledSources.Get(sources, progress, cancel);
        if (AssemblyProbe.Read(assembly.Path) is { Scenarios: > 0 } probe) return [assembly with { IsListedHere = !probe.RunsOnLoad }];
        string files = sources.Files.Count == 1 ? sources.Shown : $"{sources.Shown} ({sources.Files.Count} .cs files)";
        throw FirstJob.Missing($"no [Job] in {files}");
    }

    static List<JobAssembly> OfProject(Input.Project project, string? keepGeneratedCode, Progress progress, CancellationToken cancel)
    {
        if (project.InPlaceOf is { } assembly) progress.Announce($"{assembly} was built without the forms of its jobs, so {project.Shown} is built with them, for Release");
        progress.Say($"building {project.Shown}");
        Stopwatch watch = Stopwatch.StartNew();
        IReadOnlyList<string> outputs = ProjectBuild.Build(project, keepGeneratedCode, cancel);
        progress.Tell($"built {project.Shown} in {watch.ElapsedMilliseconds} ms");
        if (project.InPlaceOf is { } given && outputs.All(file => Path.GetFileName(file) != Path.GetFileName(given))) throw WithoutForms(given);
        List<JobAssembly> found = [.. outputs.Where(file => AssemblyProbe.Read(file) is { Scenarios: > 0 }).Select(file => Known(file, project.Shown))];
        if (found.Count > 0) return found;
        string looked = string.Join(", ", outputs.Select(file =>
            $"{Path.GetFileName(file)}{(AssemblyProbe.Read(file) is { UsesConpar: false } ? " (does not use the package Conpar)" : "")}"));
        throw FirstJob.Missing($"no [Job] in {project.Shown}; looked at {looked}");
    }

    static JobAssembly OfFile(string file, string shown)
    {
        AssemblyProbe probe = AssemblyProbe.Read(file) ?? throw new UserError($"{shown} is not a .NET assembly");
        if (probe is { Scenarios: > 0, HasForms: false }) throw WithoutForms(shown);
        if (probe.Scenarios > 0) return Known(file, shown);
        throw FirstJob.Missing($"no [Job] in {shown}{(probe.UsesConpar ? "" : ", which does not use the package Conpar")}");
    }

    static UserError WithoutForms(string assembly) =>
        new($"{assembly} was built without the forms of its jobs, and the project that it was built from is not found; run that project, or build it with -p:ConparForms=true");

    /// <summary>An assembly whose list of scenarios is kept for as long as the file stays what it is.</summary>
    static JobAssembly Known(string file, string shown)
    {
        FileInfo info = new(file);
        byte[] key = SHA256.HashData(Encoding.UTF8.GetBytes($"{info.FullName}\0{info.Length}\0{info.LastWriteTimeUtc.Ticks}\0{ToolVersion.Full}"));
        return new JobAssembly(file, shown, Path.Combine(CacheFolder.Root, Convert.ToHexStringLower(key.AsSpan(0, 16)), "catalog.json"));
    }
}
