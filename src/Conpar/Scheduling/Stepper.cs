namespace Conpar.Scheduling;

/// <summary>What takes the steps of jobs, of one at a time, on a thread.</summary>
internal abstract class Stepper
{
    [ThreadStatic] static Stepper? onThread;

    /// <summary>The one whose jobs this thread runs; null for none.</summary>
    public static Stepper? OnThread
    {
        get => onThread;
        private protected set => onThread = value;
    }

    /// <summary>The job whose step is being taken; null where there is none.</summary>
    public abstract SteppedJob? Running { get; }
}
