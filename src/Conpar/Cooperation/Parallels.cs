// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using System.Numerics;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary><c>Parallel</c>: its workers are child jobs.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Parallels
{
    [Controls("M:System.Threading.Tasks.Parallel.For(System.Int32,System.Int32,System.Action{System.Int32})")]
    public static JobTask<ParallelLoopResult> For(Job job, int site, int fromInclusive, int toExclusive, Action<int> body) =>
        LoopWorkers.Run(job, site, Range(fromInclusive, toExclusive), null, LoopBody.Of(body), Most(toExclusive - (long)fromInclusive));

    [Controls("M:System.Threading.Tasks.Parallel.For(System.Int32,System.Int32,System.Threading.Tasks.ParallelOptions,System.Action{System.Int32})")]
    public static JobTask<ParallelLoopResult> For(Job job, int site, int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Action<int> body) =>
        LoopWorkers.Run(job, site, Range(fromInclusive, toExclusive), Given(parallelOptions), LoopBody.Of(body), Most(toExclusive - (long)fromInclusive));

    [Controls("M:System.Threading.Tasks.Parallel.For(System.Int64,System.Int64,System.Action{System.Int64})")]
    public static JobTask<ParallelLoopResult> For(Job job, int site, long fromInclusive, long toExclusive, Action<long> body) =>
        LoopWorkers.Run(job, site, Range(fromInclusive, toExclusive), null, LoopBody.Of(body), Most(toExclusive - fromInclusive));

    [Controls("M:System.Threading.Tasks.Parallel.For(System.Int64,System.Int64,System.Threading.Tasks.ParallelOptions,System.Action{System.Int64})")]
    public static JobTask<ParallelLoopResult> For(Job job, int site, long fromInclusive, long toExclusive, ParallelOptions parallelOptions, Action<long> body) =>
        LoopWorkers.Run(job, site, Range(fromInclusive, toExclusive), Given(parallelOptions), LoopBody.Of(body), Most(toExclusive - fromInclusive));

    [Controls("M:System.Threading.Tasks.Parallel.ForEach``1(System.Collections.Generic.IEnumerable{``0},System.Action{``0})")]
    public static JobTask<ParallelLoopResult> ForEach<TSource>(Job job, int site, IEnumerable<TSource> source, Action<TSource> body) =>
        LoopWorkers.Run(job, site, source, null, LoopBody.Of(body), CountOf(source));

    [Controls("M:System.Threading.Tasks.Parallel.ForEach``1(System.Collections.Generic.IEnumerable{``0},System.Threading.Tasks.ParallelOptions,System.Action{``0})")]
    public static JobTask<ParallelLoopResult> ForEach<TSource>(Job job, int site, IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource> body) =>
        LoopWorkers.Run(job, site, source, Given(parallelOptions), LoopBody.Of(body), CountOf(source));

    [Controls("M:System.Threading.Tasks.Parallel.Invoke(System.Action[])")]
    public static JobTask Invoke(Job job, int site, params Action[] actions) =>
        LoopWorkers.Invoke(job, site, null, actions);

    [Controls("M:System.Threading.Tasks.Parallel.Invoke(System.Threading.Tasks.ParallelOptions,System.Action[])")]
    public static JobTask Invoke(Job job, int site, ParallelOptions parallelOptions, params Action[] actions) =>
        LoopWorkers.Invoke(job, site, Given(parallelOptions), actions);

    [Controls("M:System.Threading.Tasks.Parallel.ForEachAsync``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask})")]
    public static Task ForEachAsync<TSource>(Job job, int site, IEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask> body) =>
        AsyncLoopWorkers.Run(job, site, source, -1, default, body);

    [Controls("M:System.Threading.Tasks.Parallel.ForEachAsync``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask})", Awaited = true)]
    public static JobTask ForEachAsyncAwaited<TSource>(Job job, int site, IEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask> body) =>
        Awaits.Task(job, site, AsyncLoopWorkers.Run(job, site, source, -1, default, body));

    [Controls("M:System.Threading.Tasks.Parallel.ForEachAsync``1(System.Collections.Generic.IAsyncEnumerable{``0},System.Func{``0,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask})")]
    public static Task ForEachAsync<TSource>(Job job, int site, IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask> body) =>
        AsyncLoopWorkers.Run(job, site, LoopSource.Of(job, source), -1, default, body);

    [Controls("M:System.Threading.Tasks.Parallel.ForEachAsync``1(System.Collections.Generic.IAsyncEnumerable{``0},System.Func{``0,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask})", Awaited = true)]
    public static JobTask ForEachAsyncAwaited<TSource>(Job job, int site, IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask> body) =>
        Awaits.Task(job, site, AsyncLoopWorkers.Run(job, site, LoopSource.Of(job, source), -1, default, body));

    [Controls("M:System.Threading.Tasks.Parallel.ForAsync``1(``0,``0,System.Func{``0,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask})")]
    public static Task ForAsync<T>(Job job, int site, T fromInclusive, T toExclusive, Func<T, CancellationToken, ValueTask> body) where T : notnull, IBinaryInteger<T> =>
        AsyncLoopWorkers.Run(job, site, Numbers(fromInclusive, toExclusive), -1, default, body);

    [Controls("M:System.Threading.Tasks.Parallel.ForAsync``1(``0,``0,System.Func{``0,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask})", Awaited = true)]
    public static JobTask ForAsyncAwaited<T>(Job job, int site, T fromInclusive, T toExclusive, Func<T, CancellationToken, ValueTask> body) where T : notnull, IBinaryInteger<T> =>
        Awaits.Task(job, site, AsyncLoopWorkers.Run(job, site, Numbers(fromInclusive, toExclusive), -1, default, body));

    [Controls("M:System.Threading.Tasks.Parallel.ForEachAsync``1(System.Collections.Generic.IEnumerable{``0},System.Threading.CancellationToken,System.Func{``0,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask})")]
    public static Task ForEachAsync<TSource>(Job job, int site, IEnumerable<TSource> source, CancellationToken cancellationToken, Func<TSource, CancellationToken, ValueTask> body) =>
        AsyncLoopWorkers.Run(job, site, source, -1, cancellationToken, body);

    [Controls("M:System.Threading.Tasks.Parallel.ForEachAsync``1(System.Collections.Generic.IEnumerable{``0},System.Threading.CancellationToken,System.Func{``0,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask})", Awaited = true)]
    public static JobTask ForEachAsyncAwaited<TSource>(Job job, int site, IEnumerable<TSource> source, CancellationToken cancellationToken, Func<TSource, CancellationToken, ValueTask> body) =>
        Awaits.Task(job, site, AsyncLoopWorkers.Run(job, site, source, -1, cancellationToken, body));

    [Controls("M:System.Threading.Tasks.Parallel.ForEachAsync``1(System.Collections.Generic.IAsyncEnumerable{``0},System.Threading.CancellationToken,System.Func{``0,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask})")]
    public static Task ForEachAsync<TSource>(Job job, int site, IAsyncEnumerable<TSource> source, CancellationToken cancellationToken, Func<TSource, CancellationToken, ValueTask> body) =>
        AsyncLoopWorkers.Run(job, site, LoopSource.Of(job, source), -1, cancellationToken, body);

    [Controls("M:System.Threading.Tasks.Parallel.ForEachAsync``1(System.Collections.Generic.IAsyncEnumerable{``0},System.Threading.CancellationToken,System.Func{``0,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask})", Awaited = true)]
    public static JobTask ForEachAsyncAwaited<TSource>(Job job, int site, IAsyncEnumerable<TSource> source, CancellationToken cancellationToken, Func<TSource, CancellationToken, ValueTask> body) =>
        Awaits.Task(job, site, AsyncLoopWorkers.Run(job, site, LoopSource.Of(job, source), -1, cancellationToken, body));

    [Controls("M:System.Threading.Tasks.Parallel.ForAsync``1(``0,``0,System.Threading.CancellationToken,System.Func{``0,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask})")]
    public static Task ForAsync<T>(Job job, int site, T fromInclusive, T toExclusive, CancellationToken cancellationToken, Func<T, CancellationToken, ValueTask> body) where T : notnull, IBinaryInteger<T> =>
        AsyncLoopWorkers.Run(job, site, Numbers(fromInclusive, toExclusive), -1, cancellationToken, body);

    [Controls("M:System.Threading.Tasks.Parallel.ForAsync``1(``0,``0,System.Threading.CancellationToken,System.Func{``0,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask})", Awaited = true)]
    public static JobTask ForAsyncAwaited<T>(Job job, int site, T fromInclusive, T toExclusive, CancellationToken cancellationToken, Func<T, CancellationToken, ValueTask> body) where T : notnull, IBinaryInteger<T> =>
        Awaits.Task(job, site, AsyncLoopWorkers.Run(job, site, Numbers(fromInclusive, toExclusive), -1, cancellationToken, body));

    [Controls("M:System.Threading.Tasks.Parallel.ForEachAsync``1(System.Collections.Generic.IEnumerable{``0},System.Threading.Tasks.ParallelOptions,System.Func{``0,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask})")]
    public static Task ForEachAsync<TSource>(Job job, int site, IEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TSource, CancellationToken, ValueTask> body) =>
        AsyncLoopWorkers.Run(job, site, source, Given(parallelOptions).MaxDegreeOfParallelism, parallelOptions.CancellationToken, body);

    [Controls("M:System.Threading.Tasks.Parallel.ForEachAsync``1(System.Collections.Generic.IEnumerable{``0},System.Threading.Tasks.ParallelOptions,System.Func{``0,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask})", Awaited = true)]
    public static JobTask ForEachAsyncAwaited<TSource>(Job job, int site, IEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TSource, CancellationToken, ValueTask> body) =>
        Awaits.Task(job, site, AsyncLoopWorkers.Run(job, site, source, Given(parallelOptions).MaxDegreeOfParallelism, parallelOptions.CancellationToken, body));

    [Controls("M:System.Threading.Tasks.Parallel.ForEachAsync``1(System.Collections.Generic.IAsyncEnumerable{``0},System.Threading.Tasks.ParallelOptions,System.Func{``0,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask})")]
    public static Task ForEachAsync<TSource>(Job job, int site, IAsyncEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TSource, CancellationToken, ValueTask> body) =>
        AsyncLoopWorkers.Run(job, site, LoopSource.Of(job, source), Given(parallelOptions).MaxDegreeOfParallelism, parallelOptions.CancellationToken, body);

    [Controls("M:System.Threading.Tasks.Parallel.ForEachAsync``1(System.Collections.Generic.IAsyncEnumerable{``0},System.Threading.Tasks.ParallelOptions,System.Func{``0,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask})", Awaited = true)]
    public static JobTask ForEachAsyncAwaited<TSource>(Job job, int site, IAsyncEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TSource, CancellationToken, ValueTask> body) =>
        Awaits.Task(job, site, AsyncLoopWorkers.Run(job, site, LoopSource.Of(job, source), Given(parallelOptions).MaxDegreeOfParallelism, parallelOptions.CancellationToken, body));

    [Controls("M:System.Threading.Tasks.Parallel.ForAsync``1(``0,``0,System.Threading.Tasks.ParallelOptions,System.Func{``0,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask})")]
    public static Task ForAsync<T>(Job job, int site, T fromInclusive, T toExclusive, ParallelOptions parallelOptions, Func<T, CancellationToken, ValueTask> body) where T : notnull, IBinaryInteger<T> =>
        AsyncLoopWorkers.Run(job, site, Numbers(fromInclusive, toExclusive), Given(parallelOptions).MaxDegreeOfParallelism, parallelOptions.CancellationToken, body);

    [Controls("M:System.Threading.Tasks.Parallel.ForAsync``1(``0,``0,System.Threading.Tasks.ParallelOptions,System.Func{``0,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask})", Awaited = true)]
    public static JobTask ForAsyncAwaited<T>(Job job, int site, T fromInclusive, T toExclusive, ParallelOptions parallelOptions, Func<T, CancellationToken, ValueTask> body) where T : notnull, IBinaryInteger<T> =>
        Awaits.Task(job, site, AsyncLoopWorkers.Run(job, site, Numbers(fromInclusive, toExclusive), Given(parallelOptions).MaxDegreeOfParallelism, parallelOptions.CancellationToken, body));

    static ParallelOptions Given(ParallelOptions parallelOptions)
    {
        ArgumentNullException.ThrowIfNull(parallelOptions);
        return parallelOptions;
    }

    static int CountOf<T>(IEnumerable<T> source) => source is ICollection<T> { Count: var count } ? count : int.MaxValue;

    static int Most(long count) => (int)Math.Clamp(count, 0, int.MaxValue);

    static IEnumerable<int> Range(int from, int to)
    {
        for (int i = from; i < to; i++) yield return i;
    }

    static IEnumerable<long> Range(long from, long to)
    {
        for (long i = from; i < to; i++) yield return i;
    }

    static IEnumerable<T> Numbers<T>(T from, T to) where T : notnull, IBinaryInteger<T>
    {
        for (T i = from; i < to; i++) yield return i;
    }
}
