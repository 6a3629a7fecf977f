using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary>Runs loops in explored code: of few items each is a child job, of more some children take one after the other.</summary>
internal static class ExploredLoops
{
    const int MostAtOnce = 8, WorkersOfMany = 4, MostItems = 10_000;

    /// <summary>What the children of one loop share. It is the place of what they do to it.</summary>
    sealed class Items<T>(IReadOnlyList<T> all, long first)
    {
        int next;

        public bool HasFailed { get; set; }

        public bool TryTake(out T item, out long number)
        {
            bool any = next < all.Count;
            (item, number) = any ? (all[next], first + next) : (default!, 0);
            if (any) next++;
            return any;
        }
    }

    /// <summary>Goes on when the loop is through.</summary>
    public static JobTask<Nothing> Run<T, TLocal>(ExploredJob job, int site, IEnumerable<T> source, ParallelOptions? options, SteppedLoopBody<T, TLocal>? body, bool knowsState = false, long first = 0)
    {
        if (options is { CancellationToken.CanBeCanceled: true }) ExploredJob.Refuse(job, "it runs a loop in parallel that can be cancelled");
        Task[] children = Start(job, site, source, options?.MaxDegreeOfParallelism ?? -1, body, knowsState, first);
        return Waits.ForAll(job, site, children, Timeout.Infinite, default).Then(static _ => default(Nothing));
    }

    static Task[] Start<T, TLocal>(ExploredJob job, int site, IEnumerable<T> source, int degree, SteppedLoopBody<T, TLocal>? body, bool knowsState, long first)
    {
        if (body is null) ExploredJob.Refuse(job, "it runs a loop in parallel");
        List<T> all = AllOf(job, source);
        Items<T> items = new(all, first);
        int workers = WorkersOf(all.Count, degree);
        Task[] children = new Task[workers];
        for (int i = 0; i < workers; i++)
        {
            long number = first + i;
            T item = all[i];
            children[i] = workers == all.Count
                ? Stepping.Children.Run(job, site, async worker => { await Once(worker, site, items, item, number, body!, knowsState); })
                : Stepping.Children.Run(job, site, async worker => { await OneAfterTheOther(worker, site, items, body!, knowsState); });
        }

        return children;
    }

    /// <summary>The children of an asynchronous loop.</summary>
    public static Task[] Start<T>(ExploredJob job, int site, IEnumerable<T> source, int degree, CancellationToken cancel, Func<T, CancellationToken, ValueTask> body) => Start(
        job, site, source, degree,
        new SteppedLoopBody<T, bool>(
            static _ => new ExploredTask<bool>(null, false),
            async (worker, item, _, _, local) =>
            {
                if (cancel.CanBeCanceled) await ((ExploredJob)worker).ThrowsIfCancelled(site, cancel);
                await Awaits.Value(worker, site, body(item, cancel));
                return local;
            },
            static (_, _) => default),
        knowsState: false, first: 0);

    static int WorkersOf(int items, int degree) => degree > 0 && degree < items ? degree : items > MostAtOnce ? WorkersOfMany : items;

    static List<T> AllOf<T>(Job job, IEnumerable<T> source)
    {
        List<T> all = [.. source.Take(MostItems + 1)];
        if (all.Count > MostItems) ExploredJob.Refuse(job, $"it runs a loop of more than {MostItems} items in parallel");
        return all;
    }

    static async ExploredTask Once<T, TLocal>(Job worker, int site, Items<T> items, T item, long number, SteppedLoopBody<T, TLocal> body, bool knowsState)
    {
        await worker.ReadingAtomically(site, items, Members.WholeObject);
        if (items.HasFailed) return;
        try
        {
            TLocal local = await body.Begin(worker);
            local = await body.Each(worker, item, StateOf(knowsState), number, local);
            await body.End(worker, local);
        }
        catch (Exception fault) when (fault is not UncontrolledWaitException)
        {
            await Fail(worker, site, items);
            throw;
        }
    }

    static async ExploredTask OneAfterTheOther<T, TLocal>(Job worker, int site, Items<T> items, SteppedLoopBody<T, TLocal> body, bool knowsState)
    {
        try
        {
            TLocal local = await body.Begin(worker);
            while (true)
            {
                await worker.WritingAtomically(site, items, Members.WholeObject);
                if (items.HasFailed || !items.TryTake(out T item, out long number)) break;
                local = await body.Each(worker, item, StateOf(knowsState), number, local);
            }

            await body.End(worker, local);
        }
        catch (Exception fault) when (fault is not UncontrolledWaitException)
        {
            await Fail(worker, site, items);
            throw;
        }
    }

    /// <summary>What has not begun does not begin any more.</summary>
    static async ExploredTask Fail<T>(Job worker, int site, Items<T> items)
    {
        await worker.WritingAtomically(site, items, Members.WholeObject);
        items.HasFailed = true;
    }

    static ParallelLoopState StateOf(bool isKnown) => isKnown ? LoopPosition.In(new LoopProgress(default)).State : null!;
}
