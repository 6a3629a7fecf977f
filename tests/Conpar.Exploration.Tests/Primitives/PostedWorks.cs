namespace Conpar.Exploration.Primitives;

/// <summary>Two work items add without a lock.</summary>
public partial class RacyItems
{
    readonly CountdownEvent done = new(2);
    int sum;

    [Job]
    int Add()
    {
        ThreadPool.QueueUserWorkItem(_ => Add(1));
        ThreadPool.QueueUserWorkItem(value => Add((int)value!), 2);
        done.Wait();
        return sum;
    }

    void Add(int value)
    {
        sum += value;
        done.Signal();
    }
}

/// <summary>The same under a lock, in every way to queue an item.</summary>
public partial class GuardedItems
{
    readonly CountdownEvent done = new(3);
    readonly Lock gate = new();
    int sum;

    [Job]
    int Add()
    {
        ThreadPool.QueueUserWorkItem(static items => items.Add(1), this, preferLocal: true);
        ThreadPool.UnsafeQueueUserWorkItem(value => Add((int)value!), 2);
        ThreadPool.UnsafeQueueUserWorkItem(Add, 4, preferLocal: false);
        done.Wait();
        return sum;
    }

    void Add(int value)
    {
        lock (gate) sum += value;
        done.Signal();
    }
}

/// <summary>What leaves a work item ends the program.</summary>
public partial class FailingItem
{
    [Job] void Throw() => ThreadPool.QueueUserWorkItem(_ => throw new InvalidOperationException("lost"));
}

/// <summary>What is posted adds beside the job, what is sent within it.</summary>
public partial class RacyPosts
{
    readonly ManualResetEventSlim done = new();
    int sum;

    [Job]
    int Add()
    {
        SynchronizationContext context = new();
        SynchronizationContext.SetSynchronizationContext(context);
        SynchronizationContext.Current!.Post(_ => { sum += 1; done.Set(); }, null);
        context.Send(value => sum += (int)value!, 2);
        done.Wait();
        return sum;
    }
}

/// <summary>Under a context of the user's own an await would come back through that.</summary>
public partial class AwaitUnderAnOwnContext
{
    sealed class Own : SynchronizationContext;

    [Job]
    async Task Wait()
    {
        SynchronizationContext.SetSynchronizationContext(new Own());
        await Task.Delay(1);
    }
}

/// <summary>Two jobs report to a handler that adds without a lock.</summary>
public partial class RacyProgress
{
    readonly CountdownEvent done = new(2);
    readonly Progress<int> progress;
    int sum;

    public RacyProgress() => progress = new Progress<int>(value => { sum += value; done.Signal(); });

    [Job, Arguments(1), Arguments(2)] void Report(int value) => ((IProgress<int>)progress).Report(value);

    [Job]
    int Sum()
    {
        done.Wait();
        return sum;
    }
}

/// <summary>Progress that only remembers, under a lock of its own.</summary>
public sealed class LastProgress : IProgress<int>
{
    readonly object gate = new();
    int last;

    public void Report(int value)
    {
        lock (gate) last = value;
    }
}

/// <summary>Jobs share progress whose handler adds under a lock, beside progress of a class of the user's own.</summary>
public partial class GuardedProgress
{
    readonly CountdownEvent done = new(2);
    readonly object gate = new();
    readonly IProgress<int> progress;
    readonly LastProgress last = new();
    int sum;

    public GuardedProgress() => progress = new Progress<int>(value => Add(value));

    [Job, Arguments(1), Arguments(2)]
    void Report(int value)
    {
        Tell(progress, value);
        Tell(last, value);
    }

    static void Tell(IProgress<int> to, int value) => to.Report(value);

    [Job]
    int Sum()
    {
        done.Wait();
        return sum;
    }

    void Add(int value)
    {
        lock (gate) sum += value;
        done.Signal();
    }
}
