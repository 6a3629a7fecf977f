using System.Numerics;

namespace Conpar.Stepping;

/// <summary>
/// The virtual clock of an explored run. Time stands still while any job can go on; where none can, it jumps to the time at which the first
/// of them need not wait any longer.
/// </summary>
internal sealed class VirtualTime
{
    readonly long[] due = new long[ScenarioMachine.MostJobs];
    ulong set;

    /// <summary>In milliseconds since the run began.</summary>
    public long Now { get; private set; }

    /// <summary>The jobs that wait no longer than a time.</summary>
    public ulong Waiting => set;

    public void Restart() => (Now, set) = (0, 0);

    /// <summary>The job's next operation waits no longer than this.</summary>
    public void Set(int job, long milliseconds)
    {
        due[job] = Now + milliseconds;
        set |= 1UL << job;
    }

    public void Clear(int job) => set &= ~(1UL << job);

    /// <summary>Whether the job waits for a time that has come: it can go on whatever others do.</summary>
    public bool IsOver(int job) => (set >> job & 1) != 0 && due[job] <= Now;

    /// <summary>The jobs that can take their next step, where without the clock these could.</summary>
    public ulong Enabled(ulong others)
    {
        ulong first = 0;
        long time = long.MaxValue;
        for (ulong rest = set; rest != 0; rest &= rest - 1)
        {
            int job = BitOperations.TrailingZeroCount(rest);
            if (due[job] > time) continue;
            if (due[job] < time) first = 0;
            time = due[job];
            first |= 1UL << job;
        }

        return time <= Now ? others | first : others != 0 ? others : first;
    }

    /// <summary>The job takes its step; false where the clock has no part in it.</summary>
    /// <param name="job">The job.</param>
    /// <param name="could">Whether it could have gone on without the clock.</param>
    /// <param name="jumps">Whether time jumps.</param>
    public bool Take(int job, bool could, out bool jumps)
    {
        jumps = false;
        if ((set >> job & 1) == 0) return false;
        Clear(job);
        if (due[job] > Now && could) return false;
        jumps = due[job] > Now;
        Now = due[job];
        return true;
    }
}
