using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;

namespace Conpar.Benchmarks;

/// <summary>What a user waits for beside the jobs' own time: <c>conpar run</c> of a small file, first and unchanged, against <c>dotnet run</c> of the same file.</summary>
[IterationCount(5), WarmupCount(1), InvocationCount(1)]
public class StartBenchmark
{
    const string Job = "using Conpar;\n\npublic partial class Greeting\n{\n    [Job(Copies = 2)]\n    void Greet() => System.Console.WriteLine(\"hello\");\n}\n";

    readonly string folder = Directory.CreateTempSubdirectory("conpar-start-").FullName;
    string tool = null!;
    int edit;

    /// <summary>Publishes the tool as it is packed: compiled ahead of time for this machine.</summary>
    [GlobalSetup]
    public void Publish()
    {
        string published = Path.Combine(folder, "tool");
        Run("dotnet", "publish", Path.Combine(Root(), "src", "Conpar.Tool"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", published, "--nologo", "-v", "q");
        tool = Path.Combine(published, "Conpar.Tool.dll");
        File.WriteAllText(Path.Combine(folder, "Same.cs"), Job);
        Unchanged();
        WriteApp();
        DotnetRunUnchanged();
    }

    static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    [GlobalCleanup]
    public void Delete() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true)]
    public void DotnetRunUnchanged() => Run("dotnet", "run", Path.Combine(folder, "App.cs"));

    [Benchmark]
    public void DotnetRunFirst()
    {
        WriteApp();
        DotnetRunUnchanged();
    }

    [Benchmark]
    public void Unchanged() => Run("dotnet", tool, "run", Path.Combine(folder, "Same.cs"), "--repeat", "1");

    [Benchmark]
    public void First()
    {
        File.WriteAllText(Path.Combine(folder, "New.cs"), $"// {edit++} {Environment.ProcessId}\n{Job}");
        Run("dotnet", tool, "run", Path.Combine(folder, "New.cs"), "--repeat", "1");
    }

    void WriteApp() => File.WriteAllText(
        Path.Combine(folder, "App.cs"), $"#:property PublishAot=false\n// {edit++} {Environment.ProcessId}\nSystem.Console.WriteLine(\"hello\");\n");

    static void Run(string file, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{file} {string.Join(' ', arguments)} ended with {process.ExitCode}: {output}{errors.Result}");
    }
}
