using Conpar.Cooperation.Operations;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>Leaving locks for readers and writers.</summary>
internal static class ModeLeaving
{
    public static JobTask Exit(Job job, int site, ReaderWriterLockSlim real, LockMode mode)
    {
        if (ReaderWriterModels.Of(job, real) is { } model) return Releasing.Do(job, site, EventKind.Release, model, model => model.Exit(job, mode));
        if (mode != LockMode.Read) job.Leaving(real);
        return Releasing.Do(job, site, EventKind.Release, real, real => Exit(real, mode));
    }

    static void Exit(ReaderWriterLockSlim real, LockMode mode)
    {
        switch (mode)
        {
            case LockMode.Read:
                real.ExitReadLock();
                break;
            case LockMode.Write:
                real.ExitWriteLock();
                break;
            default:
                real.ExitUpgradeableReadLock();
                break;
        }
    }
}
