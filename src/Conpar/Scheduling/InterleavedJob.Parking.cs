namespace Conpar.Scheduling;

// How a job waits for something other than its turn.
internal sealed partial class InterleavedJob
{
    InterleavedJob? starter;
    int starterTicket;
    bool wakeable;
    IOperation? operation;

    /// <summary>Whether the job waits to be woken.</summary>
    public bool IsParked { get; private set; }

    /// <summary>The number of the current wait; wakes for an earlier one come too late.</summary>
    public int Ticket { get; private set; }

    public Woken WokenBy { get; private set; }

    /// <summary>What the job waits for, for reports.</summary>
    public WaitKind WaitsFor { get; private set; }

    public object? WaitsOn { get; private set; }

    public int WaitSite { get; private set; }

    /// <summary>Whether the job has once been suspended as C# understands it, not only interrupted.</summary>
    public bool WasSuspended { get; private set; }

    /// <summary>Says what the job waits for; the frame that then awaits the result is woken once.</summary>
    /// <param name="kind">What is waited for.</param>
    /// <param name="on">The object.</param>
    /// <param name="site">Where.</param>
    /// <param name="due">When it has waited long enough; null for never.</param>
    /// <param name="fromOutside">Whether something that is not a job may wake it: then no deadlock is declared.</param>
    public Parking Waiting(WaitKind kind, object? on, int site, long? due = null, bool fromOutside = false)
    {
        ComeBackIfAway();
        (WaitsFor, WaitsOn, WaitSite) = (kind, on, site);
        IsParked = true;
        Lane.Leave(this);
        Ticket++;
        if (due is { } time) Lane.Alarms.Set(time, this, Ticket);
        wakeable = fromOutside;
        if (fromOutside) Lane.CountWakeable(1);
        return new Parking(this);
    }

    /// <summary>Waits until an operation may go through; the job then tries it again.</summary>
    public Parking Waiting(IOperation operation, int site, long? due, bool fromOutside)
    {
        Parking parking = Waiting(operation.Waits, operation.Key, site, due, fromOutside || operation.IsOpenToOutside);
        this.operation = operation;
        if (operation.IsSilent) Lane.CountSilent(1);
        Lane.Enlist(this, operation.Key);
        if (operation.Key is Task task) WakeWith(task);
        return parking;
    }

    /// <summary>Whether what the job waits for came, though nobody said so.</summary>
    public bool CanProceed => operation is { } waiting && waiting.CanProceed();

    /// <summary>Whether the job waits for an object that code which is no job's may have, too.</summary>
    public bool WaitsForReal => operation is { Waits: WaitKind.Release, Key: not IWaitedFor };

    /// <summary>Waits as C# suspends an asynchronous method: who started this job as a child goes on.</summary>
    public Parking WaitingAsync(WaitKind kind, object? on, int site, long? due = null, bool fromOutside = false)
    {
        Suspended();
        return Waiting(kind, on, site, due, fromOutside);
    }

    /// <summary>Lets a task's end wake the job.</summary>
    public void WakeWith(Task task)
    {
        int ticket = Ticket;
        task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(() => WakeFromAnywhere(ticket, Woken.Signalled));
    }

    /// <summary>Lets a cancellation wake the job.</summary>
    public CancellationTokenRegistration WakeOnCancelling(CancellationToken cancel)
    {
        int ticket = Ticket;
        return cancel.UnsafeRegister(_ => WakeFromAnywhere(ticket, Woken.Cancelled), null);
    }

    public bool IsParkedWith(int ticket) => IsParked && Ticket == ticket;

    /// <summary>Suspends the job until it is woken.</summary>
    public void Park(Frame frame)
    {
        frame.Job = this;
        Next = frame;
    }

    /// <summary>Makes the job ready, if it still waits as it did when the ticket was given out.</summary>
    public bool Wake(int ticket, Woken by)
    {
        if (!IsParkedWith(ticket)) return false;
        IsParked = false;
        WokenBy = by;
        WaitsOn = null;
        if (wakeable) Lane.CountWakeable(-1);
        if (operation is { IsSilent: true }) Lane.CountSilent(-1);
        operation = null;
        Lane.Ready.Add(this);
        return true;
    }

    /// <summary>Wakes from any thread.</summary>
    public void WakeFromAnywhere(int ticket, Woken by)
    {
        if (Carrier.Current is { Absence.Lasts: false } carrier && carrier.Lane == Lane) Wake(ticket, by);
        else Lane.Post(() => Wake(ticket, by));
    }

    /// <summary>A method of this job waits asynchronously, or the job ended: who started it may go on.</summary>
    public void Suspended()
    {
        WasSuspended = true;
        Synchronization = null;
        InterleavedJob? waiting = starter;
        starter = null;
        waiting?.Wake(starterTicket, Woken.Signalled);
    }

    /// <summary>Waits until a child is suspended or ends.</summary>
    Parking WaitingForStart(InterleavedJob child, int site)
    {
        Parking parking = Waiting(WaitKind.Start, child, site);
        (child.starter, child.starterTicket) = (this, Ticket);
        return parking;
    }
}
