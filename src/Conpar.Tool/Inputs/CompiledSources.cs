using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Conpar.Tool.Inputs;

/// <summary>Source files as an assembly: from the cache where they were compiled before, else compiled now.</summary>
static class CompiledSources
{
    /// <summary>The files of this tool that a compilation depends on.</summary>
    static readonly string[] parts = ["Conpar.Tool.dll", "Conpar.dll", "Conpar.Generators.dll", "Conpar.Analyzers.dll"];

    public static JobAssembly Get(Input.Sources sources, Progress progress, CancellationToken cancel)
    {
        List<(string Path, byte[] Content)> files = [.. sources.Files.Select(file => (file, Read(file)))];
        string name = NameFor(sources);
        string folder = Path.Combine(CacheFolder.Root, Key(files, sources.Explores));
        string assembly = Path.Combine(folder, name + ".dll");
        if (!File.Exists(assembly)) CompileInto(folder, name, files, sources, progress, cancel);
        return new JobAssembly(assembly, sources.Shown, Path.Combine(folder, "catalog.json"));
    }

    static void CompileInto(string folder, string name, List<(string Path, byte[] Content)> files, Input.Sources sources, Progress progress, CancellationToken cancel)
    {
        progress.Say($"compiling {sources.Shown}");
        Stopwatch watch = Stopwatch.StartNew();
        string work = CacheFolder.NewFolder("compiling");
        try
        {
            Compile(files, name, work, sources.Explores, cancel);
            Publish(work, folder);
            progress.Tell($"compiled {sources.Shown} in {watch.ElapsedMilliseconds} ms");
        }
        finally
        {
            if (Directory.Exists(work)) Directory.Delete(work, recursive: true);
        }

        CacheFolder.Prune();
    }

    // Not inlined: an unchanged file starts without loading the compiler.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static void Compile(List<(string Path, byte[] Content)> files, string name, string folder, bool explores, CancellationToken cancel) =>
        new SourceCompiler(name, explores).Compile(files, folder, cancel);

    /// <summary>Moves the finished folder to its place in one step, so that a run beside this one sees all of it or nothing.</summary>
    static void Publish(string work, string folder)
    {
        try
        {
            Directory.Move(work, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            // Another run was first, with the same content.
        }
    }

    /// <summary>A name that no assembly of the framework has.</summary>
    static string NameFor(Input.Sources sources)
    {
        string shown = sources.Files.Count == 1 ? sources.Files[0] : Path.GetFullPath(sources.Shown).TrimEnd(Path.DirectorySeparatorChar);
        string simple = Path.GetFileNameWithoutExtension(shown);
        return new string([.. simple.Select(c => char.IsLetterOrDigit(c) ? c : '_')]) + ".Jobs";
    }

    /// <summary>What the assembly depends on: the sources and where they lie (sites name them), the tool, the runtime and its references.</summary>
    static string Key(List<(string Path, byte[] Content)> files, bool explores)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + '\0'));
        Add(explores ? "explores" : "");
        Add(RuntimeInformation.FrameworkDescription);
        Add(DotnetRoot.ReferencePack ?? "");
        foreach (string part in parts) Add(Stamp(Path.Combine(AppContext.BaseDirectory, part)));
        foreach ((string path, byte[] content) in files)
        {
            Add(path);
            Add(content.Length.ToString());
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    static string Stamp(string file)
    {
        FileInfo info = new(file);
        return info.Exists ? $"{info.Name} {info.Length} {info.LastWriteTimeUtc.Ticks}" : "";
    }

    static byte[] Read(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"{file}: cannot be read: {fault.Message}");
        }
    }
}
