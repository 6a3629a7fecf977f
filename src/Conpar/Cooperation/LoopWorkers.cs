using System.Runtime.CompilerServices;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary>Runs loops by workers that are child jobs; each takes the next item when it is through with one.</summary>
internal static class LoopWorkers
{
    /// <summary>Where jobs take turns on one core there are some all the same.</summary>
    const int InTurns = 4;

    public static JobTask<ParallelLoopResult> Run<T>(Job job, int site, IEnumerable<T> source, ParallelOptions? options, Action<T> body, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(body);
        CancellationToken cancel = options?.CancellationToken ?? default;
        cancel.ThrowIfCancellationRequested();
        IEnumerator<T> items = source.GetEnumerator();
        LoopItems<T> left = new(items, cancel);
        Task[] workers = Start(job, site, Math.Min(most, Degree(job, options?.MaxDegreeOfParallelism ?? -1)), () => Work(site, left, body));
        return Waits.ForAll(job, site, workers, Timeout.Infinite, default).Then(_ =>
        {
            items.Dispose();
            cancel.ThrowIfCancellationRequested();
            return Completed();
        });
    }

    public static JobTask Invoke(Job job, int site, ParallelOptions? options, Action[] actions)
    {
        ArgumentNullException.ThrowIfNull(actions);
        if (Array.IndexOf(actions, null) >= 0) throw new ArgumentException("One of the actions was null.");
        CancellationToken cancel = options?.CancellationToken ?? default;
        cancel.ThrowIfCancellationRequested();

        // All are tried, whichever of them fails.
        List<Exception> faults = [];
        return Run(job, site, actions, options, action =>
        {
            try
            {
                action();
            }
            catch (Exception fault)
            {
                lock (faults) faults.Add(fault);
            }
        }, actions.Length).Then(_ => faults.Count > 0 ? throw new AggregateException(faults) : default(Nothing)).WithoutResult();
    }

    /// <summary>How many workers there are at most.</summary>
    public static int Degree(Job job, int asked) => asked > 0 ? asked : job is InterleavedJob ? Math.Max(InTurns, Environment.ProcessorCount) : Environment.ProcessorCount;

    static Task[] Start(Job job, int site, int count, Action work)
    {
        ExploredJob.Refuse(job, "it runs a loop in parallel");
        Task[] workers = new Task[count];
        for (int i = 0; i < count; i++)
        {
            TaskScheduler by = ChildScheduler.For(job, site, null);
            Task worker = Task.Factory.StartNew(work, CancellationToken.None, ChildScheduler.Hide(TaskCreationOptions.None), by);
            workers[i] = by is ChildScheduler own ? own.Tie(worker) : worker;
        }

        return workers;
    }

    static void Work<T>(int site, LoopItems<T> left, Action<T> body)
    {
        Job worker = Job.Current;
        try
        {
            while (left.TryTake(worker, site, out T item))
            {
                body(item);
                worker.Turn().Block();
            }
        }
        catch
        {
            left.Stop();
            throw;
        }
    }

    static ParallelLoopResult Completed()
    {
        ParallelLoopResult result = default;
        IsCompleted(ref result) = true;
        return result;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_completed")]
    static extern ref bool IsCompleted(ref ParallelLoopResult result);
}
