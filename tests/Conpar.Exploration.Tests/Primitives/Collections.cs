using System.Collections.Concurrent;

namespace Conpar.Exploration.Primitives;

/// <summary>A producer that completes too early for another.</summary>
public partial class TwoProducers
{
    readonly BlockingCollection<int> items = [];

    [Job, Arguments(1), Arguments(2)]
    void Produce(int item)
    {
        items.Add(item);
        if (item == 2) items.CompleteAdding();
    }

    [Job]
    int Consume()
    {
        int sum = 0;
        foreach (int item in items.GetConsumingEnumerable()) sum += item;
        return sum;
    }
}

/// <summary>The same when the last one completes.</summary>
public partial class LastCompletes
{
    readonly BlockingCollection<int> items = new(1);
    int left = 2;

    [Job, Arguments(1), Arguments(2)]
    void Produce(int item)
    {
        items.Add(item);
        if (Interlocked.Decrement(ref left) == 0) items.CompleteAdding();
    }

    [Job]
    int Consume()
    {
        int sum = 0;
        foreach (int item in items.GetConsumingEnumerable()) sum += item;
        return sum;
    }
}

/// <summary>Looks at the count, and takes it that nobody else takes what is there.</summary>
public partial class CountedTake
{
    readonly BlockingCollection<int> items = [];

    [Setup] void Fill() => items.Add(1);

    [Job(Copies = 2)] int Take() => items.Count > 0 ? items.Take() : 0;
}

/// <summary>Tries, at once and for some time.</summary>
public partial class TriedTake
{
    readonly BlockingCollection<int> items = new(1);

    [Job] bool Add() => items.TryAdd(7);

    [Job] int Take() => items.TryTake(out int item) ? item : 0;

    [Job] int Wait() => items.TryTake(out int item, 100) ? item : 0;
}

/// <summary>Takes until it is told that nothing comes.</summary>
public partial class CancelledTake
{
    readonly BlockingCollection<int> items = [];
    readonly CancellationTokenSource stop = new();

    [Job]
    int Take()
    {
        try
        {
            return items.Take(stop.Token);
        }
        catch (OperationCanceledException)
        {
            return 0;
        }
    }

    [Job]
    void Add()
    {
        items.Add(7);
        stop.Cancel();
    }
}
