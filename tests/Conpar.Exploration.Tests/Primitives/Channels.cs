using System.Threading.Channels;

namespace Conpar.Exploration.Primitives;

/// <summary>Two who read by turns what is written in order: what each gets depends on who comes first.</summary>
public partial class TwoReaders
{
    readonly Channel<int> channel = Channel.CreateUnbounded<int>();

    [Job]
    async Task Write()
    {
        await channel.Writer.WriteAsync(1);
        await channel.Writer.WriteAsync(2);
    }

    [Job(Copies = 2)] async Task<int> Read() => await channel.Reader.ReadAsync();
}

/// <summary>Completes a channel while another job still writes.</summary>
public partial class EarlyCompletion
{
    readonly Channel<int> channel = Channel.CreateUnbounded<int>();

    [Job] async Task Write() => await channel.Writer.WriteAsync(1);

    [Job] void Complete() => channel.Writer.Complete();
}

/// <summary>A producer and its consumer, who reads to the end.</summary>
public partial class Pipeline
{
    readonly Channel<int> channel = Channel.CreateBounded<int>(1);

    [Job]
    async Task Produce()
    {
        for (int i = 1; i <= 3; i++) await channel.Writer.WriteAsync(i);
        channel.Writer.Complete();
    }

    [Job]
    async Task<int> Consume()
    {
        int sum = 0;
        await foreach (int item in channel.Reader.ReadAllAsync()) sum += item;
        return sum;
    }
}

/// <summary>A consumer who waits before it looks, and takes it that what it waited for is still there.</summary>
public partial class StaleLook
{
    readonly Channel<int> channel = Channel.CreateUnbounded<int>();

    [Job] void Write() => channel.Writer.TryWrite(7);

    [Job]
    async Task<int> Wait()
    {
        await channel.Reader.WaitToReadAsync();
        return channel.Reader.TryRead(out int item) ? item : throw new InvalidOperationException("nothing here");
    }

    [Job] int Steal() => channel.Reader.TryRead(out int item) ? item : 0;
}

/// <summary>Nobody completes the channel.</summary>
public partial class NeverCompleted
{
    readonly Channel<string> channel = Channel.CreateUnbounded<string>();

    [Job] void Write() => channel.Writer.TryWrite("x");

    [Job]
    async Task<int> Read()
    {
        int count = 0;
        while (await channel.Reader.WaitToReadAsync())
        {
            while (channel.Reader.TryRead(out _)) count++;
        }

        return count;
    }
}

/// <summary>Channels that drop what has no room: the newest, the oldest, what is written.</summary>
public partial class Dropping
{
    readonly Channel<int> newest = Made(BoundedChannelFullMode.DropNewest), oldest = Made(BoundedChannelFullMode.DropOldest), written = Made(BoundedChannelFullMode.DropWrite);

    static Channel<int> Made(BoundedChannelFullMode mode) => Channel.CreateBounded<int>(new BoundedChannelOptions(1) { FullMode = mode });

    [Job, Arguments(1), Arguments(2)]
    async Task Write(int item)
    {
        await newest.Writer.WriteAsync(item);
        await oldest.Writer.WriteAsync(item);
        written.Writer.TryWrite(item);
    }

    [Check]
    string Left() => $"{Of(newest)} {Of(oldest)} {Of(written)}";

    static int Of(Channel<int> channel) => channel.Reader.TryRead(out int item) ? item : 0;
}

/// <summary>A channel with room for one, into which two write without looking.</summary>
public partial class NoRoom
{
    readonly Channel<int> channel = Channel.CreateBounded<int>(1);

    [Job(Copies = 2)] bool Write() => channel.Writer.TryWrite(1);

    [Job] async Task<bool> Wait() => await channel.Writer.WaitToWriteAsync();

    [Job] async Task<int> Read() => await channel.Reader.ReadAsync();
}

/// <summary>The end of a channel comes after all that was written was read, and orders what came before.</summary>
public partial class EndOfChannel
{
    readonly Channel<int> channel = Channel.CreateUnbounded<int>();
    int read;

    [Job]
    async Task Read()
    {
        read = await channel.Reader.ReadAsync();
        channel.Writer.Complete();
    }

    [Job]
    async Task<int> Wait()
    {
        channel.Writer.TryWrite(5);
        await channel.Reader.Completion;
        return read;
    }
}
