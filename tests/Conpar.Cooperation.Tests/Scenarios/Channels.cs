using System.Threading.Channels;

namespace Conpar.Cooperation.Tests.Scenarios;

/// <summary>Everything that is written is read once, in order, however full the channel gets.</summary>
public partial class BoundedPipeline
{
    readonly Channel<int> numbers = Channel.CreateBounded<int>(2), squares = Channel.CreateBounded<int>(1);
    readonly List<int> seen = [];

    [Job]
    async Task Produces()
    {
        for (int i = 1; i <= 8; i++) await numbers.Writer.WriteAsync(i);
        numbers.Writer.Complete();
    }

    [Job]
    async Task Squares()
    {
        await foreach (int number in numbers.Reader.ReadAllAsync()) await squares.Writer.WriteAsync(number * number);
        Assert.True(squares.Writer.TryComplete());
        Assert.False(squares.Writer.TryComplete());
    }

    [Job]
    async Task Collects()
    {
        while (await squares.Reader.WaitToReadAsync())
        {
            while (squares.Reader.TryRead(out int square)) seen.Add(square);
        }

        await squares.Reader.Completion;
        await Assert.ThrowsAsync<ChannelClosedException>(async () => await squares.Reader.ReadAsync());
    }

    [Check]
    bool AllInOrder() => string.Join(",", seen) == "1,4,9,16,25,36,49,64";
}

/// <summary>Several write and several read without a bound; who waits when the channel ends is told.</summary>
public partial class UnboundedQueue
{
    readonly Channel<int> queue = Channel.CreateUnbounded<int>();
    int written, total, ended;

    [Job(Copies = 2)]
    async Task Writes()
    {
        for (int i = 1; i <= 5; i++)
        {
            Assert.True(queue.Writer.TryWrite(i));
            await Task.Delay(1);
        }

        if (Interlocked.Increment(ref written) == 2) queue.Writer.Complete(new InvalidDataException("end"));
    }

    [Job(Copies = 3)]
    async Task Reads()
    {
        try
        {
            while (true) Interlocked.Add(ref total, await queue.Reader.ReadAsync());
        }
        catch (ChannelClosedException closed)
        {
            Assert.IsType<InvalidDataException>(closed.InnerException);
            Interlocked.Increment(ref ended);
        }
    }

    [Check]
    bool Nothing_is_lost() => total == 30 && ended == 3;
}

/// <summary>What a full channel does is what its mode says.</summary>
public partial class FullChannels
{
    static Channel<int> Full(BoundedChannelFullMode mode) => Channel.CreateBounded<int>(new BoundedChannelOptions(2) { FullMode = mode });

    [Job]
    async Task Drops()
    {
        Assert.Equal("1,2", await Left(Full(BoundedChannelFullMode.DropWrite)));
        Assert.Equal("2,3", await Left(Full(BoundedChannelFullMode.DropOldest)));
        Assert.Equal("1,3", await Left(Full(BoundedChannelFullMode.DropNewest)));
    }

    static async Task<string> Left(Channel<int> channel)
    {
        for (int i = 1; i <= 3; i++) await channel.Writer.WriteAsync(i);
        channel.Writer.Complete();
        List<int> left = [];
        await foreach (int item in channel.Reader.ReadAllAsync().ConfigureAwait(false)) left.Add(item);
        return string.Join(",", left);
    }

    [Job]
    async Task WaitsForRoom()
    {
        Channel<int> channel = Full(BoundedChannelFullMode.Wait);
        Assert.True(channel.Writer.TryWrite(1));
        Assert.True(await channel.Writer.WaitToWriteAsync());
        await channel.Writer.WriteAsync(2);
        Assert.False(channel.Writer.TryWrite(3));
        using CancellationTokenSource cancel = new(5);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await channel.Writer.WriteAsync(3, cancel.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await channel.Writer.WaitToWriteAsync(cancel.Token));
        ValueTask kept = channel.Writer.WriteAsync(4);
        Assert.False(kept.IsCompleted);
        Assert.Equal(1, await channel.Reader.ReadAsync());
        await kept;
        Assert.Equal(2, await channel.Reader.ReadAsync());
        Assert.Equal(4, await channel.Reader.ReadAsync());
        channel.Writer.Complete();
        await Assert.ThrowsAsync<ChannelClosedException>(async () => await channel.Writer.WriteAsync(5));
        Assert.False(await channel.Reader.WaitToReadAsync());
    }
}

/// <summary>A channel without room hands each item over from one to another.</summary>
public partial class Rendezvous
{
    readonly Channel<int> hands = Channel.CreateBounded<int>(0);
    readonly List<int> seen = [];

    [Job]
    async Task Gives()
    {
        for (int i = 1; i <= 3; i++) await hands.Writer.WriteAsync(i);
        hands.Writer.Complete();
    }

    [Job]
    async Task Takes()
    {
        await foreach (int item in hands.Reader.ReadAllAsync()) seen.Add(item);
    }

    [Check]
    bool InOrder() => string.Join(",", seen) == "1,2,3";
}
