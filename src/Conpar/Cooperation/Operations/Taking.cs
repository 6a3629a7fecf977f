using System.Collections.Concurrent;
using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation.Operations;

/// <summary>Takes from one of several collections; the index is -1 where there is nothing more to take.</summary>
internal readonly struct Taking<T>(Job job, BlockingCollection<T>[] from) : IOperation<(int Index, T? Item)>
{
    public object Key => job is ExploredJob && from.Length == 1 ? from[0] : from;

    public EventKind? Event => EventKind.Wait;

    public (int Index, T? Item) TimedOut => (-1, default);

    public bool IsTimedOut((int Index, T? Item) result) => result.Index < 0;

    public bool CanProceed() => Array.Exists(from, static one => one.Count > 0 || one.IsCompleted);

    public bool Try(out (int Index, T? Item) result)
    {
        int index = from.Length > 1 ? BlockingCollection<T>.TryTakeFromAny(from, out T? item, 0) : from[0].TryTake(out item, 0) ? 0 : -1;
        result = (index, item);
        if (index >= 0 && job is InterleavedJob own) own.Lane.Wake(from[index], int.MaxValue);
        return index >= 0 || Array.TrueForAll(from, static one => one.IsCompleted);
    }

    public (int Index, T? Item) Wait(int milliseconds, CancellationToken cancel)
    {
        int index = from.Length > 1 ? BlockingCollection<T>.TryTakeFromAny(from, out T? item, milliseconds, cancel) : from[0].TryTake(out item, milliseconds, cancel) ? 0 : -1;
        return (index, item);
    }
}
