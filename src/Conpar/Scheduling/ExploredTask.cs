using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>What an explored method returns: a part of a job whose every access to shared state is a step of its own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AsyncMethodBuilder(typeof(ExploredTaskBuilder))]
public readonly struct ExploredTask
{
    readonly ExploredTask<Nothing> inner;

    internal ExploredTask(ExploredTask<Nothing> inner) => this.inner = inner;

    internal ExploredTask<Nothing> Inner => inner;

    /// <summary>The same with a result that is null.</summary>
    public ExploredTask<object?> Boxed() => inner.Boxed();

    /// <summary>The same within an expression, which needs a value.</summary>
    public ExploredTask<Nothing> Ended() => inner;

    /// <summary>For <see langword="await"/>.</summary>
    public ExploredTaskAwaiter GetAwaiter() => new(inner.GetAwaiter());
}
