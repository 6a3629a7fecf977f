using System.Threading.Channels;

namespace Conpar.Exploration.Scenarios;

/// <summary>Adds what it is sent in a loop that its constructor starts; who adds beside it races.</summary>
public class Mailbox
{
    readonly Channel<int> items = Channel.CreateUnbounded<int>();
    readonly Task loop;

    public int Sum { get; set; }

    public Mailbox() => loop = Task.Run(Loop);

    async Task Loop()
    {
        await foreach (int item in items.Reader.ReadAllAsync()) Sum += item;
    }

    public void Send(int item) => items.Writer.TryWrite(item);

    public async Task<int> Stop()
    {
        items.Writer.Complete();
        await loop;
        return Sum;
    }
}

public partial class SentBesideAdded
{
    readonly Mailbox box = new();

    [Job] void Send() => box.Send(1);

    [Job] void Add() => box.Sum += 10;

    [Check] int Sum() => box.Stop().Result;
}

public partial class OnlySent
{
    readonly Mailbox box = new();

    [Job(Copies = 2)] void Send() => box.Send(1);

    [Check] async Task<bool> All() => await box.Stop() == 2;
}

/// <summary>Does not wait for the loop.</summary>
public partial class SentAndLookedAt
{
    readonly Mailbox box = new();

    [Job] void Send() => box.Send(1);

    [Check] int Sum() => box.Sum;
}

/// <summary>What a setup starts sleeps between looks, and never ends by itself.</summary>
public partial class PolledFlag
{
    int looks;
    volatile bool isSet;
    Task polling = Task.CompletedTask;

    [Setup] void Open() => polling = Poll();

    async Task Poll()
    {
        while (!isSet)
        {
            looks++;
            await Task.Delay(10);
        }
    }

    [Job] void Set() => isSet = true;

    [Check] async Task<bool> Ends()
    {
        await polling;
        return true;
    }
}

/// <summary>The same as a job, beside one that nobody ends.</summary>
public partial class PollingJob
{
    volatile bool isSet;
    int looks, beats;

    public PollingJob() => _ = Beat();

    async Task Beat()
    {
        while (true)
        {
            beats++;
            await Task.Delay(10);
        }
    }

    [Job]
    void Poll()
    {
        while (!isSet)
        {
            looks++;
            Thread.Sleep(10);
        }
    }

    [Job] void Set() => isSet = true;
}

/// <summary>A deadlock that what goes on in the background does not hide.</summary>
public partial class LockedBesideABeat
{
    readonly Lock first = new(), second = new();
    int beats;

    [Setup] void Open() => _ = Beat();

    async Task Beat()
    {
        while (true)
        {
            beats++;
            await Task.Delay(10);
        }
    }

    [Job]
    void Forth()
    {
        lock (first) lock (second) { }
    }

    [Job]
    void Back()
    {
        lock (second) lock (first) { }
    }
}

/// <summary>A timer that a constructor starts empties what a job fills.</summary>
public partial class ClearedByATimer
{
    readonly List<int> items = [];
    readonly Timer timer;

    public ClearedByATimer() => timer = new Timer(_ => items.Clear(), null, 10, 10);

    [Job] void Add() => items.Add(1);

    [Check] void Stop() => timer.Dispose();
}
