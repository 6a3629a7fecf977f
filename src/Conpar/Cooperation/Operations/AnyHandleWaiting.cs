using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation.Operations;

/// <summary>Waits for the first of several handles, and gives its index.</summary>
internal readonly struct AnyHandleWaiting(Job job, int site, WaitHandle[] handles) : IOperation<int>
{
    public object Key { get; } = Handles.Keys(job, handles);

    public EventKind? Event => Handles.KindOf(handles);

    public int TimedOut => WaitHandle.WaitTimeout;

    public bool IsSilent => true;

    public bool CanProceed()
    {
        foreach (WaitHandle handle in handles)
        {
            if (Handles.CanTake(job, handle)) return true;
        }

        return false;
    }

    public bool Try(out int result)
    {
        for (result = 0; result < handles.Length; result++)
        {
            if (Handles.TryTake(job, site, handles[result])) return true;
        }

        result = TimedOut;
        return false;
    }

    public int Wait(int milliseconds, CancellationToken cancel)
    {
        int first = WaitHandle.WaitAny(handles, milliseconds);
        if (first != TimedOut) Handles.Taken(job, site, handles[first]);
        return first;
    }
}
