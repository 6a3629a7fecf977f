#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary><c>System.Threading.Lock</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Locks
{
    [Controls("M:System.Threading.Lock.Enter")]
    public static JobTask Enter(Job job, int site, Lock receiver) => throw new NotImplementedException();

    [Controls("M:System.Threading.Lock.TryEnter")]
    public static JobTask<bool> TryEnter(Job job, int site, Lock receiver) => throw new NotImplementedException();

    [Controls("M:System.Threading.Lock.TryEnter(System.Int32)")]
    public static JobTask<bool> TryEnter(Job job, int site, Lock receiver, int millisecondsTimeout) => throw new NotImplementedException();

    [Controls("M:System.Threading.Lock.TryEnter(System.TimeSpan)")]
    public static JobTask<bool> TryEnter(Job job, int site, Lock receiver, TimeSpan timeout) => throw new NotImplementedException();

    [Controls("M:System.Threading.Lock.Exit")]
    public static Point Exit(Job job, int site, Lock receiver) => throw new NotImplementedException();

    [Controls("M:System.Threading.Lock.EnterScope")]
    public static JobTask<LockScope> EnterScope(Job job, int site, Lock receiver) => throw new NotImplementedException();

    [Controls("P:System.Threading.Lock.IsHeldByCurrentThread")]
    public static bool IsHeldByCurrentThread(Job job, int site, Lock receiver) => throw new NotImplementedException();
}
