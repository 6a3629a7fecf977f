using System.Threading.Channels;
using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation.Operations;

/// <summary>Writes an item when there is room; to a channel that was completed it throws.</summary>
internal readonly struct ChannelWriting<T>(Job job, ChannelWriter<T> writer, T item) : IOperation<Nothing>
{
    public object Key { get; } = ChannelKeys.Of(writer);

    public EventKind? Event => EventKind.Wait;

    public bool CanProceed() => ChannelKeys.Ask(writer.WaitToWriteAsync) is not null;

    public bool Try(out Nothing result)
    {
        result = default;
        if (writer.TryWrite(item))
        {
            if (job is InterleavedJob own) own.Lane.Wake(Key, int.MaxValue);
            return true;
        }

        if (job is not (InterleavedJob or ExploredJob) || !CanProceed()) return false;
        writer.WriteAsync(item).AsTask().GetAwaiter().GetResult();
        return true;
    }

    public Nothing Wait(int milliseconds, CancellationToken cancel) => throw new NotSupportedException();

    public async Task<Nothing> WaitAsync(int milliseconds, CancellationToken cancel)
    {
        await writer.WriteAsync(item, cancel).ConfigureAwait(false);
        return default;
    }
}
