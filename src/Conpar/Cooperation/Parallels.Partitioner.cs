// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.Collections.Concurrent;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

// Loops through what a partitioner gives out: the workers share one of its dynamic partitions.
public static partial class Parallels
{
    [Controls("M:System.Threading.Tasks.Parallel.ForEach``1(System.Collections.Concurrent.Partitioner{``0},System.Action{``0})")]
    public static JobTask<ParallelLoopResult> ForEach<TSource>(Job job, int site, Partitioner<TSource> source, Action<TSource> body) =>
        LoopWorkers.Run(job, site, Partitions.Of(source), null, LoopBody.Of(body));

    [Controls("M:System.Threading.Tasks.Parallel.ForEach``1(System.Collections.Concurrent.Partitioner{``0},System.Action{``0,System.Threading.Tasks.ParallelLoopState})")]
    public static JobTask<ParallelLoopResult> ForEach<TSource>(Job job, int site, Partitioner<TSource> source, Action<TSource, ParallelLoopState> body) =>
        LoopWorkers.Run(job, site, Partitions.Of(source), null, LoopBody.Of(body));

    [Controls("M:System.Threading.Tasks.Parallel.ForEach``1(System.Collections.Concurrent.OrderablePartitioner{``0},System.Action{``0,System.Threading.Tasks.ParallelLoopState,System.Int64})")]
    public static JobTask<ParallelLoopResult> ForEach<TSource>(Job job, int site, OrderablePartitioner<TSource> source, Action<TSource, ParallelLoopState, long> body) =>
        LoopWorkers.Run(job, site, Partitions.Ordered(source), null, LoopBody.Of(body).WithKeys());

    [Controls("M:System.Threading.Tasks.Parallel.ForEach``2(System.Collections.Concurrent.Partitioner{``0},System.Func{``1},System.Func{``0,System.Threading.Tasks.ParallelLoopState,``1,``1},System.Action{``1})")]
    public static JobTask<ParallelLoopResult> ForEach<TSource, TLocal>(Job job, int site, Partitioner<TSource> source, Func<TLocal> localInit, Func<TSource, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        LoopWorkers.Run(job, site, Partitions.Of(source), null, LoopBody.Of(localInit, body, localFinally));

    [Controls("M:System.Threading.Tasks.Parallel.ForEach``2(System.Collections.Concurrent.OrderablePartitioner{``0},System.Func{``1},System.Func{``0,System.Threading.Tasks.ParallelLoopState,System.Int64,``1,``1},System.Action{``1})")]
    public static JobTask<ParallelLoopResult> ForEach<TSource, TLocal>(Job job, int site, OrderablePartitioner<TSource> source, Func<TLocal> localInit, Func<TSource, ParallelLoopState, long, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        LoopWorkers.Run(job, site, Partitions.Ordered(source), null, LoopBody.Of(localInit, body, localFinally).WithKeys());

    [Controls("M:System.Threading.Tasks.Parallel.ForEach``1(System.Collections.Concurrent.Partitioner{``0},System.Threading.Tasks.ParallelOptions,System.Action{``0})")]
    public static JobTask<ParallelLoopResult> ForEach<TSource>(Job job, int site, Partitioner<TSource> source, ParallelOptions parallelOptions, Action<TSource> body) =>
        LoopWorkers.Run(job, site, Partitions.Of(source), Given(parallelOptions), LoopBody.Of(body));

    [Controls("M:System.Threading.Tasks.Parallel.ForEach``1(System.Collections.Concurrent.Partitioner{``0},System.Threading.Tasks.ParallelOptions,System.Action{``0,System.Threading.Tasks.ParallelLoopState})")]
    public static JobTask<ParallelLoopResult> ForEach<TSource>(Job job, int site, Partitioner<TSource> source, ParallelOptions parallelOptions, Action<TSource, ParallelLoopState> body) =>
        LoopWorkers.Run(job, site, Partitions.Of(source), Given(parallelOptions), LoopBody.Of(body));

    [Controls("M:System.Threading.Tasks.Parallel.ForEach``1(System.Collections.Concurrent.OrderablePartitioner{``0},System.Threading.Tasks.ParallelOptions,System.Action{``0,System.Threading.Tasks.ParallelLoopState,System.Int64})")]
    public static JobTask<ParallelLoopResult> ForEach<TSource>(Job job, int site, OrderablePartitioner<TSource> source, ParallelOptions parallelOptions, Action<TSource, ParallelLoopState, long> body) =>
        LoopWorkers.Run(job, site, Partitions.Ordered(source), Given(parallelOptions), LoopBody.Of(body).WithKeys());

    [Controls("M:System.Threading.Tasks.Parallel.ForEach``2(System.Collections.Concurrent.Partitioner{``0},System.Threading.Tasks.ParallelOptions,System.Func{``1},System.Func{``0,System.Threading.Tasks.ParallelLoopState,``1,``1},System.Action{``1})")]
    public static JobTask<ParallelLoopResult> ForEach<TSource, TLocal>(Job job, int site, Partitioner<TSource> source, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        LoopWorkers.Run(job, site, Partitions.Of(source), Given(parallelOptions), LoopBody.Of(localInit, body, localFinally));

    [Controls("M:System.Threading.Tasks.Parallel.ForEach``2(System.Collections.Concurrent.OrderablePartitioner{``0},System.Threading.Tasks.ParallelOptions,System.Func{``1},System.Func{``0,System.Threading.Tasks.ParallelLoopState,System.Int64,``1,``1},System.Action{``1})")]
    public static JobTask<ParallelLoopResult> ForEach<TSource, TLocal>(Job job, int site, OrderablePartitioner<TSource> source, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource, ParallelLoopState, long, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        LoopWorkers.Run(job, site, Partitions.Ordered(source), Given(parallelOptions), LoopBody.Of(localInit, body, localFinally).WithKeys());
}
