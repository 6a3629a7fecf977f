// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using Conpar.Scheduling;

namespace Conpar.Cooperation;

// Loops through items that know their state, or have a value for each worker.
public static partial class Parallels
{
    [Controls("M:System.Threading.Tasks.Parallel.ForEach``1(System.Collections.Generic.IEnumerable{``0},System.Action{``0,System.Threading.Tasks.ParallelLoopState})")]
    public static JobTask<ParallelLoopResult> ForEach<TSource>(Job job, int site, IEnumerable<TSource> source, Action<TSource, ParallelLoopState> body) =>
        LoopWorkers.Run(job, site, source, null, LoopBody.Of(body), CountOf(source));

    [Controls("M:System.Threading.Tasks.Parallel.ForEach``2(System.Collections.Generic.IEnumerable{``0},System.Func{``1},System.Func{``0,System.Threading.Tasks.ParallelLoopState,``1,``1},System.Action{``1})")]
    public static JobTask<ParallelLoopResult> ForEach<TSource, TLocal>(Job job, int site, IEnumerable<TSource> source, Func<TLocal> localInit, Func<TSource, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        LoopWorkers.Run(job, site, source, null, LoopBody.Of(localInit, body, localFinally), CountOf(source));

    [Controls("M:System.Threading.Tasks.Parallel.ForEach``1(System.Collections.Generic.IEnumerable{``0},System.Action{``0,System.Threading.Tasks.ParallelLoopState,System.Int64})")]
    public static JobTask<ParallelLoopResult> ForEach<TSource>(Job job, int site, IEnumerable<TSource> source, Action<TSource, ParallelLoopState, long> body) =>
        LoopWorkers.Run(job, site, source, null, LoopBody.Of(body), CountOf(source));

    [Controls("M:System.Threading.Tasks.Parallel.ForEach``2(System.Collections.Generic.IEnumerable{``0},System.Func{``1},System.Func{``0,System.Threading.Tasks.ParallelLoopState,System.Int64,``1,``1},System.Action{``1})")]
    public static JobTask<ParallelLoopResult> ForEach<TSource, TLocal>(Job job, int site, IEnumerable<TSource> source, Func<TLocal> localInit, Func<TSource, ParallelLoopState, long, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        LoopWorkers.Run(job, site, source, null, LoopBody.Of(localInit, body, localFinally), CountOf(source));

    [Controls("M:System.Threading.Tasks.Parallel.ForEach``1(System.Collections.Generic.IEnumerable{``0},System.Threading.Tasks.ParallelOptions,System.Action{``0,System.Threading.Tasks.ParallelLoopState})")]
    public static JobTask<ParallelLoopResult> ForEach<TSource>(Job job, int site, IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource, ParallelLoopState> body) =>
        LoopWorkers.Run(job, site, source, Given(parallelOptions), LoopBody.Of(body), CountOf(source));

    [Controls("M:System.Threading.Tasks.Parallel.ForEach``2(System.Collections.Generic.IEnumerable{``0},System.Threading.Tasks.ParallelOptions,System.Func{``1},System.Func{``0,System.Threading.Tasks.ParallelLoopState,``1,``1},System.Action{``1})")]
    public static JobTask<ParallelLoopResult> ForEach<TSource, TLocal>(Job job, int site, IEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        LoopWorkers.Run(job, site, source, Given(parallelOptions), LoopBody.Of(localInit, body, localFinally), CountOf(source));

    [Controls("M:System.Threading.Tasks.Parallel.ForEach``1(System.Collections.Generic.IEnumerable{``0},System.Threading.Tasks.ParallelOptions,System.Action{``0,System.Threading.Tasks.ParallelLoopState,System.Int64})")]
    public static JobTask<ParallelLoopResult> ForEach<TSource>(Job job, int site, IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource, ParallelLoopState, long> body) =>
        LoopWorkers.Run(job, site, source, Given(parallelOptions), LoopBody.Of(body), CountOf(source));

    [Controls("M:System.Threading.Tasks.Parallel.ForEach``2(System.Collections.Generic.IEnumerable{``0},System.Threading.Tasks.ParallelOptions,System.Func{``1},System.Func{``0,System.Threading.Tasks.ParallelLoopState,System.Int64,``1,``1},System.Action{``1})")]
    public static JobTask<ParallelLoopResult> ForEach<TSource, TLocal>(Job job, int site, IEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource, ParallelLoopState, long, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        LoopWorkers.Run(job, site, source, Given(parallelOptions), LoopBody.Of(localInit, body, localFinally), CountOf(source));
}
