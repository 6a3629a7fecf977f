#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Cooperation.Operations;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary><c>Monitor</c> and the <c>lock</c> statement.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Monitors
{
    [Controls("M:System.Threading.Monitor.Enter(System.Object)")]
    public static JobTask Enter(Job job, int site, object obj) => Locking.Enter(job, site, new MonitorLock(Given(obj)));

    // A reference cannot outlive an await: these block.
    [Controls("M:System.Threading.Monitor.Enter(System.Object,System.Boolean@)")]
    public static void Enter(Job job, int site, object obj, ref bool lockTaken)
    {
        RequireNotTaken(lockTaken);
        Enter(job, site, obj).Block();
        lockTaken = true;
    }

    [Controls("M:System.Threading.Monitor.TryEnter(System.Object)")]
    public static JobTask<bool> TryEnter(Job job, int site, object obj) => Locking.TryEnter(job, site, new MonitorLock(Given(obj)), 0);

    [Controls("M:System.Threading.Monitor.TryEnter(System.Object,System.Int32)")]
    public static JobTask<bool> TryEnter(Job job, int site, object obj, int millisecondsTimeout) => Locking.TryEnter(job, site, new MonitorLock(Given(obj)), millisecondsTimeout);

    [Controls("M:System.Threading.Monitor.TryEnter(System.Object,System.TimeSpan)")]
    public static JobTask<bool> TryEnter(Job job, int site, object obj, TimeSpan timeout) => Locking.TryEnter(job, site, new MonitorLock(Given(obj)), Timeouts.Milliseconds(timeout));

    [Controls("M:System.Threading.Monitor.TryEnter(System.Object,System.Boolean@)")]
    public static void TryEnter(Job job, int site, object obj, ref bool lockTaken)
    {
        RequireNotTaken(lockTaken);
        lockTaken = TryEnter(job, site, obj, 0).Block();
    }

    [Controls("M:System.Threading.Monitor.TryEnter(System.Object,System.Int32,System.Boolean@)")]
    public static void TryEnter(Job job, int site, object obj, int millisecondsTimeout, ref bool lockTaken)
    {
        RequireNotTaken(lockTaken);
        lockTaken = TryEnter(job, site, obj, millisecondsTimeout).Block();
    }

    [Controls("M:System.Threading.Monitor.TryEnter(System.Object,System.TimeSpan,System.Boolean@)")]
    public static void TryEnter(Job job, int site, object obj, TimeSpan timeout, ref bool lockTaken)
    {
        RequireNotTaken(lockTaken);
        lockTaken = TryEnter(job, site, obj, Timeouts.Milliseconds(timeout)).Block();
    }

    [Controls("M:System.Threading.Monitor.Exit(System.Object)")]
    public static JobTask Exit(Job job, int site, object obj) => Locking.Exit(job, site, new MonitorLock(Given(obj)));

    [Controls("M:System.Threading.Monitor.IsEntered(System.Object)")]
    public static bool IsEntered(Job job, int site, object obj) => Locking.IsHeld(job, new MonitorLock(Given(obj)));

    [Controls("M:System.Threading.Monitor.Wait(System.Object)")]
    public static JobTask<bool> Wait(Job job, int site, object obj) => Pulsing.Wait(job, site, Given(obj), Timeout.Infinite);

    [Controls("M:System.Threading.Monitor.Wait(System.Object,System.Int32)")]
    public static JobTask<bool> Wait(Job job, int site, object obj, int millisecondsTimeout) => Pulsing.Wait(job, site, Given(obj), millisecondsTimeout);

    [Controls("M:System.Threading.Monitor.Wait(System.Object,System.TimeSpan)")]
    public static JobTask<bool> Wait(Job job, int site, object obj, TimeSpan timeout) => Pulsing.Wait(job, site, Given(obj), Timeouts.Milliseconds(timeout));

    [Controls("M:System.Threading.Monitor.Wait(System.Object,System.Int32,System.Boolean)")]
    public static JobTask<bool> Wait(Job job, int site, object obj, int millisecondsTimeout, bool exitContext) => Pulsing.Wait(job, site, Given(obj), millisecondsTimeout);

    [Controls("M:System.Threading.Monitor.Wait(System.Object,System.TimeSpan,System.Boolean)")]
    public static JobTask<bool> Wait(Job job, int site, object obj, TimeSpan timeout, bool exitContext) => Pulsing.Wait(job, site, Given(obj), Timeouts.Milliseconds(timeout));

    [Controls("M:System.Threading.Monitor.Pulse(System.Object)")]
    public static JobTask Pulse(Job job, int site, object obj) => Pulsing.Pulse(job, site, Given(obj), all: false);

    [Controls("M:System.Threading.Monitor.PulseAll(System.Object)")]
    public static JobTask PulseAll(Job job, int site, object obj) => Pulsing.Pulse(job, site, Given(obj), all: true);

    static object Given(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return obj;
    }

    static void RequireNotTaken(bool lockTaken)
    {
        if (lockTaken) throw new ArgumentException("Argument must be initialized to false", nameof(lockTaken));
    }
}
