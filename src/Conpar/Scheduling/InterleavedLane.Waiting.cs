using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

// What a lane does when no job is ready, and how it ends.
internal sealed partial class InterleavedLane
{
    /// <summary>Waits shorter than this are not worth a sleep.</summary>
    static readonly long precision = LaneClock.Ticks(TimeSpan.FromMicroseconds(50));

    /// <summary>How often the lane looks at what nobody tells it, in milliseconds.</summary>
    const int LookInterval = 5;

    /// <summary>How long the lane waits for code that is no job's, in milliseconds, before what its jobs wait for is a deadlock.</summary>
    const int PatienceOutside = 200;

    readonly Arrivals arrivals = new();
    readonly ManualResetEventSlim over = new();
    volatile string? aborted;
    int live, wakeable, silent;
    long? quietSince;

    /// <summary>The jobs that started and did not end.</summary>
    public HashSet<InterleavedJob> Jobs { get; } = [];

    /// <summary>Why the lane ended early; null where it did not.</summary>
    public string? Aborted => aborted;

    /// <summary>Whether it did since its time was over.</summary>
    public bool IsOutOfTime { get; private set; }

    /// <summary>Whether code that is no job's may release what jobs wait for: then nothing that they wait for is a deadlock.</summary>
    public bool IsOpenToOutside { get; init; }

    /// <summary>When the last job ended, or the lane.</summary>
    public long EndedAt { get; private set; }

    public void Add(InterleavedJob job)
    {
        Jobs.Add(job);
        if (!job.IsBackground) live++;
    }

    public void Remove(InterleavedJob job)
    {
        Leave(job);
        Jobs.Remove(job);
        if (!job.IsBackground && --live == 0) attention = true;
    }

    /// <summary>Looks at what came from outside where jobs only ask again and again.</summary>
    public void LookOutside()
    {
        if (!arrivals.IsEmpty) attention = true;
    }

    /// <summary>Whether something outside the lane may wake a parked job.</summary>
    public bool IsWakeable => wakeable > 0;

    /// <summary>Counts the parked jobs that something outside the lane may wake.</summary>
    public void CountWakeable(int change) => wakeable += change;

    /// <summary>Counts the parked jobs whose wait may be over without a word from any façade.</summary>
    public void CountSilent(int change) => silent += change;

    /// <summary>Has something done in the lane at the next point; for any thread.</summary>
    public void Post(Action arrival)
    {
        arrivals.Add(arrival);

        // When it comes is chance: on the virtual clock it waits until no job can go on, so that it changes nothing before.
        if (!Clock.IsVirtual) attention = true;
        arrivals.Ring();
    }

    /// <summary>An alarm became due while jobs run; for any thread.</summary>
    public void CallAttention() => attention = true;

    /// <summary>Runs the jobs that were added to their end; on the caller's thread nothing of the lane runs.</summary>
    public void Run(TimeSpan timeout)
    {
        Clock.Start();
        using Pacer? pacer = Clock.IsVirtual ? null : new Pacer(this);
        using StandBy? standBy = Clock.IsVirtual ? null : this.standBy = new StandBy(this);
        new Carrier(this, first: true).Start();
        if (over.Wait(timeout)) return;
        IsOutOfTime = aborted is null;
        aborted ??= $"no end within {timeout.TotalSeconds:0.###} s" + DeadlockReport.WaitsOf(this);
        EndedAt = Clock.Now;
        attention = true;
        arrivals.Ring();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    InterleavedJob? PickNextSlowly()
    {
        while (aborted is null)
        {
            attention = false;
            if (Clock.IsVirtual && Ready.Count == 0 && silent > 0) WakeThoseWhoCanProceed();
            arrivals.CarryOut();
            if (!Clock.IsVirtual && Alarms.Next != long.MaxValue) Alarms.RingUntil(Clock.Now + precision);
            if (live == 0) return null;
            if (Ready.Count > 0)
            {
                quietSince = null;
                return TurnToChosen();
            }

            Alarms.DropStale();
            bool isOpen = IsOpenToOutside && Jobs.Any(job => job.WaitsForReal);
            if ((silent > 0 || isOpen || Alarms.Next == long.MaxValue) && WakeThoseWhoCanProceed()) continue;
            if (Clock.IsVirtual && Alarms.Next != long.MaxValue)
            {
                Clock.JumpTo(Alarms.Next);
                Alarms.RingUntil(Alarms.Next);
            }
            else if (Alarms.Next != long.MaxValue)
            {
                double left = LaneClock.Span(Alarms.Next - Clock.Now).TotalMilliseconds;
                arrivals.Sleep((int)Math.Clamp(Math.Ceiling(left), 1, isOpen ? LookInterval : int.MaxValue), () => aborted is not null);
            }
            else if (wakeable > 0 || isOpen || !arrivals.IsEmpty)
            {
                arrivals.Sleep(isOpen ? LookInterval : Timeout.Infinite, () => aborted is not null);
            }
            else if (MayBeReleasedSoon())
            {
                arrivals.Sleep(LookInterval, () => aborted is not null);
            }
            else
            {
                aborted = DeadlockReport.Of(this);
            }
        }

        return null;
    }

    /// <summary>A delegate that a library was given may be on its way, and release what others than jobs can.</summary>
    bool MayBeReleasedSoon()
    {
        if (!Jobs.Any(job => job.WaitsForReal || job.WaitsOn is Task)) return false;
        quietSince ??= Environment.TickCount64;
        return Environment.TickCount64 - quietSince < PatienceOutside;
    }

    /// <summary>Code without forms releases things in silence, and tasks may complete their awaiters on other threads, a moment later.</summary>
    bool WakeThoseWhoCanProceed()
    {
        bool any = false;
        foreach (InterleavedJob job in Jobs.Where(job => job.IsParked && job.CanProceed).OrderBy(job => job.Index))
        {
            any |= job.Wake(job.Ticket, Woken.Signalled);
        }

        return any;
    }

    void End()
    {
        if (over.IsSet) return;
        if (EndedAt == 0) EndedAt = Clock.Now;
        while (idle.TryPop(out Carrier? carrier)) carrier.Dismiss();
        over.Set();
    }
}
