using System.Runtime.CompilerServices;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary>When tokens are cancelled on the clock of an interleaved lane; the last word counts.</summary>
internal static class Deadlines
{
    static readonly ConditionalWeakTable<CancellationTokenSource, StrongBox<int>> settings = [];

    public static void Set(Job job, CancellationTokenSource source, int milliseconds)
    {
        // The real one refuses what is disposed.
        source.CancelAfter(Timeout.Infinite);
        InterleavedLane lane = ((InterleavedJob)job).Lane;
        StrongBox<int> setting = settings.GetOrCreateValue(source);
        int mine = ++setting.Value;
        if (Timeouts.Due((InterleavedJob)job, milliseconds) is not { } due) return;

        // What is registered with the token is the user's code: it gets a turn of its own.
        lane.Alarms.Set(due, () =>
        {
            if (setting.Value == mine) Helping.Do(lane, () => Cancel(source));
        });
    }

    static void Cancel(CancellationTokenSource source)
    {
        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // As with the real one: too late.
        }
    }
}
