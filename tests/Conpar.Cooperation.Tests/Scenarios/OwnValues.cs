namespace Conpar.Cooperation.Tests.Scenarios;

/// <summary>Each job, each thread and each started body has its own value of a <c>ThreadLocal</c>; all of them are to be seen together.</summary>
public partial class ThreadLocalValues
{
    readonly ThreadLocal<int> count = new(() => 10, trackAllValues: true);
    readonly ThreadLocal<List<string>> names = new(() => []);
    int made;

    [Job(Copies = 3)]
    void Counts()
    {
        Assert.False(count.IsValueCreated);
        for (int i = 0; i < 5; i++)
        {
            count.Value++;
            Thread.Yield();
            names.Value!.Add($"{i}");
            count.Value += 2;
            Thread.Sleep(1);
        }

        Assert.Equal(25, count.Value);
        Assert.True(count.IsValueCreated);
        Assert.Equal("0 1 2 3 4", string.Join(" ", names.Value!));
        Assert.Equal("25", count.ToString());
    }

    [Job]
    void Starts()
    {
        count.Value = 1;
        Thread thread = new(() => { count.Value++; Thread.Sleep(1); Assert.Equal(11, count.Value); });
        thread.Start();
        thread.Join();
        Assert.Equal(1, count.Value);
        Assert.Contains(11, count.Values);
        Assert.Contains(1, count.Values);
    }

    [Job]
    void Makes()
    {
        ThreadLocal<int> own = new(() => { Thread.Sleep(1); return ++made; });
        Assert.Equal(1, own.Value);
        Assert.Equal(1, own.Value);
        Assert.Throws<InvalidOperationException>(() => own.Values);
        own.Dispose();
        Assert.Throws<ObjectDisposedException>(() => own.Value);
        ThreadLocal<int> recursive = null!;
        bool asked = false;
        recursive = new ThreadLocal<int>(() => asked || !(asked = true) ? 1 : recursive.Value);
        Assert.Throws<InvalidOperationException>(() => recursive.Value);
        ThreadLocal<int>? none = null;
        Assert.Null(none?.Value);
    }

    [Check]
    bool EachItsOwn() => count.Values.Order().SequenceEqual([1, 11, 25, 25, 25]) && made == 1;
}

/// <summary>Each job has its own field where a field is a thread's, whatever is done with it.</summary>
public partial class ThreadStaticFields
{
    [ThreadStatic] static int count;
    [ThreadStatic] static List<int>? items;
    [ThreadStatic] static (int Left, int Right) pair;

    static class Keeper<T>
    {
        [ThreadStatic] public static int Kept;
    }

    [Job(Copies = 3)]
    void Counts()
    {
        Assert.Equal(0, count);
        for (int i = 0; i < 5; i++)
        {
            count++;
            Thread.Yield();
            count += 2;
            Interlocked.Increment(ref count);
            (items ??= []).Add(i);
            Thread.Sleep(1);
            pair.Left = i;
            (count, pair.Right) = (count - 1, Next(ref count));
        }

        Assert.Equal(15, count - Extra);
        Assert.Equal(5, items!.Count);
        Assert.Equal(4, pair.Left);
        Keeper<int>.Kept = 3;
        Thread.Yield();
        Assert.Equal(0, Keeper<string>.Kept);
        Assert.Equal(3, Keeper<int>.Kept);
    }

    const int Extra = 0;

    static int Next(ref int value)
    {
        Thread.Yield();
        return value++;
    }

    [Job]
    void Starts()
    {
        count = Delayed(7);
        Task.Run(() => { count = 100; Thread.Sleep(2); }).Wait();
        Thread thread = new(() => { Assert.Equal(0, count); count = 50; });
        thread.Start();
        thread.Join();
        Assert.Equal(7, count);
    }

    static int Delayed(int value)
    {
        Thread.Sleep(1);
        return value;
    }
}

/// <summary>What a job sets flows into what it starts and calls, and not back out of it.</summary>
public partial class AsyncLocalValues
{
    readonly AsyncLocal<string> name = new();
    readonly AsyncLocal<int> depth = new();

    [Job(Copies = 2)]
    async Task Flows()
    {
        Assert.Null(name.Value);
        name.Value = "job";
        await Task.Delay(1);
        await Changes("callee");
        Assert.Equal("job", name.Value);
        Task kept = Changes("kept");
        Assert.Equal("job", name.Value);
        await kept;
        await Assert.ThrowsAsync<InvalidDataException>(Fails);
        Assert.Equal("job", name.Value);
        ChangesAtOnce("called");
        Assert.Equal("called", name.Value);
        await Nested(5);
        Assert.Equal(0, depth.Value);
    }

    async Task Changes(string to)
    {
        string before = name.Value!;
        name.Value = to;
        await Task.Yield();
        Assert.Equal(to, name.Value);
        Assert.Equal("job", before);
    }

    async Task Fails()
    {
        name.Value = "failed";
        await Task.Delay(1);
        throw new InvalidDataException();
    }

    async Task Nested(int levels)
    {
        depth.Value++;
        if (levels > 0) await Nested(levels - 1);
        Assert.Equal(6 - levels, depth.Value);
    }

    /// <summary>Not asynchronous: what it sets is its caller's.</summary>
    void ChangesAtOnce(string to) => name.Value = to;

    [Job]
    void Starts()
    {
        name.Value = "parent";
        Task task = Task.Run(async () => { Assert.Equal("parent", name.Value); name.Value = "body"; await Task.Delay(2); Assert.Equal("body", name.Value); });
        Thread thread = new(() => { Assert.Equal("parent", name.Value); name.Value = "thread"; Thread.Yield(); });
        thread.Start();
        Thread apart = new(() => Assert.Null(name.Value));
        apart.UnsafeStart();
        using ManualResetEventSlim ran = new();
        ThreadPool.QueueUserWorkItem(_ => { Assert.Equal("parent", name.Value); name.Value = "item"; ran.Set(); });
        ran.Wait();
        name.Value = "later";
        Task continued = task.ContinueWith(_ => Assert.Equal("later", name.Value));
        name.Value = "last";
        continued.Wait();
        task.Wait();
        thread.Join();
        apart.Join();
        Parallel.For(0, 3, i => Assert.Equal("last", name.Value));
        Assert.Equal("last", name.Value);
    }
}
