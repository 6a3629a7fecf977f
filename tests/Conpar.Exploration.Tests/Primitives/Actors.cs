using System.Threading.Channels;

namespace Conpar.Exploration.Primitives;

/// <summary>Adds what is sent to it, in a loop that its constructor starts.</summary>
public class Adder
{
    readonly Channel<int> mailbox = Channel.CreateUnbounded<int>();
    readonly Task loop;

    public int Sum { get; set; }

    public Adder() : this(0) { }

    public Adder(int first)
    {
        Sum = first;
        loop = Task.Run(Loop);
    }

    async Task Loop()
    {
        await foreach (int item in mailbox.Reader.ReadAllAsync()) Sum += item;
    }

    public void Send(int item) => mailbox.Writer.TryWrite(item);

    public async Task<int> Stop()
    {
        mailbox.Writer.Complete();
        await loop;
        return Sum;
    }
}

/// <summary>The same, whose constructor keeps the task of an asynchronous method.</summary>
public partial class Collector
{
    readonly Channel<int> mailbox = Channel.CreateBounded<int>(1);
    readonly CancellationTokenSource stop = new();

    int sum;

    public Collector() => Completion = LoopAsync(stop.Token);

    public Task Completion { get; }

    async Task LoopAsync(CancellationToken token)
    {
        try
        {
            while (await mailbox.Reader.WaitToReadAsync(token))
            {
                while (mailbox.Reader.TryRead(out int item)) sum += item;
            }
        }
        catch (OperationCanceledException) { }
    }

    public ValueTask Send(int item) => mailbox.Writer.WriteAsync(item);

    public async Task<int> Stop(bool cancels)
    {
        if (cancels) stop.Cancel();
        else mailbox.Writer.Complete();
        await Completion;
        return sum;
    }
}

/// <summary>One whose base's constructor starts the loop.</summary>
public partial class NamedAdder : Adder
{
    public NamedAdder(string name) => Name = name;

    public string Name { get; }
}

/// <summary>One that begins with what it was given, whose base is not partial.</summary>
public partial class DoubleAdder(int first) : Adder(first * 2)
{
    readonly Task<int> own = Task.Run(() => first);

    public Task<int> First => own;

    public int Twice => first * 2;
}

public partial class SeveralSendersToAnActor
{
    [Job]
    async Task<int> Use()
    {
        Adder adder = new() { Sum = 1 };
        await Task.WhenAll(Task.Run(() => adder.Send(10)), Task.Run(() => adder.Send(100)));
        return await adder.Stop();
    }
}

public partial class DerivedActor
{
    [Job]
    async Task<int> Use()
    {
        NamedAdder adder = new("adder");
        adder.Send(10);
        return await adder.Stop();
    }
}

public partial class ActorOfAPrimaryConstructor
{
    [Job]
    async Task<int> Use()
    {
        DoubleAdder adder = new(4);
        adder.Send(100);
        return await adder.Stop() + await adder.First + adder.Twice;
    }
}

/// <summary>What is sent does not wait for the loop.</summary>
public partial class HastyLook
{
    [Job]
    int Use()
    {
        Adder adder = new(1);
        adder.Send(10);
        return adder.Sum;
    }
}

public partial class CompletedActor
{
    [Job]
    async Task<int> Use()
    {
        Collector collector = new();
        await collector.Send(1);
        return await collector.Stop(cancels: false);
    }
}

/// <summary>The loop waits before anything is sent, so that what is sent reaches it before the cancellation does.</summary>
public partial class CancelledActor
{
    [Job]
    async Task<int> Use()
    {
        Collector collector = new();
        await collector.Send(1);
        return await collector.Stop(cancels: true);
    }
}
