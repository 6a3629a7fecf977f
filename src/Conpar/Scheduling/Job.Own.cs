namespace Conpar.Scheduling;

// What a job has as if its thread were its own.
public abstract partial class Job
{
    /// <summary>Its values of what belongs to threads; null where its thread is its own.</summary>
    internal virtual OwnValues? Own => null;

    /// <summary>The current synchronization context, where it shares its thread; what goes on after a wait in asynchronous code does so on the pool, which has none.</summary>
    internal SynchronizationContext? Synchronization { get; set; }

    /// <summary>Whether a context hands what is posted to the pool, as the framework's own class and none do.</summary>
    internal static bool IsPool(SynchronizationContext? context) => context is null || context.GetType() == typeof(SynchronizationContext);

    /// <summary>The context that its <c>AsyncLocal</c> values are in; null where neither it nor a job that led to it has set one, or where its thread has it.</summary>
    internal ExecutionContext? Context { get; set; }

    /// <summary>What an asynchronous method sets flows into what it calls, and not back: at its end its caller's context holds again.</summary>
    public KeptFlow KeepFlow() => new(this);
}
