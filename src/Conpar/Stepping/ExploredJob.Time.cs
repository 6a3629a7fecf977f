using Conpar.Scheduling;

namespace Conpar.Stepping;

// Sleeps and timeouts: on the virtual clock they have an order, else they pass as they like.
internal sealed partial class ExploredJob
{
    readonly Dictionary<int, int> passed = [];

    /// <summary>How often a job lets time pass in one place before all others go on: without a limit a loop that sleeps would never end.</summary>
    public const int MostAhead = 10;

    /// <summary>How often one in the background does where that helps nobody on.</summary>
    const int MostInVain = 1000;

    /// <summary>Whether the job has let time pass here so often that it goes on only where no other can.</summary>
    public bool IsAhead(int site)
    {
        if (Machine.Time is not null) return false;
        int times = Count(site);
        if (times <= MostAhead) return false;
        if (times > MostInVain && Machine.IsInBackground(this)) Machine.AwaitSignal(this);
        return Machine.LimitsSleeps = true;
    }

    int Count(int site) => passed[site] = passed.GetValueOrDefault(site) + 1;

    internal override long Now => LaneClock.Ticks(TimeSpan.FromMilliseconds(Time));

    /// <summary>The same in milliseconds.</summary>
    public long Time => Machine.Time?.Now ?? 0;

    /// <summary>A step that touches nothing: while a job sleeps, all others may go on.</summary>
    public JobTask Passes(int site, bool isAsync)
    {
        if (isAsync)
        {
            RequirePool();
            Suspended();
        }

        if (IsAhead(site)) return LetsOthersGoFirst(site);
        Declare(Operation.Pass(site));
        IsDeclared();
        return new JobTask(new JobTask<Nothing>(LateNothing.Instance, default));
    }

    /// <summary>The same for one that spins, which is no step at first; then it sleeps, as it does for real.</summary>
    public JobTask Lingers(int site)
    {
        if (Machine.Time is null) return IsAhead(site) ? LetsOthersGoFirst(site) : default;
        return Count(site) > MostAhead ? Sleeps(site, 1) : default;
    }

    JobTask LetsOthersGoFirst(int site)
    {
        Declare(Operation.Pass(site), SleepStep.Instance, mayWait: true);
        Machine.Clock.Set(Number, 1);
        return new JobTask(new JobTask<Nothing>(LateNothing.Instance, default));
    }

    /// <summary>The same for <c>Thread.Sleep</c>, which ends in time, or never.</summary>
    public JobTask Sleeps(int site, int milliseconds)
    {
        if (milliseconds == 0 || milliseconds > 0 && Machine.Time is null) return Passes(site, isAsync: false);
        Declare(Operation.Pass(site), SleepStep.Instance, mayWait: true);
        EndsWithin(milliseconds);
        return new JobTask(new JobTask<Nothing>(LateNothing.Instance, default));
    }

    /// <summary>A loop that only looks, for a limited time, comes round: it looks again when something has changed, and when the time is over.</summary>
    public JobTask SpinsUntil(int site, long due)
    {
        if (!Machine.Spins.HasLooked(this)) return Sleeps(site, (int)(due - Time));
        Machine.Spins.ComeRound(this, site);
        if ((Machine.Waiting & Bit) == 0) return default;
        Declare(Operation.Pass(site), new SpinStep(this), mayWait: true);
        EndsWithin((int)(due - Time));
        return new JobTask(new JobTask<Nothing>(LateNothing.Instance, default));
    }

    /// <summary>Whether waiting so long is ended by the virtual clock.</summary>
    public bool IsTimed(int milliseconds) => milliseconds > 0 && Machine.Time is not null;

    /// <summary>The operation that was declared waits no longer than this.</summary>
    public void EndsWithin(int milliseconds)
    {
        if (milliseconds >= 0) Machine.Time?.Set(Number, milliseconds);
    }
}
