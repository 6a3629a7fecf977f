using Conpar.Tracing;

namespace Conpar.Cooperation.Tests;

/// <summary>The same schedule gives the same trace, always: each classic program twice, for a hundred seeds, to the byte.</summary>
public sealed class DeterminismTests
{
    const int Seeds = 100;

    public static TheoryData<string> Classics => [.. Catalogue.Classics];

    [Theory, MemberData(nameof(Classics))]
    public void A_seed_gives_the_same_trace_again(string name)
    {
        HashSet<string> traces = [];
        foreach (string way in Enumerable.Range(1, Seeds).Select(seed => $"virtual random {seed}"))
        {
            string trace = Written(name, way);
            Assert.Equal(trace, Written(name, way));
            traces.Add(trace);
        }

        Assert.True(traces.Count > 10, $"{Seeds} seeds gave {traces.Count} traces only: chance has no say");
    }

    static string Written(string name, string way)
    {
        Trace trace = Ways.Run(Catalogue.Named(name), way).Trace;
        return string.Join('\n', trace.Events.Select(e => $"{e.Time} {trace.Jobs[e.Job]} {e.Sequence} {e.Kind} {e.Site?.At} {e.Text} {e.Duration}"));
    }
}
