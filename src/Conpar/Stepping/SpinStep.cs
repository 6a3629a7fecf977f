using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>A job that spins for a limited time looks again when another has written to what it looked at, or the time is over.</summary>
internal sealed class SpinStep(ExploredJob job) : StepEffect
{
    public override bool CanProceed => (job.Machine.Waiting & job.Bit) == 0;

    public override EventKind Event => EventKind.Wait;

    public override bool Carry() => true;
}
