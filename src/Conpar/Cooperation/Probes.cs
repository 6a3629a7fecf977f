#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary>Steps that user code marks.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Probes
{
    [Controls("M:Conpar.Probe.Step(System.String)")]
    public static Point Step(Job job, int site, string label) => throw new NotImplementedException();

    [Controls("M:Conpar.Probe.Step``1(System.String,``0)")]
    public static Point Step<T>(Job job, int site, string label, T value) => throw new NotImplementedException();
}
