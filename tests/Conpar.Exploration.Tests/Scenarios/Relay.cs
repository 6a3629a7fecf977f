using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Conpar.Exploration.Scenarios;

/// <summary>Several primitives at once, with more traces than one worker is left alone with.</summary>
public partial class Relay
{
    readonly Channel<int> channel = Channel.CreateBounded<int>(1);
    readonly BlockingCollection<int> items = [];
    readonly CancellationTokenSource stop = new();

    [Job, Arguments(1), Arguments(2)]
    async Task Write(int item)
    {
        Task delay = Task.Delay(10);
        items.Add(await Task.WhenAny(Task.Run(() => channel.Writer.TryWrite(item)), delay) == delay ? 0 : item);
    }

    [Job]
    async Task<int> Read()
    {
        try
        {
            return await channel.Reader.ReadAsync(stop.Token);
        }
        catch (OperationCanceledException)
        {
            return items.TryTake(out int item) ? -item : 0;
        }
    }

    [Job] void Stop() => stop.Cancel();
}
