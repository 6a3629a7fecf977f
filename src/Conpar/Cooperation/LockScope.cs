using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary>What entering a lock's scope gives a job; disposing it leaves the lock.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct LockScope : IDisposable
{
    Job? job;
    readonly int site;
    readonly Lock entered;

    internal LockScope(Job job, int site, Lock entered) => (this.job, this.site, this.entered) = (job, site, entered);

    /// <summary>Leaves the lock; a second call does nothing.</summary>
    public void Dispose()
    {
        if (job is not { } holder) return;
        job = null;
        Locks.Exit(holder, site, entered).Block();
    }
}
