#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>Steps that user code marks.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Probes
{
    [Controls("M:Conpar.Probe.Step(System.String)")]
    public static Point Step(Job job, int site, string label) => Marked(job, site, label);

    [Controls("M:Conpar.Probe.Step``1(System.String,``0)")]
    public static Point Step<T>(Job job, int site, string label, T value) => Marked(job, site, $"{label} = {InvariantText.Of(value)}");

    static Point Marked(Job job, int site, string text)
    {
        job.Write(EventKind.Step, site, 0, text);
        return job.Turn();
    }
}
