using Conpar.Cooperation;
using Conpar.Scheduling;

namespace Conpar;

/// <summary>What a job tells of itself.</summary>
public static class Probe
{
    /// <summary>Marks a step of the running job; another job may be given its turn here. Outside a job it does nothing.</summary>
    /// <param name="label">What the trace shows.</param>
    public static void Step(string label) => Probes.Step(Job.Current, Tracing.SiteTable.Unknown, label).Block();

    /// <summary>Marks a step of the running job with a value; another job may be given its turn here. Outside a job it does nothing.</summary>
    /// <param name="label">What the trace shows, followed by the value: <c>label = value</c>.</param>
    /// <param name="value">The value.</param>
    public static void Step<T>(string label, T value) => Probes.Step(Job.Current, Tracing.SiteTable.Unknown, label, value).Block();
}
