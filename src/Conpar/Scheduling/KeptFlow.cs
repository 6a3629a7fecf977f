using System.ComponentModel;

namespace Conpar.Scheduling;

/// <summary>The context of an asynchronous method's caller, for the method's end.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct KeptFlow : IDisposable
{
    readonly Job job;
    readonly ExecutionContext? flow;

    internal KeptFlow(Job job) => (this.job, flow) = (job, job.Context);

    /// <summary>The method has ended.</summary>
    public void Dispose() => job.Context = flow;
}
