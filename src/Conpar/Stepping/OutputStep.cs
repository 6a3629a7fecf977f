using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>A job's next operation writes to the console.</summary>
internal sealed class OutputStep(ExploredJob job) : StepEffect
{
    /// <summary>The console, as a place that all jobs share.</summary>
    static readonly object console = new();

    string text = "";

    public override EventKind Event => EventKind.Output;

    /// <summary>Where the order of the output matters it conflicts with other output; else with nothing.</summary>
    public void Declare(int site, string written)
    {
        text = written;
        Operation operation = job.Machine.Output is null ? Operation.Pass(site) : new Operation(OperationKind.Update, job.Machine.Locations.Of(console, Members.Synchronisation), site);
        job.Declare(operation, this, mayWait: false);
    }

    public override bool Carry()
    {
        job.Machine.Output?.Append(text);
        job.Machine.Recorder?.Output(job, job.Pending.Site, text);
        return true;
    }
}
