// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.Runtime.CompilerServices;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

// Results that are waited for.
public static partial class Tasks
{
    [Controls("P:System.Threading.Tasks.Task`1.Result")]
    public static JobTask<TResult> Result<TResult>(Job job, int site, Task<TResult> receiver) => Waits.Result(job, site, receiver, asAggregate: true);

    [Controls("P:System.Threading.Tasks.ValueTask`1.Result")]
    public static JobTask<TResult> Result<TResult>(Job job, int site, ValueTask<TResult> receiver) =>
        Waits.Result(job, site, receiver.AsTask(), asAggregate: false);

    [Controls("M:System.Runtime.CompilerServices.TaskAwaiter.GetResult")]
    public static JobTask GetResult(Job job, int site, TaskAwaiter receiver) => Waits.Result(job, site, TaskAccess.Of(receiver), asAggregate: false);

    [Controls("M:System.Runtime.CompilerServices.TaskAwaiter`1.GetResult")]
    public static JobTask<TResult> GetResult<TResult>(Job job, int site, TaskAwaiter<TResult> receiver) =>
        Waits.Result(job, site, TaskAccess.Of(receiver), asAggregate: false);

    [Controls("M:System.Runtime.CompilerServices.ConfiguredTaskAwaitable.ConfiguredTaskAwaiter.GetResult")]
    public static JobTask GetResult(Job job, int site, ConfiguredTaskAwaitable.ConfiguredTaskAwaiter receiver) =>
        Waits.Result(job, site, TaskAccess.Of(receiver), asAggregate: false);

    [Controls("M:System.Runtime.CompilerServices.ConfiguredTaskAwaitable`1.ConfiguredTaskAwaiter.GetResult")]
    public static JobTask<TResult> GetResult<TResult>(Job job, int site, ConfiguredTaskAwaitable<TResult>.ConfiguredTaskAwaiter receiver) =>
        Waits.Result(job, site, TaskAccess.Of(receiver), asAggregate: false);

    [Controls("M:System.Runtime.CompilerServices.ValueTaskAwaiter.GetResult")]
    public static JobTask GetResult(Job job, int site, ValueTaskAwaiter receiver) =>
        Waits.Result(job, site, TaskAccess.Of(receiver).AsTask(), asAggregate: false);

    [Controls("M:System.Runtime.CompilerServices.ValueTaskAwaiter`1.GetResult")]
    public static JobTask<TResult> GetResult<TResult>(Job job, int site, ValueTaskAwaiter<TResult> receiver) =>
        Waits.Result(job, site, TaskAccess.Of(receiver).AsTask(), asAggregate: false);
}
