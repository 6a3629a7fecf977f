using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation.Operations;

/// <summary>Waits until several handles can be taken, and takes all at once.</summary>
internal readonly struct AllHandlesWaiting(Job job, int site, WaitHandle[] handles) : IOperation<bool>
{
    public object Key { get; } = Handles.Keys(job, handles);

    public EventKind? Event => Handles.KindOf(handles);

    public bool IsSilent => true;

    public bool CanProceed()
    {
        foreach (WaitHandle handle in handles)
        {
            if (!Handles.CanTake(job, handle)) return false;
        }

        return true;
    }

    public bool Try(out bool result)
    {
        if (job is ExploredJob) return result = CanProceed() && TakeAll();
        if (job is not InterleavedJob) return result = Took(WaitHandle.WaitAll(handles, 0));
        for (int i = 0; i < handles.Length; i++)
        {
            if (Handles.TryTake(job, site, handles[i])) continue;
            while (--i >= 0) Handles.GiveBack(job, handles[i]);
            return result = false;
        }

        return result = true;
    }

    /// <summary>Takes all, and says at the end where one was abandoned.</summary>
    bool TakeAll()
    {
        AbandonedMutexException? abandoned = null;
        foreach (WaitHandle handle in handles)
        {
            try
            {
                Handles.TryTake(job, site, handle);
            }
            catch (AbandonedMutexException thrown)
            {
                abandoned = thrown;
            }
        }

        return abandoned is null ? true : throw abandoned;
    }

    public bool Wait(int milliseconds, CancellationToken cancel) => Took(WaitHandle.WaitAll(handles, milliseconds));

    bool Took(bool taken)
    {
        if (!taken) return false;
        foreach (WaitHandle handle in handles) Handles.Taken(job, site, handle);
        return true;
    }
}
