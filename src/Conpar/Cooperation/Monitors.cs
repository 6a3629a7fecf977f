#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary><c>Monitor</c> and the <c>lock</c> statement.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Monitors
{
    [Controls("M:System.Threading.Monitor.Enter(System.Object)")]
    public static JobTask Enter(Job job, int site, object obj) => throw new NotImplementedException();

    // A reference cannot outlive an await: these block.
    [Controls("M:System.Threading.Monitor.Enter(System.Object,System.Boolean@)")]
    public static void Enter(Job job, int site, object obj, ref bool lockTaken) => throw new NotImplementedException();

    [Controls("M:System.Threading.Monitor.TryEnter(System.Object)")]
    public static JobTask<bool> TryEnter(Job job, int site, object obj) => throw new NotImplementedException();

    [Controls("M:System.Threading.Monitor.TryEnter(System.Object,System.Int32)")]
    public static JobTask<bool> TryEnter(Job job, int site, object obj, int millisecondsTimeout) => throw new NotImplementedException();

    [Controls("M:System.Threading.Monitor.TryEnter(System.Object,System.TimeSpan)")]
    public static JobTask<bool> TryEnter(Job job, int site, object obj, TimeSpan timeout) => throw new NotImplementedException();

    [Controls("M:System.Threading.Monitor.TryEnter(System.Object,System.Boolean@)")]
    public static void TryEnter(Job job, int site, object obj, ref bool lockTaken) => throw new NotImplementedException();

    [Controls("M:System.Threading.Monitor.TryEnter(System.Object,System.Int32,System.Boolean@)")]
    public static void TryEnter(Job job, int site, object obj, int millisecondsTimeout, ref bool lockTaken) => throw new NotImplementedException();

    [Controls("M:System.Threading.Monitor.TryEnter(System.Object,System.TimeSpan,System.Boolean@)")]
    public static void TryEnter(Job job, int site, object obj, TimeSpan timeout, ref bool lockTaken) => throw new NotImplementedException();

    [Controls("M:System.Threading.Monitor.Exit(System.Object)")]
    public static Point Exit(Job job, int site, object obj) => throw new NotImplementedException();

    [Controls("M:System.Threading.Monitor.IsEntered(System.Object)")]
    public static bool IsEntered(Job job, int site, object obj) => throw new NotImplementedException();

    [Controls("M:System.Threading.Monitor.Wait(System.Object)")]
    public static JobTask<bool> Wait(Job job, int site, object obj) => throw new NotImplementedException();

    [Controls("M:System.Threading.Monitor.Wait(System.Object,System.Int32)")]
    public static JobTask<bool> Wait(Job job, int site, object obj, int millisecondsTimeout) => throw new NotImplementedException();

    [Controls("M:System.Threading.Monitor.Wait(System.Object,System.TimeSpan)")]
    public static JobTask<bool> Wait(Job job, int site, object obj, TimeSpan timeout) => throw new NotImplementedException();

    [Controls("M:System.Threading.Monitor.Wait(System.Object,System.Int32,System.Boolean)")]
    public static JobTask<bool> Wait(Job job, int site, object obj, int millisecondsTimeout, bool exitContext) => throw new NotImplementedException();

    [Controls("M:System.Threading.Monitor.Wait(System.Object,System.TimeSpan,System.Boolean)")]
    public static JobTask<bool> Wait(Job job, int site, object obj, TimeSpan timeout, bool exitContext) => throw new NotImplementedException();

    [Controls("M:System.Threading.Monitor.Pulse(System.Object)")]
    public static Point Pulse(Job job, int site, object obj) => throw new NotImplementedException();

    [Controls("M:System.Threading.Monitor.PulseAll(System.Object)")]
    public static Point PulseAll(Job job, int site, object obj) => throw new NotImplementedException();
}
