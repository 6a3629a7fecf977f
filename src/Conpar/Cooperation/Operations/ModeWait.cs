using Conpar.Scheduling;

namespace Conpar.Cooperation.Operations;

/// <summary>One job's wait for a mode of a lock: while it lasts, it counts among those who wait.</summary>
internal sealed class ModeWait(Job job, ReaderWriterModel model, LockMode mode)
{
    bool waits;

    public ReaderWriterModel Model => model;

    public bool CanEnter
    {
        get
        {
            // A writer does not wait for itself.
            Count(-1);
            bool can = model.CanEnter(job, mode);
            Count(1);
            return can;
        }
    }

    public bool TryEnter()
    {
        if (!waits) model.Require(job, mode);
        if (CanEnter)
        {
            Leave();
            model.Enter(job, mode);
            return true;
        }

        if (!waits)
        {
            waits = true;
            model.Waiters[(int)mode]++;
        }

        return false;
    }

    public void Leave()
    {
        if (!waits) return;
        waits = false;
        model.Waiters[(int)mode]--;

        // A writer that goes away lets readers in who waited behind it.
        model.Waiting.Wake(int.MaxValue);
    }

    void Count(int change)
    {
        if (waits) model.Waiters[(int)mode] += change;
    }
}
