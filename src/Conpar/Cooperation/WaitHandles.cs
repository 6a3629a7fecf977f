// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Cooperation.Operations;
using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary>Waiting for <c>WaitHandle</c>s, and what releases them: events, semaphores and mutexes of the system.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WaitHandles
{
    [Controls("M:System.Threading.WaitHandle.WaitOne")]
    public static JobTask<bool> WaitOne(Job job, int site, WaitHandle receiver) => One(job, site, receiver, Timeout.Infinite);

    [Controls("M:System.Threading.WaitHandle.WaitOne(System.Int32)")]
    public static JobTask<bool> WaitOne(Job job, int site, WaitHandle receiver, int millisecondsTimeout) => One(job, site, receiver, millisecondsTimeout);

    [Controls("M:System.Threading.WaitHandle.WaitOne(System.TimeSpan)")]
    public static JobTask<bool> WaitOne(Job job, int site, WaitHandle receiver, TimeSpan timeout) => One(job, site, receiver, Timeouts.Milliseconds(timeout));

    [Controls("M:System.Threading.WaitHandle.WaitOne(System.Int32,System.Boolean)")]
    public static JobTask<bool> WaitOne(Job job, int site, WaitHandle receiver, int millisecondsTimeout, bool exitContext) => One(job, site, receiver, millisecondsTimeout);

    [Controls("M:System.Threading.WaitHandle.WaitOne(System.TimeSpan,System.Boolean)")]
    public static JobTask<bool> WaitOne(Job job, int site, WaitHandle receiver, TimeSpan timeout, bool exitContext) => One(job, site, receiver, Timeouts.Milliseconds(timeout));

    [Controls("M:System.Threading.WaitHandle.WaitAny(System.Threading.WaitHandle[])")]
    public static JobTask<int> WaitAny(Job job, int site, WaitHandle[] waitHandles) => Any(job, site, waitHandles, Timeout.Infinite);

    [Controls("M:System.Threading.WaitHandle.WaitAny(System.Threading.WaitHandle[],System.Int32)")]
    public static JobTask<int> WaitAny(Job job, int site, WaitHandle[] waitHandles, int millisecondsTimeout) => Any(job, site, waitHandles, millisecondsTimeout);

    [Controls("M:System.Threading.WaitHandle.WaitAny(System.Threading.WaitHandle[],System.TimeSpan)")]
    public static JobTask<int> WaitAny(Job job, int site, WaitHandle[] waitHandles, TimeSpan timeout) => Any(job, site, waitHandles, Timeouts.Milliseconds(timeout));

    [Controls("M:System.Threading.WaitHandle.WaitAny(System.Threading.WaitHandle[],System.Int32,System.Boolean)")]
    public static JobTask<int> WaitAny(Job job, int site, WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext) => Any(job, site, waitHandles, millisecondsTimeout);

    [Controls("M:System.Threading.WaitHandle.WaitAny(System.Threading.WaitHandle[],System.TimeSpan,System.Boolean)")]
    public static JobTask<int> WaitAny(Job job, int site, WaitHandle[] waitHandles, TimeSpan timeout, bool exitContext) =>
        Any(job, site, waitHandles, Timeouts.Milliseconds(timeout));

    [Controls("M:System.Threading.WaitHandle.WaitAll(System.Threading.WaitHandle[])")]
    public static JobTask<bool> WaitAll(Job job, int site, WaitHandle[] waitHandles) => All(job, site, waitHandles, Timeout.Infinite);

    [Controls("M:System.Threading.WaitHandle.WaitAll(System.Threading.WaitHandle[],System.Int32)")]
    public static JobTask<bool> WaitAll(Job job, int site, WaitHandle[] waitHandles, int millisecondsTimeout) => All(job, site, waitHandles, millisecondsTimeout);

    [Controls("M:System.Threading.WaitHandle.WaitAll(System.Threading.WaitHandle[],System.TimeSpan)")]
    public static JobTask<bool> WaitAll(Job job, int site, WaitHandle[] waitHandles, TimeSpan timeout) => All(job, site, waitHandles, Timeouts.Milliseconds(timeout));

    [Controls("M:System.Threading.WaitHandle.WaitAll(System.Threading.WaitHandle[],System.Int32,System.Boolean)")]
    public static JobTask<bool> WaitAll(Job job, int site, WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext) => All(job, site, waitHandles, millisecondsTimeout);

    [Controls("M:System.Threading.WaitHandle.WaitAll(System.Threading.WaitHandle[],System.TimeSpan,System.Boolean)")]
    public static JobTask<bool> WaitAll(Job job, int site, WaitHandle[] waitHandles, TimeSpan timeout, bool exitContext) =>
        All(job, site, waitHandles, Timeouts.Milliseconds(timeout));

    // Not one act on any system: others may come between.
    [Controls("M:System.Threading.WaitHandle.SignalAndWait(System.Threading.WaitHandle,System.Threading.WaitHandle)")]
    public static JobTask<bool> SignalAndWait(Job job, int site, WaitHandle toSignal, WaitHandle toWaitOn) => SignalAndWait(job, site, toSignal, toWaitOn, Timeout.Infinite, false);

    [Controls("M:System.Threading.WaitHandle.SignalAndWait(System.Threading.WaitHandle,System.Threading.WaitHandle,System.Int32,System.Boolean)")]
    public static JobTask<bool> SignalAndWait(Job job, int site, WaitHandle toSignal, WaitHandle toWaitOn, int millisecondsTimeout, bool exitContext)
    {
        ArgumentNullException.ThrowIfNull(toSignal);
        ArgumentNullException.ThrowIfNull(toWaitOn);
        Timeouts.Require(millisecondsTimeout);
        JobTask signalled = HandleReleasing.Any(job, site, toSignal);
        if (job is ExploredJob) return InTwoSteps(signalled, () => One(job, site, toWaitOn, millisecondsTimeout)).AsOperation();
        return One(job, site, toWaitOn, millisecondsTimeout);
    }

    [Controls("M:System.Threading.WaitHandle.SignalAndWait(System.Threading.WaitHandle,System.Threading.WaitHandle,System.TimeSpan,System.Boolean)")]
    public static JobTask<bool> SignalAndWait(Job job, int site, WaitHandle toSignal, WaitHandle toWaitOn, TimeSpan timeout, bool exitContext) =>
        SignalAndWait(job, site, toSignal, toWaitOn, Timeouts.Milliseconds(timeout), exitContext);

    [Controls("M:System.Threading.EventWaitHandle.Set")]
    public static JobTask<bool> Set(Job job, int site, EventWaitHandle receiver) => HandleReleasing.Set(job, site, receiver);

    [Controls("M:System.Threading.EventWaitHandle.Reset")]
    public static JobTask<bool> Reset(Job job, int site, EventWaitHandle receiver) => Releasing.Do(job, site, null, receiver, static signal => signal.Reset(), wakes: 0);

    [Controls("M:System.Threading.Semaphore.Release")]
    public static JobTask<int> Release(Job job, int site, Semaphore receiver) => HandleReleasing.Release(job, site, receiver, 1);

    [Controls("M:System.Threading.Semaphore.Release(System.Int32)")]
    public static JobTask<int> Release(Job job, int site, Semaphore receiver, int releaseCount) => HandleReleasing.Release(job, site, receiver, releaseCount);

    [Controls("M:System.Threading.Mutex.ReleaseMutex")]
    public static JobTask ReleaseMutex(Job job, int site, Mutex receiver) => HandleReleasing.ReleaseMutex(job, site, receiver);

    static async ExploredTask<bool> InTwoSteps(JobTask first, Func<JobTask<bool>> second)
    {
        await first;
        return await second();
    }

    static JobTask<bool> One(Job job, int site, WaitHandle handle, int milliseconds) => job is ExploredJob explored && handle is Mutex
        ? explored.EnterMutex(site, handle, milliseconds)
        : Waiting.For<HandleWaiting, bool>(job, site, new(job, site, handle), new Patience(milliseconds));

    static JobTask<int> Any(Job job, int site, WaitHandle[] handles, int milliseconds)
    {
        HandleReleasing.Require(handles);
        return Waiting.For<AnyHandleWaiting, int>(job, site, new(job, site, [.. handles]), new Patience(milliseconds));
    }

    static JobTask<bool> All(Job job, int site, WaitHandle[] handles, int milliseconds)
    {
        HandleReleasing.Require(handles, areDistinct: true);
        return Waiting.For<AllHandlesWaiting, bool>(job, site, new(job, site, [.. handles]), new Patience(milliseconds));
    }
}
