using System.Collections.Concurrent;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary>All items of a collection, one after another, in an explored form.</summary>
internal sealed class ConsumedItems<T>(int site, BlockingCollection<T> from, CancellationToken cancel) : IAsyncEnumerable<T>
{
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => new Enumerator(site, from, cancel);

    sealed class Enumerator(int site, BlockingCollection<T> from, CancellationToken cancel) : ExploredStream<T>
    {
        private protected override async ExploredTask<bool> Move(ExploredJob job)
        {
            (int index, T? item) = await BlockingCollections.Next(job, site, from, cancel);
            Current = item!;
            return index >= 0;
        }
    }
}
