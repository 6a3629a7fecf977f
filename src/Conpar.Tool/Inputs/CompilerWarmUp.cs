using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Conpar.Tool.Inputs;

/// <summary>
/// Compiles a few lines for nothing while the generator is at work: much of the compiler is itself compiled when it is first called,
/// and the back end would have to wait for that on one core while another has nothing to do.
/// </summary>
static class CompilerWarmUp
{
    const string Source =
        """
        using System; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Tasks;
        using Conpar.Scheduling; using conpar = Conpar.Cooperation;
        #nullable enable
        partial class Jobs
        {
            int count; readonly List<int> all = [1, 2, 3]; readonly object gate = new();
            public static async JobTask<int> Sum(Job job, int start, Jobs jobs)
            {
                int sum = start;
                foreach (int one in jobs.all) { await conpar::Probes.Step(job, 1, "one", $"{one} of {jobs.all.Count}"); sum += one; }
                try { for (int i = 0; i < 3; i++) { sum = i switch { 0 => sum, 1 when sum > 2 => sum + 1, _ => jobs.all.Where(n => n > i).Sum() }; await conpar::Tasks.Awaiting(job, 2, Task.Delay(1)); } }
                catch (InvalidOperationException fault) when (fault.Message is { Length: > 0 }) { throw new Exception(fault.Message); }
                finally { lock (jobs.gate) { jobs.count++; } }
                Loop(ref sum, job);
                return sum;
                static void Loop(ref int sum, Job job) { for (int k = 0; k < 10 && !job.SliceExpired; k++) sum ^= k; }
            }

            public static async Task<int> Parallel(Job job, Jobs jobs) { (int a, int b) = (1, 2); jobs.count += a + b; await Task.Yield(); return jobs.count; }
            public static readonly Func<Jobs, int, string?>[] Forms = [static (jobs, n) => jobs.count > n ? n.ToString() : null];
            public record struct Pair(int Left, string Right);
        }
        """;

    public static void Run(IReadOnlyList<MetadataReference> references, CSharpParseOptions parsing, CancellationToken cancel)
    {
        try
        {
            CSharpCompilation.Create("WarmUp", [CSharpSyntaxTree.ParseText(Source, parsing, cancellationToken: cancel)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release))
                .Emit(Stream.Null, Stream.Null, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb), cancellationToken: cancel);
        }
        catch (OperationCanceledException)
        {
            // Nobody waits for it.
        }
    }
}
