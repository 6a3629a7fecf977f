namespace Conpar.Cooperation;

/// <summary>What a parallel loop does: for each of its workers a value of that one's own, for each item a call.</summary>
/// <param name="Begin">Makes a worker's value.</param>
/// <param name="Each">Does an item, with its number, and gives the worker's next value.</param>
/// <param name="End">Takes a worker's last value.</param>
/// <param name="KnowsState">Whether it is given the loop's state.</param>
internal sealed record LoopBody<T, TLocal>(Func<TLocal> Begin, Func<T, ParallelLoopState, long, TLocal, TLocal> Each, Action<TLocal> End, bool KnowsState = true)
{
    /// <summary>The same for explored code; null where that does not run it.</summary>
    public SteppedLoopBody<T, TLocal>? Stepped { get; init; }
}

/// <summary>Bodies from what the user gave.</summary>
internal static class LoopBody
{
    public static LoopBody<T, bool> Of<T>(Action<T> body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return Plain<T>((item, _, _) => body(item)) with { KnowsState = false, Stepped = SteppedLoopBody.Of(body) };
    }

    public static LoopBody<T, bool> Of<T>(Action<T, ParallelLoopState> body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return Plain<T>((item, state, _) => body(item, state)) with { Stepped = SteppedLoopBody.Of(body) };
    }

    public static LoopBody<T, bool> Of<T>(Action<T, ParallelLoopState, long> body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return Plain(body) with { Stepped = SteppedLoopBody.Of(body) };
    }

    public static LoopBody<T, TLocal> Of<T, TLocal>(Func<TLocal> localInit, Func<T, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally)
    {
        ArgumentNullException.ThrowIfNull(body);
        return Of<T, TLocal>(localInit, (item, state, _, local) => body(item, state, local), localFinally) with { Stepped = SteppedLoopBody.Of(localInit, body, localFinally) };
    }

    public static LoopBody<T, TLocal> Of<T, TLocal>(Func<TLocal> localInit, Func<T, ParallelLoopState, long, TLocal, TLocal> body, Action<TLocal> localFinally)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(localInit);
        ArgumentNullException.ThrowIfNull(localFinally);
        return new LoopBody<T, TLocal>(localInit, body, localFinally) { Stepped = SteppedLoopBody.Of(localInit, body, localFinally) };
    }

    /// <summary>The same for items that come with their numbers.</summary>
    public static LoopBody<KeyValuePair<long, T>, TLocal> WithKeys<T, TLocal>(this LoopBody<T, TLocal> body) =>
        new(body.Begin, (pair, state, _, local) => body.Each(pair.Value, state, pair.Key, local), body.End);

    static LoopBody<T, bool> Plain<T>(Action<T, ParallelLoopState, long> body) => new(
        static () => false,
        (item, state, number, local) =>
        {
            body(item, state, number);
            return local;
        },
        static _ => { });
}
