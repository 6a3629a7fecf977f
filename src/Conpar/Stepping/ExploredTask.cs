using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Conpar.Stepping;

/// <summary>What an explored method returns: a part of a job whose every access to shared state is a step of its own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AsyncMethodBuilder(typeof(ExploredTaskBuilder))]
public readonly struct ExploredTask
{
    readonly ExploredTask<Scheduling.Nothing> inner;

    internal ExploredTask(ExploredTask<Scheduling.Nothing> inner) => this.inner = inner;

    internal ExploredTask<Scheduling.Nothing> Inner => inner;

    /// <summary>The same with a result that is null.</summary>
    public ExploredTask<object?> Boxed() => inner.Boxed();

    /// <summary>For <see langword="await"/>.</summary>
    public ExploredTaskAwaiter GetAwaiter() => new(inner.GetAwaiter());
}
