// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using Conpar.Scheduling;

namespace Conpar.Cooperation;

// Task.Delay: kept it is a task that the lane's clock completes, awaited it is a sleep.
public static partial class Tasks
{
    [Controls("M:System.Threading.Tasks.Task.Delay(System.Int32)")]
    public static Task Delay(Job job, int site, int millisecondsDelay) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.Delay(System.Int32)", Awaited = true)]
    public static JobTask DelayAwaited(Job job, int site, int millisecondsDelay) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.Delay(System.Int32,System.Threading.CancellationToken)")]
    public static Task Delay(Job job, int site, int millisecondsDelay, CancellationToken cancellationToken) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.Delay(System.Int32,System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask DelayAwaited(Job job, int site, int millisecondsDelay, CancellationToken cancellationToken) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.Delay(System.TimeSpan)")]
    public static Task Delay(Job job, int site, TimeSpan delay) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.Delay(System.TimeSpan)", Awaited = true)]
    public static JobTask DelayAwaited(Job job, int site, TimeSpan delay) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.Delay(System.TimeSpan,System.Threading.CancellationToken)")]
    public static Task Delay(Job job, int site, TimeSpan delay, CancellationToken cancellationToken) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.Delay(System.TimeSpan,System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask DelayAwaited(Job job, int site, TimeSpan delay, CancellationToken cancellationToken) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.Delay(System.TimeSpan,System.TimeProvider)")]
    public static Task Delay(Job job, int site, TimeSpan delay, TimeProvider timeProvider) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.Delay(System.TimeSpan,System.TimeProvider)", Awaited = true)]
    public static JobTask DelayAwaited(Job job, int site, TimeSpan delay, TimeProvider timeProvider) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.Delay(System.TimeSpan,System.TimeProvider,System.Threading.CancellationToken)")]
    public static Task Delay(Job job, int site, TimeSpan delay, TimeProvider timeProvider, CancellationToken cancellationToken) => throw new NotImplementedException();

    [Controls("M:System.Threading.Tasks.Task.Delay(System.TimeSpan,System.TimeProvider,System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask DelayAwaited(Job job, int site, TimeSpan delay, TimeProvider timeProvider, CancellationToken cancellationToken) => throw new NotImplementedException();
}
