using System.Numerics;

namespace Conpar.Stepping;

// What comes before and after the jobs, where that starts jobs of its own: these stay in the background, and nobody expects them to end.
internal sealed partial class ScenarioMachine
{
    readonly ScopeBeginning? beginning;
    readonly ExploredJob? beginner, checker;
    readonly ScopedJobEnd[] scoped = [];

    ulong background;

    /// <summary>The check where it is a job; null elsewhere.</summary>
    public ScopeCheck? Check { get; }

    /// <summary>The tasks that end with the scenario's own jobs.</summary>
    public IEnumerable<Task> OwnTasks => scoped.Select(end => end.Task);

    /// <summary>The scenario's own jobs begin on their instance, and with them the check, which waits.</summary>
    public void BeginJobs(object? instance)
    {
        Instance = instance;
        for (int i = 0; i < ends.Length; i++)
        {
            ends[i].Restart();
            if (Check is null) Begin(jobs[i], ends[i]);
            else scoped[i].Restart();
        }

        if (Check is null) return;
        for (int i = 0; i < ends.Length; i++) Begin(jobs[i], scoped[i]);
        Check.Restart();
        Begin(checker!, Check);
    }

    public bool IsInBackground(ExploredJob job) => (background & job.Bit) != 0;

    void NoteBackground(ExploredJob child, ExploredJob parent)
    {
        if (parent == beginner || (background & parent.Bit) != 0) background |= child.Bit;
    }

    /// <summary>When all others have ended, those in the background that only let time pass do not go on for ever.</summary>
    ulong WithoutSleepers(ulong enabled)
    {
        if ((Live & ~background) != 0) return enabled;
        for (ulong rest = enabled; rest != 0; rest &= rest - 1)
        {
            if (jobs[BitOperations.TrailingZeroCount(rest)].Effect is { WaitsOn: ExploredDelay.Time }) enabled &= ~(rest & (0 - rest));
        }

        return enabled;
    }
}
