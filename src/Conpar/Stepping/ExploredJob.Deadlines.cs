using System.Runtime.ExceptionServices;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

// Times after which sources cancel. A child waits for each; one whose time no longer counts comes to nothing.
internal sealed partial class ExploredJob
{
    /// <summary>Makes a source cancel when a time is over.</summary>
    public JobTask CancelsAfter(int site, CancellationTokenSource source, int milliseconds) => CancelAfter(site, source, milliseconds).AsOperation().WithoutResult();

    async ExploredTask<Nothing> CancelAfter(int site, CancellationTokenSource source, int milliseconds)
    {
        int time = 0;
        await Acts(site, EventKind.Signal, source, () =>
        {
            time = Machine.Tokens.SetTime(source);
            return true;
        });
        // The real one refuses what has been disposed of.
        source.CancelAfter(Timeout.Infinite);
        CancelsIn(site, source, milliseconds, time);
        return default;
    }

    /// <summary>The same with a source that nobody else has yet.</summary>
    public void CancelsInTime(int site, CancellationTokenSource made, int milliseconds) => CancelsIn(site, made, milliseconds, Machine.Tokens.SetTime(made));

    void CancelsIn(int site, CancellationTokenSource source, int milliseconds, int time)
    {
        if (milliseconds == Timeout.Infinite || source.IsCancellationRequested) return;
        Stepping.Children.Run(this, site, async child =>
        {
            ExploredJob own = (ExploredJob)child;
            await ExploredDelay.Of(own, site, milliseconds, CancellationToken.None);
            try
            {
                await own.Cancel(site, source, throwOnFirstException: false, time);
            }
            catch (ObjectDisposedException)
            {
                // Its time no longer matters.
            }
        });
    }

    /// <summary>Uses a source again, if it has not cancelled.</summary>
    public JobTask<bool> Resets(int site, CancellationTokenSource source) => Reset(site, source).AsOperation();

    async ExploredTask<bool> Reset(int site, CancellationTokenSource source)
    {
        ExceptionDispatchInfo? fault = null;
        bool isReset = false;
        await Acts(site, EventKind.Signal, source, () =>
        {
            try
            {
                isReset = source.TryReset();
            }
            catch (ObjectDisposedException thrown)
            {
                fault = ExceptionDispatchInfo.Capture(thrown);
            }

            if (!isReset) return false;
            Machine.Tokens.SetTime(source);
            Machine.Tokens.Forget(source);
            return true;
        });
        fault?.Throw();
        return isReset;
    }
}
