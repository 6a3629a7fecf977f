using System.Runtime.CompilerServices;

namespace Conpar.Cooperation.Tests.Scenarios;

/// <summary>Workers of a loop are jobs: each index is done once, and what they share needs its lock.</summary>
public partial class ParallelLoops
{
    readonly object gate = new();
    readonly int[] times = new int[12];
    int total;

    [Job]
    void Loops()
    {
        ParallelLoopResult result = Parallel.For(0, times.Length, i =>
        {
            Thread.Sleep(1);
            times[i]++;
            Add(i);
        });
        Assert.True(result.IsCompleted);
        Assert.All(times, time => Assert.Equal(1, time));
        Parallel.For(0L, 3L, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => Add((int)i));
        Parallel.ForEach(Numbers(), Add);
        Parallel.ForEach(new List<int> { 10, 20 }, new ParallelOptions { MaxDegreeOfParallelism = 1 }, Add);
        Parallel.Invoke(() => Add(100), () => Add(200));
        Assert.True(Parallel.For(5, 5, Add).IsCompleted);
    }

    static IEnumerable<int> Numbers()
    {
        for (int i = 1; i <= 3; i++)
        {
            Thread.Sleep(1);
            yield return i;
        }
    }

    void Add(int value)
    {
        lock (gate)
        {
            int read = total;
            Thread.Yield();
            total = read + value;
        }
    }

    [Check]
    bool AllAdded() => total == 66 + 3 + 6 + 30 + 300;
}

/// <summary>What a loop's body throws comes together; a token ends the loop.</summary>
public partial class ParallelLoopsThatFail
{
    [Job]
    void Fails()
    {
        AggregateException thrown = Assert.Throws<AggregateException>(() => Parallel.For(0, 8, i => { if (i == 3) throw new InvalidDataException("three"); Thread.Sleep(1); }));
        Assert.IsType<InvalidDataException>(Assert.Single(thrown.InnerExceptions));
        bool ran = false;
        Assert.Throws<AggregateException>(() => Parallel.Invoke(() => throw new InvalidDataException(), () => ran = true));
        Assert.True(ran);
        using CancellationTokenSource cancel = new();
        Assert.Throws<OperationCanceledException>(() => Parallel.ForEach(Enumerable.Range(0, 1000), new ParallelOptions { CancellationToken = cancel.Token }, i => { if (i == 2) cancel.Cancel(); Thread.Sleep(1); }));
        Assert.Throws<ArgumentNullException>(() => Parallel.ForEach((List<int>)null!, _ => { }));
    }
}

/// <summary>Asynchronous loops run as many at once as they may.</summary>
public partial class ParallelAsyncLoops
{
    int inside, most, total;

    [Job]
    async Task Loops()
    {
        await Parallel.ForEachAsync(Enumerable.Range(1, 6), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (item, cancel) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Delay(2, cancel);
            Interlocked.Add(ref total, item);
            Interlocked.Decrement(ref inside);
        });
        Assert.InRange(most, 1, 2);
        await Parallel.ForEachAsync(Numbers(), async (item, _) => { await Task.Yield(); Interlocked.Add(ref total, item); });
        await Parallel.ForAsync(0, 4, (item, _) => { Interlocked.Add(ref total, item); return ValueTask.CompletedTask; });
        await Assert.ThrowsAsync<InvalidDataException>(() => Parallel.ForEachAsync([1, 2, 3], async (item, _) => { await Task.Yield(); if (item == 2) throw new InvalidDataException(); }));
    }

    static async IAsyncEnumerable<int> Numbers([EnumeratorCancellation] CancellationToken cancel = default)
    {
        for (int i = 1; i <= 3; i++)
        {
            await Task.Delay(1, cancel);
            yield return i * 10;
        }
    }

    [Check]
    bool AllAdded() => total == 21 + 60 + 6;
}
