// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using Conpar.Scheduling;

namespace Conpar.Cooperation;

// Task.Wait, WaitAll and WaitAny.
public static partial class Tasks
{
    [Controls("M:System.Threading.Tasks.Task.Wait")]
    public static JobTask Wait(Job job, int site, Task receiver) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.Wait(System.Threading.CancellationToken)")]
    public static JobTask Wait(Job job, int site, Task receiver, CancellationToken cancellationToken) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.Wait(System.Int32)")]
    public static JobTask<bool> Wait(Job job, int site, Task receiver, int millisecondsTimeout) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.Wait(System.TimeSpan)")]
    public static JobTask<bool> Wait(Job job, int site, Task receiver, TimeSpan timeout) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.Wait(System.Int32,System.Threading.CancellationToken)")]
    public static JobTask<bool> Wait(Job job, int site, Task receiver, int millisecondsTimeout, CancellationToken cancellationToken) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.Wait(System.TimeSpan,System.Threading.CancellationToken)")]
    public static JobTask<bool> Wait(Job job, int site, Task receiver, TimeSpan timeout, CancellationToken cancellationToken) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.WaitAll(System.Threading.Tasks.Task[])")]
    public static JobTask WaitAll(Job job, int site, params Task[] tasks) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.WaitAll(System.ReadOnlySpan{System.Threading.Tasks.Task})")]
    public static JobTask WaitAll(Job job, int site, params ReadOnlySpan<Task> tasks) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.WaitAll(System.Threading.Tasks.Task[],System.Threading.CancellationToken)")]
    public static JobTask WaitAll(Job job, int site, Task[] tasks, CancellationToken cancellationToken) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.WaitAll(System.Collections.Generic.IEnumerable{System.Threading.Tasks.Task},System.Threading.CancellationToken)")]
    public static JobTask WaitAll(Job job, int site, IEnumerable<Task> tasks, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.WaitAll(System.Threading.Tasks.Task[],System.Int32)")]
    public static JobTask<bool> WaitAll(Job job, int site, Task[] tasks, int millisecondsTimeout) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.WaitAll(System.Threading.Tasks.Task[],System.TimeSpan)")]
    public static JobTask<bool> WaitAll(Job job, int site, Task[] tasks, TimeSpan timeout) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.WaitAll(System.Threading.Tasks.Task[],System.Int32,System.Threading.CancellationToken)")]
    public static JobTask<bool> WaitAll(Job job, int site, Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.WaitAny(System.Threading.Tasks.Task[])")]
    public static JobTask<int> WaitAny(Job job, int site, params Task[] tasks) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.WaitAny(System.Threading.Tasks.Task[],System.Threading.CancellationToken)")]
    public static JobTask<int> WaitAny(Job job, int site, Task[] tasks, CancellationToken cancellationToken) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.WaitAny(System.Threading.Tasks.Task[],System.Int32)")]
    public static JobTask<int> WaitAny(Job job, int site, Task[] tasks, int millisecondsTimeout) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.WaitAny(System.Threading.Tasks.Task[],System.TimeSpan)")]
    public static JobTask<int> WaitAny(Job job, int site, Task[] tasks, TimeSpan timeout) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.WaitAny(System.Threading.Tasks.Task[],System.Int32,System.Threading.CancellationToken)")]
    public static JobTask<int> WaitAny(Job job, int site, Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken) => throw new NotImplementedException();
}
