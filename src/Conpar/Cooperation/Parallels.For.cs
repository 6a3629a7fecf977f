// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using Conpar.Scheduling;

namespace Conpar.Cooperation;

// Loops through numbers that know their state, or have a value for each worker.
public static partial class Parallels
{
    [Controls("M:System.Threading.Tasks.Parallel.For(System.Int32,System.Int32,System.Action{System.Int32,System.Threading.Tasks.ParallelLoopState})")]
    public static JobTask<ParallelLoopResult> For(Job job, int site, int fromInclusive, int toExclusive, Action<int, ParallelLoopState> body) =>
        LoopWorkers.Run(job, site, Range(fromInclusive, toExclusive), null, LoopBody.Of(body), Most(toExclusive - (long)fromInclusive), fromInclusive);

    [Controls("M:System.Threading.Tasks.Parallel.For``1(System.Int32,System.Int32,System.Func{``0},System.Func{System.Int32,System.Threading.Tasks.ParallelLoopState,``0,``0},System.Action{``0})")]
    public static JobTask<ParallelLoopResult> For<TLocal>(Job job, int site, int fromInclusive, int toExclusive, Func<TLocal> localInit, Func<int, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        LoopWorkers.Run(job, site, Range(fromInclusive, toExclusive), null, LoopBody.Of(localInit, body, localFinally), Most(toExclusive - (long)fromInclusive), fromInclusive);

    [Controls("M:System.Threading.Tasks.Parallel.For(System.Int32,System.Int32,System.Threading.Tasks.ParallelOptions,System.Action{System.Int32,System.Threading.Tasks.ParallelLoopState})")]
    public static JobTask<ParallelLoopResult> For(Job job, int site, int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Action<int, ParallelLoopState> body) =>
        LoopWorkers.Run(job, site, Range(fromInclusive, toExclusive), Given(parallelOptions), LoopBody.Of(body), Most(toExclusive - (long)fromInclusive), fromInclusive);

    [Controls("M:System.Threading.Tasks.Parallel.For``1(System.Int32,System.Int32,System.Threading.Tasks.ParallelOptions,System.Func{``0},System.Func{System.Int32,System.Threading.Tasks.ParallelLoopState,``0,``0},System.Action{``0})")]
    public static JobTask<ParallelLoopResult> For<TLocal>(Job job, int site, int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<int, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        LoopWorkers.Run(job, site, Range(fromInclusive, toExclusive), Given(parallelOptions), LoopBody.Of(localInit, body, localFinally), Most(toExclusive - (long)fromInclusive), fromInclusive);

    [Controls("M:System.Threading.Tasks.Parallel.For(System.Int64,System.Int64,System.Action{System.Int64,System.Threading.Tasks.ParallelLoopState})")]
    public static JobTask<ParallelLoopResult> For(Job job, int site, long fromInclusive, long toExclusive, Action<long, ParallelLoopState> body) =>
        LoopWorkers.Run(job, site, Range(fromInclusive, toExclusive), null, LoopBody.Of(body), Most(toExclusive - fromInclusive), fromInclusive);

    [Controls("M:System.Threading.Tasks.Parallel.For``1(System.Int64,System.Int64,System.Func{``0},System.Func{System.Int64,System.Threading.Tasks.ParallelLoopState,``0,``0},System.Action{``0})")]
    public static JobTask<ParallelLoopResult> For<TLocal>(Job job, int site, long fromInclusive, long toExclusive, Func<TLocal> localInit, Func<long, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        LoopWorkers.Run(job, site, Range(fromInclusive, toExclusive), null, LoopBody.Of(localInit, body, localFinally), Most(toExclusive - fromInclusive), fromInclusive);

    [Controls("M:System.Threading.Tasks.Parallel.For(System.Int64,System.Int64,System.Threading.Tasks.ParallelOptions,System.Action{System.Int64,System.Threading.Tasks.ParallelLoopState})")]
    public static JobTask<ParallelLoopResult> For(Job job, int site, long fromInclusive, long toExclusive, ParallelOptions parallelOptions, Action<long, ParallelLoopState> body) =>
        LoopWorkers.Run(job, site, Range(fromInclusive, toExclusive), Given(parallelOptions), LoopBody.Of(body), Most(toExclusive - fromInclusive), fromInclusive);

    [Controls("M:System.Threading.Tasks.Parallel.For``1(System.Int64,System.Int64,System.Threading.Tasks.ParallelOptions,System.Func{``0},System.Func{System.Int64,System.Threading.Tasks.ParallelLoopState,``0,``0},System.Action{``0})")]
    public static JobTask<ParallelLoopResult> For<TLocal>(Job job, int site, long fromInclusive, long toExclusive, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<long, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        LoopWorkers.Run(job, site, Range(fromInclusive, toExclusive), Given(parallelOptions), LoopBody.Of(localInit, body, localFinally), Most(toExclusive - fromInclusive), fromInclusive);
}
