using System.Collections.Concurrent;

namespace Conpar.Cooperation.Tests.Scenarios;

/// <summary>The current synchronization context is each job's own, and what goes on after a wait has none.</summary>
public partial class CurrentContexts
{
    readonly CountdownEvent met = new(2);

    [Job(Copies = 2)]
    void Keeps()
    {
        Assert.Null(SynchronizationContext.Current);
        SynchronizationContext own = new();
        SynchronizationContext.SetSynchronizationContext(own);
        met.Signal();
        met.Wait();
        Assert.Same(own, SynchronizationContext.Current);
        SynchronizationContext.SetSynchronizationContext(null);
        Assert.Null(SynchronizationContext.Current);
    }

    [Job]
    void HasNone()
    {
        met.Wait();
        Assert.Null(SynchronizationContext.Current);
    }

    [Job]
    async Task Starts()
    {
        SynchronizationContext own = new();
        SynchronizationContext.SetSynchronizationContext(own);
        Task child = Begin(own);
        await child;
        Assert.Null(SynchronizationContext.Current);
    }

    static async Task Begin(SynchronizationContext expected)
    {
        Assert.Same(expected, SynchronizationContext.Current);
        await Task.Delay(1);
        Assert.Null(SynchronizationContext.Current);
    }
}

/// <summary>What is posted runs beside the job, what is sent within it.</summary>
public partial class PostedWork
{
    readonly CountdownEvent done = new(4);
    readonly object gate = new();
    int sum;

    [Job(Copies = 2)]
    void Posts()
    {
        SynchronizationContext context = new();
        context.OperationStarted();
        context.Post(_ => Add(1), null);
        context.Post(Add, 10);
        int before = sum;
        context.Send(_ => before = -1, null);
        Assert.Equal(-1, before);
        context.OperationCompleted();
        Assert.Throws<InvalidOperationException>(() => context.Send(_ => throw new InvalidOperationException(), null));
    }

    [Job] void Waits() => done.Wait();

    void Add(object? value)
    {
        Thread.Sleep(1);
        lock (gate) sum += value as int? ?? 0;
        done.Signal();
    }

    void Add(int value) => Add((object)value);

    [Check] bool AllOfIt() => sum == 22;
}

/// <summary>A context of the user's own: what is posted to it one job carries out, one after the other, without a lock.</summary>
public partial class PumpedWork
{
    sealed partial class Pump : SynchronizationContext
    {
        readonly BlockingCollection<(SendOrPostCallback Work, object? State)> posted = [];

        public override void Post(SendOrPostCallback d, object? state) => posted.Add((d, state));

        public void End() => posted.CompleteAdding();

        public void Run()
        {
            foreach ((SendOrPostCallback work, object? state) in posted.GetConsumingEnumerable()) work(state);
        }
    }

    readonly Pump pump = new();
    int sum, ended;

    [Job] void Runs() => pump.Run();

    [Job(Copies = 3)]
    void Posts()
    {
        for (int i = 1; i <= 3; i++) pump.Post(value => sum += (int)value!, i);
        if (Interlocked.Increment(ref ended) == 3) pump.End();
    }

    [Check] bool AllOfIt() => sum == 18;
}

/// <summary>Progress of the user's own waits within the job that reports it.</summary>
public sealed class WaitingProgress(CountdownEvent heard) : IProgress<int>
{
    int sum;

    public int Sum => sum;

    public void Report(int value)
    {
        Thread.Sleep(1);
        Interlocked.Add(ref sum, value);
        heard.Signal();
    }
}

/// <summary>The framework's goes to its handler beside the job.</summary>
public partial class ReportedProgress
{
    readonly CountdownEvent heard = new(7), waited = new(3);
    readonly object gate = new();
    readonly WaitingProgress waiting;
    int sum;

    public ReportedProgress() => waiting = new WaitingProgress(waited);

    [Job(Copies = 3)]
    void Works()
    {
        IProgress<int> progress = new Progress<int>(Hear);
        Report(progress, 1);
        Report(progress, 2);
        Report(new Progress<int>(), 4);
        Report(waiting, 100);
    }

    [Job]
    void Listens()
    {
        Progress<int> progress = new();
        progress.ProgressChanged += (sender, value) => { Assert.Same(progress, sender); Hear(value); };
        ((IProgress<int>)progress).Report(10);
        heard.Wait();
        waited.Wait();
    }

    static void Report(IProgress<int>? progress, int value) => progress?.Report(value);

    void Hear(int value)
    {
        Thread.Yield();
        lock (gate) sum += value;
        heard.Signal();
    }

    [Check] bool AllOfIt() => sum == 19 && waiting.Sum == 300;
}
