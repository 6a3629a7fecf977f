using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Conpar.Comparing;
using Conpar.Tracing;
using Trace = Conpar.Tracing.Trace;

namespace Conpar.Benchmarks;

/// <summary>Two traces of a million events of four jobs, in two interleavings, beside what compares the same lines.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class AlignmentBenchmark
{
    const int Events = 1_000_000, Jobs = 4;

    readonly string folder = Directory.CreateTempSubdirectory("conpar-alignment-").FullName;
    Trace interleaved = null!, parallel = null!;

    [GlobalSetup]
    public void Write()
    {
        interleaved = Interleaving(seed: 1);
        parallel = Interleaving(seed: 2);
        WriteLines(interleaved, "a");
        WriteLines(parallel, "b");
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true)]
    public int Align() => Alignment.Of(interleaved, parallel, static _ => true).Rows.Count;

    [Benchmark]
    public int GitDiffPatience() => Run("git", "diff", "--no-index", "--patience", "--stat", "a", "b");

    [Benchmark]
    public int GnuDiff() => Run("diff", "a", "b");

    /// <summary>Each job's events in its own order, and the jobs' turns by chance.</summary>
    static Trace Interleaving(int seed)
    {
        Random random = new(seed);
        Site[] sites = [.. Enumerable.Range(0, 50).Select(line => new Site("/src/Jobs.cs", line, 1, $"call{line}()"))];
        int[] next = new int[Jobs];
        TraceEvent[] events = new TraceEvent[Events];
        for (int i = 0; i < Events; i++)
        {
            int job;
            do job = random.Next(Jobs);
            while (next[job] == Events / Jobs);
            int sequence = next[job]++;
            events[i] = new TraceEvent(TimeSpan.FromTicks(i), job, sequence, EventKind.Step, sites[sequence % sites.Length], "step", default, 0, 1);
        }

        return new Trace([.. Enumerable.Range(1, Jobs).Select(job => $"Job#{job}")], events);
    }

    void WriteLines(Trace trace, string file) =>
        File.WriteAllLines(Path.Combine(folder, file), trace.Events.Select(e => $"{trace.Jobs[e.Job]} {e.Sequence} {e.Site!.At} {e.Text}"));

    int Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        int length = process.StandardOutput.ReadToEnd().Length;
        process.WaitForExit();
        return length;
    }
}
