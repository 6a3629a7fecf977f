using System.Runtime.CompilerServices;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary>Runs loops by workers that are child jobs; each takes the next item when it is through with one.</summary>
internal static class LoopWorkers
{
    /// <summary>Where jobs take turns on one core there are some all the same.</summary>
    const int InTurns = 4;

    /// <param name="job">The job that waits for the loop.</param>
    /// <param name="site">Where.</param>
    /// <param name="source">What it goes through.</param>
    /// <param name="options">The user's options.</param>
    /// <param name="body">What it does.</param>
    /// <param name="most">How many workers can have something to do.</param>
    /// <param name="first">The number of the first item.</param>
    public static JobTask<ParallelLoopResult> Run<T, TLocal>(Job job, int site, IEnumerable<T> source, ParallelOptions? options, LoopBody<T, TLocal> body, int most = int.MaxValue, long first = 0)
    {
        ArgumentNullException.ThrowIfNull(source);
        CancellationToken cancel = options?.CancellationToken ?? default;
        cancel.ThrowIfCancellationRequested();
        if (job is ExploredJob explored) return ExploredLoops.Run(explored, site, source, options, body.Stepped, body.KnowsState, first).Then(static _ => Ended(new LoopProgress(default)));
        IEnumerator<T> items = source.GetEnumerator();
        LoopItems<T> left = new(items, cancel, first);
        Task[] workers = Start(job, site, Math.Min(most, Degree(job, options?.MaxDegreeOfParallelism ?? -1)), () => Work(site, left, body));
        return Waits.ForAll(job, site, workers, Timeout.Infinite, default).Then(_ =>
        {
            items.Dispose();
            cancel.ThrowIfCancellationRequested();
            return Ended(left.Progress);
        });
    }

    public static JobTask Invoke(Job job, int site, ParallelOptions? options, Action[] actions)
    {
        ArgumentNullException.ThrowIfNull(actions);
        if (Array.IndexOf(actions, null) >= 0) throw new ArgumentException("One of the actions was null.");
        options?.CancellationToken.ThrowIfCancellationRequested();
        if (job is ExploredJob explored) return ExploredLoops.Run(explored, site, actions, options, SteppedLoopBody.OfActions).WithoutResult();

        // All are tried, whichever of them fails.
        List<Exception> faults = [];
        return Run(job, site, actions, options, LoopBody.Of<Action>(Try), actions.Length).Then(_ => faults.Count > 0 ? throw new AggregateException(faults) : default(Nothing)).WithoutResult();

        void Try(Action action)
        {
            try
            {
                action();
            }
            catch (Exception fault)
            {
                lock (faults) faults.Add(fault);
            }
        }
    }

    /// <summary>How many workers there are at most.</summary>
    public static int Degree(Job job, int asked) => asked > 0 ? asked : job is InterleavedJob ? Math.Max(InTurns, Environment.ProcessorCount) : Environment.ProcessorCount;

    static Task[] Start(Job job, int site, int count, Action work)
    {
        Task[] workers = new Task[count];
        for (int i = 0; i < count; i++)
        {
            TaskScheduler by = ChildScheduler.For(job, site, null);
            Task Worker() => Task.Factory.StartNew(work, CancellationToken.None, ChildScheduler.Hide(TaskCreationOptions.None), by);
            workers[i] = by is ChildScheduler own ? own.Make(Worker) : Worker();
        }

        return workers;
    }

    static void Work<T, TLocal>(int site, LoopItems<T> left, LoopBody<T, TLocal> body)
    {
        Job worker = Job.Current;
        try
        {
            if (!left.TryTake(worker, site, out T item, out long number)) return;
            LoopPosition? position = body.KnowsState ? LoopPosition.In(left.Progress) : null;
            TLocal local = body.Begin();
            try
            {
                do
                {
                    position?.Begin(number);
                    local = body.Each(item, position?.State!, number, local);
                    position?.End();
                    worker.Turn().Block();
                }
                while (left.TryTake(worker, site, out item, out number));
            }
            finally
            {
                body.End(local);
            }
        }
        catch
        {
            left.Progress.Fail();
            throw;
        }
    }

    static ParallelLoopResult Ended(LoopProgress progress)
    {
        ParallelLoopResult result = default;
        IsCompleted(ref result) = progress is { IsStopped: false, LowestBreak: null };
        LowestBreak(ref result) = progress.LowestBreak;
        return result;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_completed")]
    static extern ref bool IsCompleted(ref ParallelLoopResult result);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_lowestBreakIteration")]
    static extern ref long? LowestBreak(ref ParallelLoopResult result);
}
