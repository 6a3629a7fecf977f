using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation.Operations;

/// <summary>Waits for a handle of the system.</summary>
internal readonly struct HandleWaiting(Job job, int site, WaitHandle handle) : IOperation<bool>
{
    public object Key { get; } = Handles.Key(job, handle);

    public EventKind? Event => Handles.KindOf(handle);

    public bool IsSilent => true;

    public bool CanProceed() => Handles.CanTake(job, handle);

    public bool Try(out bool result) => result = Handles.TryTake(job, site, handle);

    public bool Wait(int milliseconds, CancellationToken cancel)
    {
        bool taken = handle.WaitOne(milliseconds);
        if (taken) Handles.Taken(job, site, handle);
        return taken;
    }
}
