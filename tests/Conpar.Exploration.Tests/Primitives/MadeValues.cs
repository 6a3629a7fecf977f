using System.Collections.Concurrent;

namespace Conpar.Exploration.Primitives;

/// <summary>A dictionary that makes the value for a key: two jobs may both make it, and one is kept.</summary>
public partial class ValueMadeTwice
{
    readonly ConcurrentDictionary<string, object> all = new();
    int made;

    [Job] void First() => all.GetOrAdd("a", Make);

    [Job] void Second() => all.GetOrAdd("a", Make);

    object Make(string key)
    {
        Interlocked.Increment(ref made);
        return key;
    }

    [Check] int Made() => made;
}

/// <summary>The same with a task: what it begins is begun twice.</summary>
public partial class LoadedTwice
{
    readonly ConcurrentDictionary<string, Task<int>> loads = new();
    int count;

    [Job] async Task<int> First() => await loads.GetOrAdd("a", async _ => await Load());

    [Job] async Task<int> Second() => await loads.GetOrAdd("a", async _ => await Load());

    async Task<int> Load()
    {
        await Task.Yield();
        return Interlocked.Increment(ref count);
    }

    [Check] bool IsLoadedOnce() => count == 1;
}

/// <summary>What is changed meanwhile is changed again.</summary>
public partial class CountedTogether
{
    readonly ConcurrentDictionary<string, int> counts = new();

    [Job] void First() => counts.AddOrUpdate("a", 1, (_, count) => count + 1);

    [Job] void Second() => counts.AddOrUpdate("a", _ => 1, (_, count) => count + 1);

    [Check] int Count() => counts["a"];
}

/// <summary>What makes a value shares more than the dictionary.</summary>
public partial class NumberedTogether
{
    readonly ConcurrentDictionary<string, int> numbers = new();
    int next;

    [Job] int First() => numbers.GetOrAdd("a", (_, by) => next += by, 1);

    [Job] int Second() => numbers.GetOrAdd("b", (_, by) => next += by, 1);
}
