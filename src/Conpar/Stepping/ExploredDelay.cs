using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

/// <summary>A delay in an explored run: any other job may go on before it is over, unless the virtual clock ends it.</summary>
/// <param name="isEndless">Whether only a cancellation ends it.</param>
/// <param name="isTimed">Whether it is over at its time and not before.</param>
/// <param name="isAhead">Whether it is over where no other job can go on, and not before.</param>
internal readonly struct ExploredDelay(bool isEndless, bool isTimed, bool isAhead) : IOperation<Nothing>
{
    public bool IsAhead => isAhead;

    /// <summary>What a delay waits for; each has its own, so it conflicts with nothing.</summary>
    public sealed class Time;

    public object Key { get; } = new Time();

    public EventKind? Event => EventKind.Sleep;

    public WaitKind Waits => WaitKind.Sleep;

    public bool CanProceed() => !isEndless && !isTimed && !isAhead;

    /// <summary>One that takes the time, or is cancelled.</summary>
    public static JobTask Of(ExploredJob job, int site, long milliseconds, CancellationToken cancel)
    {
        int most = (int)Math.Min(milliseconds, int.MaxValue);
        bool isTimed = job.IsTimed(most);
        return job.Waits<ExploredDelay, Nothing>(site, new(most < 0, isTimed, most >= 0 && job.IsAhead(site)), new Patience(isTimed ? most : Timeout.Infinite, cancel, IsAsync: true)).WithoutResult();
    }

    /// <summary>The same as a child job, for one whose task is kept.</summary>
    public static Task Kept(ExploredJob job, long milliseconds, CancellationToken cancel)
    {
        return Children.Run(job, SiteTable.Unknown, Delay);

        async ExploredTask Delay(Job child)
        {
            ExploredJob own = (ExploredJob)child;
            if (milliseconds < 0) own.Machine.Excuse(own);
            await Of(own, SiteTable.Unknown, milliseconds, cancel);
        }
    }

    public bool Try(out Nothing result)
    {
        result = default;
        return !isEndless;
    }

    public Nothing Wait(int milliseconds, CancellationToken cancel) => throw new NotSupportedException();

    // Only where it is cancelled before it begins.
    public async Task<Nothing> WaitAsync(int milliseconds, CancellationToken cancel)
    {
        await Task.Delay(Timeout.Infinite, cancel);
        return default;
    }

    public Exception Cancelled(CancellationToken cancel) => new TaskCanceledException("A task was canceled.", null, cancel);
}
