using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary>What a parallel loop does in explored code, in steps where its delegates have forms.</summary>
/// <param name="Begin">Makes a worker's value.</param>
/// <param name="Each">Does an item, with its number, and gives the worker's next value.</param>
/// <param name="End">Takes a worker's last value.</param>
internal sealed record SteppedLoopBody<T, TLocal>(Func<Job, ExploredTask<TLocal>> Begin, Func<Job, T, ParallelLoopState, long, TLocal, ExploredTask<TLocal>> Each, Func<Job, TLocal, ExploredTask> End);

/// <summary>Bodies from what the user gave.</summary>
internal static class SteppedLoopBody
{
    /// <summary>That of a loop through what is to be called.</summary>
    public static SteppedLoopBody<Action, bool> OfActions { get; } = Plain<Action>(static (worker, action, _, _) => Delegates.Call(worker, action));

    public static SteppedLoopBody<T, bool> Of<T>(Action<T> body) => Plain<T>((worker, item, _, _) => Delegates.Call(worker, body, item));

    public static SteppedLoopBody<T, bool> Of<T>(Action<T, ParallelLoopState> body) => Plain<T>((worker, item, state, _) => Delegates.Call(worker, body, item, state));

    public static SteppedLoopBody<T, bool> Of<T>(Action<T, ParallelLoopState, long> body) => Plain<T>((worker, item, state, number) => Delegates.Call(worker, body, item, state, number));

    public static SteppedLoopBody<T, TLocal> Of<T, TLocal>(Func<TLocal> localInit, Func<T, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        new(worker => Delegates.Call(worker, localInit), (worker, item, state, _, local) => Delegates.Call(worker, body, item, state, local), (worker, local) => Delegates.Call(worker, localFinally, local));

    public static SteppedLoopBody<T, TLocal> Of<T, TLocal>(Func<TLocal> localInit, Func<T, ParallelLoopState, long, TLocal, TLocal> body, Action<TLocal> localFinally) =>
        new(worker => Delegates.Call(worker, localInit), (worker, item, state, number, local) => Delegates.Call(worker, body, item, state, number, local), (worker, local) => Delegates.Call(worker, localFinally, local));

    static SteppedLoopBody<T, bool> Plain<T>(Func<Job, T, ParallelLoopState, long, ExploredTask> body) => new(
        static _ => new ExploredTask<bool>(null, false),
        async (worker, item, state, number, local) =>
        {
            await body(worker, item, state, number);
            return local;
        },
        static (_, _) => default);
}
