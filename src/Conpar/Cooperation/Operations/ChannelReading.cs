using System.Threading.Channels;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation.Operations;

/// <summary>Reads the next item; what the channel throws at its end is thrown.</summary>
internal readonly struct ChannelReading<T>(Job job, ChannelReader<T> reader) : IOperation<T>
{
    public object Key { get; } = ChannelKeys.Of(reader);

    public EventKind? Event => EventKind.Wait;

    public bool CanProceed() => reader.TryPeek(out _) || reader.Completion.IsCompleted;

    public bool Try(out T result)
    {
        if (reader.TryRead(out result!))
        {
            // There is room for a writer.
            if (job is InterleavedJob own) own.Lane.Wake(Key, int.MaxValue);
            return true;
        }

        if (!reader.Completion.IsCompleted) return false;
        result = reader.ReadAsync().AsTask().GetAwaiter().GetResult();
        return true;
    }

    public T Wait(int milliseconds, CancellationToken cancel) => throw new NotSupportedException();

    public Task<T> WaitAsync(int milliseconds, CancellationToken cancel) => reader.ReadAsync(cancel).AsTask();
}
