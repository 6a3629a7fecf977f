using System.Threading.Channels;
using Conpar.Cooperation.Operations;
using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>All items of a channel, one after another. Where jobs take turns, awaits of the enumeration must not leave the lane: it blocks.</summary>
internal sealed class ChannelItems<T>(int site, ChannelReader<T> reader, CancellationToken cancel) : IAsyncEnumerable<T>
{
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (cancel.CanBeCanceled && cancellationToken.CanBeCanceled) ExploredJob.Refuse(Job.Current, "it enumerates with two tokens");
        CancellationToken either = cancel.CanBeCanceled && cancellationToken.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(cancel, cancellationToken).Token
            : cancel.CanBeCanceled ? cancel : cancellationToken;
        return Job.Current is ExploredJob ? new Explored(site, reader, either) : new Enumerator(site, reader, either);
    }

    sealed class Explored(int site, ChannelReader<T> reader, CancellationToken cancel) : ExploredStream<T>
    {
        private protected override async ExploredTask<bool> Move(ExploredJob job)
        {
            while (await Channels.WaitToReadAwaited(job, site, reader, cancel))
            {
                bool taken = false;
                await job.Acts(site, EventKind.Wait, ChannelKeys.Of(reader), () =>
                {
                    taken = reader.TryRead(out T? item);
                    if (taken) Current = item!;
                    return taken;
                });
                if (taken) return true;
            }

            return false;
        }
    }

    sealed class Enumerator(int site, ChannelReader<T> reader, CancellationToken cancel) : IAsyncEnumerator<T>
    {
        public T Current { get; private set; } = default!;

        public ValueTask<bool> MoveNextAsync() => Job.Current is InterleavedJob own ? new ValueTask<bool>(InTurns(own)) : Later(Job.Current);

        async ValueTask<bool> Later(Job job)
        {
            while (await Channels.WaitToReadAwaited(job, site, reader, cancel))
            {
                if (!Channels.TryRead(job, site, reader, out T? item)) continue;
                Current = item;
                return true;
            }

            return false;
        }

        Task<bool> InTurns(InterleavedJob job)
        {
            try
            {
                while (Channels.WaitToReadAwaited(job, site, reader, cancel).Block())
                {
                    if (!Channels.TryRead(job, site, reader, out T? item)) continue;
                    Current = item;
                    return Task.FromResult(true);
                }

                return Task.FromResult(false);
            }
            catch (Exception fault)
            {
                return Task.FromException<bool>(fault);
            }
        }

        public ValueTask DisposeAsync() => default;
    }
}
