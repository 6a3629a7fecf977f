using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>A job goes on when the one that it started waits for the first time, or has ended.</summary>
internal sealed class StartedStep(ExploredJob job, ExploredJob child) : StepEffect
{
    public override bool CanProceed => (job.Machine.Waiting & job.Bit) == 0;

    public override EventKind Event => EventKind.Join;

    public override object WaitsOn => child;

    public override bool Carry() => true;
}
