// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Conpar.Cooperation.Operations;
using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary><c>BlockingCollection&lt;T&gt;</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BlockingCollections
{
    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.Add(`0)")]
    public static JobTask Add<T>(Job job, int site, BlockingCollection<T> receiver, T item) =>
        Add(job, site, [receiver], item, Patience.Endless).WithoutResult();

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.Add(`0,System.Threading.CancellationToken)")]
    public static JobTask Add<T>(Job job, int site, BlockingCollection<T> receiver, T item, CancellationToken cancellationToken) =>
        Add(job, site, [receiver], item, new Patience(Timeout.Infinite, cancellationToken)).WithoutResult();

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.TryAdd(`0)")]
    public static JobTask<bool> TryAdd<T>(Job job, int site, BlockingCollection<T> receiver, T item) =>
        Added(Add(job, site, [receiver], item, new Patience(0, default)));

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.TryAdd(`0,System.TimeSpan)")]
    public static JobTask<bool> TryAdd<T>(Job job, int site, BlockingCollection<T> receiver, T item, TimeSpan timeout) =>
        Added(Add(job, site, [receiver], item, new Patience(Timeouts.Milliseconds(timeout), default)));

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.TryAdd(`0,System.Int32)")]
    public static JobTask<bool> TryAdd<T>(Job job, int site, BlockingCollection<T> receiver, T item, int millisecondsTimeout) =>
        Added(Add(job, site, [receiver], item, new Patience(millisecondsTimeout, default)));

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.TryAdd(`0,System.Int32,System.Threading.CancellationToken)")]
    public static JobTask<bool> TryAdd<T>(Job job, int site, BlockingCollection<T> receiver, T item, int millisecondsTimeout, CancellationToken cancellationToken) =>
        Added(Add(job, site, [receiver], item, new Patience(millisecondsTimeout, cancellationToken)));

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.Take")]
    public static JobTask<T> Take<T>(Job job, int site, BlockingCollection<T> receiver) =>
        Take(job, site, receiver, Patience.Endless);

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.Take(System.Threading.CancellationToken)")]
    public static JobTask<T> Take<T>(Job job, int site, BlockingCollection<T> receiver, CancellationToken cancellationToken) =>
        Take(job, site, receiver, new Patience(Timeout.Infinite, cancellationToken));

    // A reference cannot outlive an await: these block.
    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.TryTake(`0@)")]
    public static bool TryTake<T>(Job job, int site, BlockingCollection<T> receiver, [MaybeNullWhen(false)] out T item) =>
        Take(job, site, [receiver], new Patience(0), out item) >= 0;

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.TryTake(`0@,System.TimeSpan)")]
    public static bool TryTake<T>(Job job, int site, BlockingCollection<T> receiver, [MaybeNullWhen(false)] out T item, TimeSpan timeout) =>
        Take(job, site, [receiver], new Patience(Timeouts.Milliseconds(timeout), default), out item) >= 0;

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.TryTake(`0@,System.Int32)")]
    public static bool TryTake<T>(Job job, int site, BlockingCollection<T> receiver, [MaybeNullWhen(false)] out T item, int millisecondsTimeout) =>
        Take(job, site, [receiver], new Patience(millisecondsTimeout, default), out item) >= 0;

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.TryTake(`0@,System.Int32,System.Threading.CancellationToken)")]
    public static bool TryTake<T>(Job job, int site, BlockingCollection<T> receiver, [MaybeNullWhen(false)] out T item, int millisecondsTimeout, CancellationToken cancellationToken) =>
        Take(job, site, [receiver], new Patience(millisecondsTimeout, cancellationToken), out item) >= 0;

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.AddToAny(System.Collections.Concurrent.BlockingCollection{`0}[],`0)")]
    public static JobTask<int> AddToAny<T>(Job job, int site, BlockingCollection<T>[] collections, T item) =>
        Add(job, site, Given(collections), item, Patience.Endless);

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.AddToAny(System.Collections.Concurrent.BlockingCollection{`0}[],`0,System.Threading.CancellationToken)")]
    public static JobTask<int> AddToAny<T>(Job job, int site, BlockingCollection<T>[] collections, T item, CancellationToken cancellationToken) =>
        Add(job, site, Given(collections), item, new Patience(Timeout.Infinite, cancellationToken));

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.TryAddToAny(System.Collections.Concurrent.BlockingCollection{`0}[],`0)")]
    public static JobTask<int> TryAddToAny<T>(Job job, int site, BlockingCollection<T>[] collections, T item) =>
        Add(job, site, Given(collections), item, new Patience(0, default));

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.TryAddToAny(System.Collections.Concurrent.BlockingCollection{`0}[],`0,System.TimeSpan)")]
    public static JobTask<int> TryAddToAny<T>(Job job, int site, BlockingCollection<T>[] collections, T item, TimeSpan timeout) =>
        Add(job, site, Given(collections), item, new Patience(Timeouts.Milliseconds(timeout), default));

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.TryAddToAny(System.Collections.Concurrent.BlockingCollection{`0}[],`0,System.Int32)")]
    public static JobTask<int> TryAddToAny<T>(Job job, int site, BlockingCollection<T>[] collections, T item, int millisecondsTimeout) =>
        Add(job, site, Given(collections), item, new Patience(millisecondsTimeout, default));

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.TryAddToAny(System.Collections.Concurrent.BlockingCollection{`0}[],`0,System.Int32,System.Threading.CancellationToken)")]
    public static JobTask<int> TryAddToAny<T>(Job job, int site, BlockingCollection<T>[] collections, T item, int millisecondsTimeout, CancellationToken cancellationToken) =>
        Add(job, site, Given(collections), item, new Patience(millisecondsTimeout, cancellationToken));

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.TakeFromAny(System.Collections.Concurrent.BlockingCollection{`0}[],`0@)")]
    public static int TakeFromAny<T>(Job job, int site, BlockingCollection<T>[] collections, out T? item) =>
        TakeFromAny(job, site, collections, out item, CancellationToken.None);

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.TakeFromAny(System.Collections.Concurrent.BlockingCollection{`0}[],`0@,System.Threading.CancellationToken)")]
    public static int TakeFromAny<T>(Job job, int site, BlockingCollection<T>[] collections, out T? item, CancellationToken cancellationToken)
    {
        int index = Take(job, site, Given(collections), new Patience(Timeout.Infinite, cancellationToken), out item);

        // Where all are at their end the real one says so.
        return index >= 0 ? index : BlockingCollection<T>.TakeFromAny(collections, out item, cancellationToken);
    }

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.TryTakeFromAny(System.Collections.Concurrent.BlockingCollection{`0}[],`0@)")]
    public static int TryTakeFromAny<T>(Job job, int site, BlockingCollection<T>[] collections, out T? item) =>
        Take(job, site, Given(collections), new Patience(0), out item);

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.TryTakeFromAny(System.Collections.Concurrent.BlockingCollection{`0}[],`0@,System.TimeSpan)")]
    public static int TryTakeFromAny<T>(Job job, int site, BlockingCollection<T>[] collections, out T? item, TimeSpan timeout) =>
        Take(job, site, Given(collections), new Patience(Timeouts.Milliseconds(timeout), default), out item);

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.TryTakeFromAny(System.Collections.Concurrent.BlockingCollection{`0}[],`0@,System.Int32)")]
    public static int TryTakeFromAny<T>(Job job, int site, BlockingCollection<T>[] collections, out T? item, int millisecondsTimeout) =>
        Take(job, site, Given(collections), new Patience(millisecondsTimeout, default), out item);

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.TryTakeFromAny(System.Collections.Concurrent.BlockingCollection{`0}[],`0@,System.Int32,System.Threading.CancellationToken)")]
    public static int TryTakeFromAny<T>(Job job, int site, BlockingCollection<T>[] collections, out T? item, int millisecondsTimeout, CancellationToken cancellationToken) =>
        Take(job, site, Given(collections), new Patience(millisecondsTimeout, cancellationToken), out item);

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.CompleteAdding")]
    public static JobTask CompleteAdding<T>(Job job, int site, BlockingCollection<T> receiver) =>
        Releasing.Do(job, site, EventKind.Signal, receiver, static collection => collection.CompleteAdding());

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.GetConsumingEnumerable")]
    public static IEnumerable<T> GetConsumingEnumerable<T>(Job job, int site, BlockingCollection<T> receiver) =>
        GetConsumingEnumerable(job, site, receiver, CancellationToken.None);

    [Explores("M:System.Collections.Concurrent.BlockingCollection`1.GetConsumingEnumerable")]
    [Explores("M:System.Collections.Concurrent.BlockingCollection`1.GetConsumingEnumerable(System.Threading.CancellationToken)")]
    public static IAsyncEnumerable<T> Consume<T>(Job job, int site, BlockingCollection<T> receiver, CancellationToken cancellationToken = default) => new ConsumedItems<T>(site, receiver, cancellationToken);

    [Controls("M:System.Collections.Concurrent.BlockingCollection`1.GetConsumingEnumerable(System.Threading.CancellationToken)")]
    public static IEnumerable<T> GetConsumingEnumerable<T>(Job job, int site, BlockingCollection<T> receiver, CancellationToken cancellationToken)
    {
        while (Take(Job.Current, site, [receiver], new Patience(Timeout.Infinite, cancellationToken), out T? item) >= 0) yield return item!;
    }

    internal static JobTask<(int Index, T? Item)> Next<T>(Job job, int site, BlockingCollection<T> from, CancellationToken cancel) =>
        Waiting.For<Taking<T>, (int Index, T? Item)>(job, site, new(job, [from]), new Patience(Timeout.Infinite, cancel));

    static JobTask<int> Add<T>(Job job, int site, BlockingCollection<T>[] to, T item, Patience patience) => Waiting.For<Adding<T>, int>(job, site, new(job, to, item), patience);

    static JobTask<bool> Added(JobTask<int> adding) => adding.Then(static index => index >= 0);

    static JobTask<T> Take<T>(Job job, int site, BlockingCollection<T> from, Patience patience) =>
        Waiting.For<Taking<T>, (int Index, T? Item)>(job, site, new(job, [from]), patience).Then(taken => taken.Index >= 0 ? taken.Item! : from.Take());

    static int Take<T>(Job job, int site, BlockingCollection<T>[] from, Patience patience, out T? item)
    {
        // Exploring, the point came before; on the virtual clock the time would have to pass after it.
        if (job is ExploredJob explored)
        {
            if (from.Length > 1 || patience.Milliseconds < 0 || patience.Cancel.CanBeCanceled || explored.IsTimed(patience.Milliseconds)) ExploredJob.Refuse(job, "it takes from a collection where it cannot be suspended");
            return from[0].TryTake(out item) ? 0 : -1;
        }

        (int index, item) = Waiting.For<Taking<T>, (int Index, T? Item)>(job, site, new(job, from), patience).Block();
        return index;
    }

    static BlockingCollection<T>[] Given<T>(BlockingCollection<T>[] collections)
    {
        ArgumentNullException.ThrowIfNull(collections);
        if (collections.Length == 0) throw new ArgumentException("The collections argument is a zero-length array.", nameof(collections));
        if (Array.IndexOf(collections, null) >= 0) throw new ArgumentException("The collections argument contains at least one null element.", nameof(collections));
        return [.. collections];
    }
}
