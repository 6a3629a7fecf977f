namespace Conpar.Exploration.Primitives;

/// <summary>Each number is added without a lock.</summary>
public partial class RacyLoop
{
    int sum;

    [Job]
    int Add()
    {
        Parallel.For(1, 3, i => sum += i);
        return sum;
    }
}

/// <summary>Each word is counted under a lock, by a method that the loop is given by its name.</summary>
public partial class GuardedLoop
{
    readonly Dictionary<string, int> counts = [];

    [Job] void Count() => Parallel.ForEach(new[] { "a", "b", "a" }, Add);

    void Add(string word)
    {
        lock (counts) counts[word] = counts.GetValueOrDefault(word) + 1;
    }

    [Check] string Counted() => $"a {counts["a"]}, b {counts["b"]}";
}

/// <summary>Two actions take two locks in opposed orders.</summary>
public partial class OpposedActions
{
    readonly object first = new(), second = new();

    [Job] void Run() => Parallel.Invoke(() => Take(first, second), () => Take(second, first));

    static void Take(object one, object other)
    {
        lock (one)
        {
            lock (other) { }
        }
    }
}

/// <summary>Each worker has a sum of its own, which it adds at its end.</summary>
public partial class LoopWithOwnSums
{
    int sum;

    [Job]
    int Add()
    {
        Parallel.For(1, 4, () => 0, (i, _, own) => own + i, own => Interlocked.Add(ref sum, own));
        return sum;
    }
}

/// <summary>One item fails: others that have not begun do not begin any more.</summary>
public partial class FailingLoop
{
    int done;

    [Job]
    string Run()
    {
        try
        {
            Parallel.ForEach(new[] { 0, 1 }, i => Interlocked.Add(ref done, 10 / i));
        }
        catch (AggregateException fault)
        {
            return $"{fault.InnerException!.GetType().Name} {done}";
        }

        return "all";
    }
}

/// <summary>Two asynchronous items read and write across a wait.</summary>
public partial class AsynchronousLoop
{
    readonly List<int> items = [1, 2];
    int sum;

    [Job]
    async Task<int> Add()
    {
        await Parallel.ForEachAsync(items, async (item, token) =>
        {
            int before = sum;
            await Task.Delay(item, token);
            sum = before + item;
        });
        return sum;
    }
}

/// <summary>The list changes while a loop goes through it.</summary>
public partial class ChangedList
{
    readonly List<int> items = [1, 2];

    [Job] void Go() => Parallel.ForEach(items, _ => { });

    [Job] void Add() => items.Add(3);
}

/// <summary>More items than a loop has workers: each takes one after the other.</summary>
public partial class LongLoop
{
    int sum;

    [Job]
    int Add()
    {
        Parallel.For(0, 3, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => Interlocked.Add(ref sum, i));
        return sum;
    }
}

/// <summary>What tasks run is handed to who starts them.</summary>
public partial class HandedWork
{
    int count;

    [Job]
    async Task<int> Run()
    {
        Action once = () => count++;
        Func<int> twice = () => count += 2;
        await Task.WhenAll(Start(once), Task.Run(twice));
        return count;
    }

    static Task Start(Action work) => Task.Run(work);
}

/// <summary>A loop that reads what it goes through asynchronously.</summary>
public partial class StreamedLoop
{
    int sum;

    [Job]
    async Task Add() => await Parallel.ForEachAsync(Items(), async (item, token) =>
    {
        await Task.Delay(item, token);
        sum += item;
    });

    static async IAsyncEnumerable<int> Items()
    {
        yield return 1;
        await Task.Yield();
        yield return 2;
    }
}

/// <summary>A loop that another job may cancel.</summary>
public partial class CancelledLoop
{
    readonly CancellationTokenSource stop = new();

    [Job] void Run() => Parallel.For(0, 2, new ParallelOptions { CancellationToken = stop.Token }, _ => { });

    [Job] void Stop() => stop.Cancel();
}

/// <summary>A loop that one of its items ends.</summary>
public partial class BrokenLoop
{
    [Job] void Run() => Parallel.For(0, 2, (_, state) => state.Stop());
}
