using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>What a job's next step does before its code goes on.</summary>
internal abstract class StepEffect
{
    /// <summary>Whether the step can be taken now; until then the job waits.</summary>
    public virtual bool CanProceed => true;

    /// <summary>Whether one that waits for the same object could go on now.</summary>
    public virtual bool IsOpen => true;

    /// <summary>Whether it wrote, when it has been carried out.</summary>
    public virtual bool Wrote => true;

    /// <summary>How many locks the job has more when it has been carried out.</summary>
    public virtual int Locks => 0;

    /// <summary>What a trace calls it.</summary>
    public abstract EventKind Event { get; }

    /// <summary>What is waited for, for reports.</summary>
    public virtual object? WaitsOn => null;

    /// <summary>A cancellation has reached those who wait for an object with the source's token.</summary>
    public virtual void Cancel(object waited, CancellationTokenSource source) { }

    /// <summary>Carries it out; false where the job has yet another operation to declare before its code goes on.</summary>
    public abstract bool Carry();
}
