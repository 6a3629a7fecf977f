using System.Collections.Concurrent;

namespace Conpar.Cooperation.Tests.Scenarios;

/// <summary>A loop that is stopped or broken off does no more than it may, and says where it ended.</summary>
public partial class LoopsThatEndEarly
{
    [Job]
    void Ends()
    {
        int begun = 0;
        ParallelLoopResult stopped = Parallel.For(0, 1000, (i, state) =>
        {
            Interlocked.Increment(ref begun);
            Thread.Sleep(1);
            if (i == 5) state.Stop();
            if (i == 5) Assert.True(state.IsStopped && state.ShouldExitCurrentIteration);
        });
        Assert.False(stopped.IsCompleted);
        Assert.Null(stopped.LowestBreakIteration);
        Assert.InRange(begun, 6, 100);

        ConcurrentBag<long> done = [];
        ParallelLoopResult broken = Parallel.For(100L, 1100L, (i, state) =>
        {
            Thread.Yield();
            if (i is 110 or 120) state.Break();
            Thread.Sleep(1);
            if (state.LowestBreakIteration < i) Assert.True(state.ShouldExitCurrentIteration);
            done.Add(i);
        });
        Assert.False(broken.IsCompleted);
        Assert.Equal(110, broken.LowestBreakIteration);
        Assert.Superset(Enumerable.Range(100, 11).Select(i => (long)i).ToHashSet(), done.ToHashSet());
        Assert.Equal(done.Count, done.Distinct().Count());

        Assert.Throws<AggregateException>(() => Parallel.ForEach(Enumerable.Range(0, 100), new ParallelOptions { MaxDegreeOfParallelism = 2 }, (item, state) =>
        {
            if (item == 3) throw new InvalidDataException();
            while (item == 4 && !state.IsExceptional) Thread.Sleep(1);
        }));
        Assert.Throws<AggregateException>(() => Parallel.ForEach([1, 2], (_, state) =>
        {
            state.Stop();
            state.Break();
        }));
        Assert.Equal(4, Parallel.ForEach(Enumerable.Range(10, 50), (item, state, index) => { Assert.Equal(item, index + 10); if (index == 4) state.Break(); }).LowestBreakIteration);
    }
}

/// <summary>Each worker of a loop has a value of its own, made once and taken once.</summary>
public partial class LoopsWithOwnValues
{
    int made, total;

    [Job]
    void Sums()
    {
        ParallelLoopResult result = Parallel.For(1, 21, Begin, (i, _, sum) => Add(sum, i), End);
        Assert.True(result.IsCompleted);
        Parallel.For(1L, 5L, new ParallelOptions { MaxDegreeOfParallelism = 1 }, Begin, (i, state, sum) => { if (i == 3) state.Stop(); return Add(sum, (int)i); }, End);
        Parallel.ForEach(Enumerable.Range(0, 10), Begin, (item, _, index, sum) => { Assert.Equal(item, index); return Add(sum, item); }, End);
        Parallel.ForEach(new List<int> { 1, 2, 3 }, new ParallelOptions { MaxDegreeOfParallelism = 2 }, Begin, (item, _, sum) => Add(sum, item), End);
        Assert.Throws<AggregateException>(() => Parallel.For(0, 3, Begin, (i, _, sum) => i == 1 ? throw new InvalidDataException() : sum, End));
        Assert.Equal(0, made);
    }

    int Begin()
    {
        Interlocked.Increment(ref made);
        Thread.Yield();
        return 0;
    }

    static int Add(int sum, int value)
    {
        Thread.Sleep(1);
        return sum + value;
    }

    void End(int sum)
    {
        Interlocked.Decrement(ref made);
        int read = Interlocked.Add(ref total, sum);
        Thread.Yield();
        Assert.True(read >= sum);
    }

    [Check]
    bool AllAdded() => total == 210 + 6 + 45 + 6;
}

/// <summary>Loops through partitioners do each item once.</summary>
public partial class LoopsOverPartitions
{
    int total;

    [Job]
    void Sums()
    {
        Parallel.ForEach(Partitioner.Create(0, 20, 5), range => { for (int i = range.Item1; i < range.Item2; i++) Add(i); });
        Parallel.ForEach(Partitioner.Create(new List<int> { 1, 2, 3, 4 }, loadBalance: true), new ParallelOptions { MaxDegreeOfParallelism = 2 }, (item, _, index) => { Assert.Equal(item, index + 1); Add(item); });
        Parallel.ForEach(Partitioner.Create(Items()), () => 0, (item, _, sum) => { Thread.Yield(); return sum + item; }, Add);
        Assert.Throws<InvalidOperationException>(() => Parallel.ForEach(new OnlyFixed(), Add));
    }

    sealed class OnlyFixed : Partitioner<int>
    {
        public override IList<IEnumerator<int>> GetPartitions(int partitionCount) => [];
    }

    static IEnumerable<int> Items()
    {
        for (int i = 0; i < 4; i++)
        {
            Thread.Sleep(1);
            yield return 100;
        }
    }

    void Add(int value)
    {
        Thread.Yield();
        Interlocked.Add(ref total, value);
    }

    [Check]
    bool AllAdded() => total == 190 + 10 + 400;
}
