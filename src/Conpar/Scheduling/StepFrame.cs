namespace Conpar.Scheduling;

/// <summary>Where an explored job goes on: a suspended explored method, or the job's end.</summary>
internal abstract class StepFrame
{
    /// <summary>What goes on when this ends.</summary>
    public StepFrame? Awaiting;

    public abstract void Resume();

    /// <summary>The result as an object, null where there is none; what was thrown is thrown.</summary>
    public virtual object? TakeBoxed() => null;
}
