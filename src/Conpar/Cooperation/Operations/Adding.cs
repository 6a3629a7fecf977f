using System.Collections.Concurrent;
using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation.Operations;

/// <summary>Adds to one of several collections, and gives its index; -1 where none has room.</summary>
internal readonly struct Adding<T>(Job job, BlockingCollection<T>[] to, T item) : IOperation<int>
{
    public object Key => job is ExploredJob && to.Length == 1 ? to[0] : to;

    public EventKind? Event => EventKind.Wait;

    public int TimedOut => -1;

    public bool CanProceed() => Array.Exists(to, static one => one.IsAddingCompleted || one.BoundedCapacity < 0 || one.Count < one.BoundedCapacity);

    public bool Try(out int result)
    {
        result = to.Length > 1 ? BlockingCollection<T>.TryAddToAny(to, item, 0) : to[0].TryAdd(item, 0) ? 0 : -1;
        if (result >= 0 && job is InterleavedJob own) own.Lane.Wake(to[result], int.MaxValue);
        return result >= 0;
    }

    public int Wait(int milliseconds, CancellationToken cancel) =>
        to.Length > 1 ? BlockingCollection<T>.TryAddToAny(to, item, milliseconds, cancel) : to[0].TryAdd(item, milliseconds, cancel) ? 0 : -1;
}
