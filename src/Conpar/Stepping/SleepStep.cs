using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>A job's next operation is to sleep until the virtual clock, or nobody, lets it go on.</summary>
internal sealed class SleepStep : StepEffect
{
    public static readonly SleepStep Instance = new();

    public override bool CanProceed => false;

    public override EventKind Event => EventKind.Sleep;

    public override bool Carry() => true;
}
