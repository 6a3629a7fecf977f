using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>An asynchronous sequence, read by whichever worker wants the next item; that one waits for it.</summary>
internal static class LoopSource
{
    public static IEnumerable<T> Of<T>(Job job, IAsyncEnumerable<T> source)
    {
        ExploredJob.Refuse(job, "it runs a loop through an asynchronous sequence in parallel");
        ArgumentNullException.ThrowIfNull(source);
        return Items(source);
    }

    static IEnumerable<T> Items<T>(IAsyncEnumerable<T> source)
    {
        IAsyncEnumerator<T> items = source.GetAsyncEnumerator();
        try
        {
            while (Ended(items.MoveNextAsync().AsTask())) yield return items.Current;
        }
        finally
        {
            Ended(End(items.DisposeAsync()));
        }
    }

    static T Ended<T>(Task<T> task)
    {
        if (Job.Current is InterleavedJob own) Awaits.InSilence(own, SiteTable.Unknown, task).Block();
        return task.GetAwaiter().GetResult();
    }

    static async Task<Nothing> End(ValueTask disposing)
    {
        await disposing.ConfigureAwait(false);
        return default;
    }
}
