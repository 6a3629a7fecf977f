using System.Collections.Concurrent;

namespace Conpar.Cooperation.Tests.Scenarios;

/// <summary>A bounded collection makes who adds wait, and who takes; all comes through once.</summary>
public partial class BoundedCollection
{
    readonly BlockingCollection<int> items = new(2);
    int producers, total, most;

    [Job(Copies = 2)]
    void Produces()
    {
        for (int i = 1; i <= 6; i++)
        {
            items.Add(i);
            most = Math.Max(most, items.Count);
        }

        if (Interlocked.Increment(ref producers) == 2) items.CompleteAdding();
    }

    [Job]
    void Enumerates()
    {
        foreach (int item in items.GetConsumingEnumerable())
        {
            Interlocked.Add(ref total, item);
            Thread.Sleep(1);
        }
    }

    [Job]
    void Takes()
    {
        while (items.TryTake(out int item, Timeout.Infinite)) Interlocked.Add(ref total, item);
        Assert.Throws<InvalidOperationException>(() => items.Take());
        Assert.Throws<InvalidOperationException>(() => items.Add(1));
        Assert.True(items.IsCompleted);
    }

    [Check]
    bool NothingIsLost() => total == 42 && most <= 2;
}

/// <summary>Waits for items and for room end in time, or are cancelled.</summary>
public partial class ImpatientCollection
{
    readonly BlockingCollection<string> empty = [], full = new(1);
    readonly CancellationTokenSource cancel = new();

    [Job]
    void GivesUp()
    {
        Assert.False(empty.TryTake(out _));
        Assert.False(empty.TryTake(out string? nothing, TimeSpan.FromMilliseconds(3)));
        Assert.Null(nothing);
        Assert.True(full.TryAdd("first"));
        Assert.False(full.TryAdd("second"));
        Assert.False(full.TryAdd("second", 3));
        cancel.CancelAfter(20);
        Assert.Throws<OperationCanceledException>(() => empty.Take(cancel.Token));
        Assert.Throws<OperationCanceledException>(() => full.Add("second", cancel.Token));
        Assert.Equal("first", full.Take());
    }
}

/// <summary>Adding to any and taking from any of several.</summary>
public partial class AnyCollection
{
    readonly BlockingCollection<int>[] lanes = [new(1), new(1)];
    readonly List<int> seen = [];

    [Job]
    void Adds()
    {
        for (int i = 1; i <= 6; i++) Assert.InRange(BlockingCollection<int>.AddToAny(lanes, i), 0, 1);
        foreach (BlockingCollection<int> lane in lanes) lane.CompleteAdding();
    }

    [Job]
    void Takes()
    {
        for (int i = 0; i < 6; i++)
        {
            Assert.InRange(BlockingCollection<int>.TakeFromAny(lanes, out int item), 0, 1);
            seen.Add(item);
        }

        Assert.Equal(-1, BlockingCollection<int>.TryTakeFromAny(lanes, out _, 1));
        Assert.Throws<ArgumentException>(() => BlockingCollection<int>.TakeFromAny([], out _));
    }

    [Check]
    bool NothingIsLost() => seen.Order().SequenceEqual([1, 2, 3, 4, 5, 6]);
}

/// <summary>Collections that never make anybody wait need no control, and are not listed.</summary>
public partial class ConcurrentCollections
{
    readonly ConcurrentDictionary<string, int> counts = new();
    readonly ConcurrentQueue<int> queue = new();
    readonly ConcurrentBag<int> bag = [];

    [Job(Copies = 2)]
    void Uses()
    {
        for (int i = 0; i < 5; i++)
        {
            counts.AddOrUpdate("key", 1, (_, count) => count + 1);
            queue.Enqueue(i);
            bag.Add(i);
            Thread.Yield();
            Assert.True(queue.TryDequeue(out _));
        }
    }

    [Check]
    bool AllCounted() => counts["key"] == 10 && bag.Count == 10 && queue.IsEmpty;
}
