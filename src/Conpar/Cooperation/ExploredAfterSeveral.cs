using System.ComponentModel;
using Conpar.Scheduling;
using Conpar.Stepping;

// The documentation is the real ones'.
#pragma warning disable CS1591

namespace Conpar.Cooperation;

/// <summary><c>TaskFactory.ContinueWhenAll</c> and <c>ContinueWhenAny</c> in explored code: what continues several tasks is a child job.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ExploredAfterSeveral
{
    [Explores("M:System.Threading.Tasks.TaskFactory.ContinueWhenAll(System.Threading.Tasks.Task[],System.Action{System.Threading.Tasks.Task[]})")]
    public static Task AllAction(Job job, int site, TaskFactory receiver, Task[] tasks, Func<Job, Task[], ExploredTask> continuationAction, CancellationToken? cancellationToken = null, TaskContinuationOptions? continuationOptions = null, TaskScheduler? scheduler = null) =>
        FactoryTasks.ContinueAll((ExploredJob)job, site, tasks, cancellationToken ?? receiver.CancellationToken, continuationOptions ?? receiver.ContinuationOptions, scheduler ?? receiver.Scheduler, (own, given) => continuationAction(own, given).Inner);

    [Explores("M:System.Threading.Tasks.TaskFactory.ContinueWhenAll``1(System.Threading.Tasks.Task[],System.Func{System.Threading.Tasks.Task[],``0})")]
    public static Task<TResult> AllFunction<TResult>(Job job, int site, TaskFactory receiver, Task[] tasks, Func<Job, Task[], ExploredTask<TResult>> continuationFunction, CancellationToken? cancellationToken = null, TaskContinuationOptions? continuationOptions = null, TaskScheduler? scheduler = null) =>
        FactoryTasks.ContinueAll((ExploredJob)job, site, tasks, cancellationToken ?? receiver.CancellationToken, continuationOptions ?? receiver.ContinuationOptions, scheduler ?? receiver.Scheduler, (own, given) => continuationFunction(own, given));

    [Explores("M:System.Threading.Tasks.TaskFactory.ContinueWhenAll``1(System.Threading.Tasks.Task{``0}[],System.Action{System.Threading.Tasks.Task{``0}[]})")]
    public static Task AllAction<TAntecedentResult>(Job job, int site, TaskFactory receiver, Task<TAntecedentResult>[] tasks, Func<Job, Task<TAntecedentResult>[], ExploredTask> continuationAction, CancellationToken? cancellationToken = null, TaskContinuationOptions? continuationOptions = null, TaskScheduler? scheduler = null) =>
        FactoryTasks.ContinueAll((ExploredJob)job, site, tasks, cancellationToken ?? receiver.CancellationToken, continuationOptions ?? receiver.ContinuationOptions, scheduler ?? receiver.Scheduler, (own, given) => continuationAction(own, given).Inner);

    [Explores("M:System.Threading.Tasks.TaskFactory.ContinueWhenAll``2(System.Threading.Tasks.Task{``0}[],System.Func{System.Threading.Tasks.Task{``0}[],``1})")]
    public static Task<TResult> AllFunction<TAntecedentResult, TResult>(Job job, int site, TaskFactory receiver, Task<TAntecedentResult>[] tasks, Func<Job, Task<TAntecedentResult>[], ExploredTask<TResult>> continuationFunction, CancellationToken? cancellationToken = null, TaskContinuationOptions? continuationOptions = null, TaskScheduler? scheduler = null) =>
        FactoryTasks.ContinueAll((ExploredJob)job, site, tasks, cancellationToken ?? receiver.CancellationToken, continuationOptions ?? receiver.ContinuationOptions, scheduler ?? receiver.Scheduler, (own, given) => continuationFunction(own, given));

    [Explores("M:System.Threading.Tasks.TaskFactory`1.ContinueWhenAll(System.Threading.Tasks.Task[],System.Func{System.Threading.Tasks.Task[],`0})")]
    public static Task<TResult> AllFunction<TResult>(Job job, int site, TaskFactory<TResult> receiver, Task[] tasks, Func<Job, Task[], ExploredTask<TResult>> continuationFunction, CancellationToken? cancellationToken = null, TaskContinuationOptions? continuationOptions = null, TaskScheduler? scheduler = null) =>
        FactoryTasks.ContinueAll((ExploredJob)job, site, tasks, cancellationToken ?? receiver.CancellationToken, continuationOptions ?? receiver.ContinuationOptions, scheduler ?? receiver.Scheduler, (own, given) => continuationFunction(own, given));

    [Explores("M:System.Threading.Tasks.TaskFactory`1.ContinueWhenAll``1(System.Threading.Tasks.Task{``0}[],System.Func{System.Threading.Tasks.Task{``0}[],`0})")]
    public static Task<TResult> AllFunction<TResult, TAntecedentResult>(Job job, int site, TaskFactory<TResult> receiver, Task<TAntecedentResult>[] tasks, Func<Job, Task<TAntecedentResult>[], ExploredTask<TResult>> continuationFunction, CancellationToken? cancellationToken = null, TaskContinuationOptions? continuationOptions = null, TaskScheduler? scheduler = null) =>
        FactoryTasks.ContinueAll((ExploredJob)job, site, tasks, cancellationToken ?? receiver.CancellationToken, continuationOptions ?? receiver.ContinuationOptions, scheduler ?? receiver.Scheduler, (own, given) => continuationFunction(own, given));

    [Explores("M:System.Threading.Tasks.TaskFactory.ContinueWhenAny(System.Threading.Tasks.Task[],System.Action{System.Threading.Tasks.Task})")]
    public static JobTask<Task> AnyAction(Job job, int site, TaskFactory receiver, Task[] tasks, Func<Job, Task, ExploredTask> continuationAction, CancellationToken? cancellationToken = null, TaskContinuationOptions? continuationOptions = null, TaskScheduler? scheduler = null) =>
        Plain(FactoryTasks.ContinueFirst((ExploredJob)job, site, tasks, cancellationToken ?? receiver.CancellationToken, continuationOptions ?? receiver.ContinuationOptions, scheduler ?? receiver.Scheduler, (own, given) => continuationAction(own, given).Inner)).AsOperation();

    [Explores("M:System.Threading.Tasks.TaskFactory.ContinueWhenAny``1(System.Threading.Tasks.Task[],System.Func{System.Threading.Tasks.Task,``0})")]
    public static JobTask<Task<TResult>> AnyFunction<TResult>(Job job, int site, TaskFactory receiver, Task[] tasks, Func<Job, Task, ExploredTask<TResult>> continuationFunction, CancellationToken? cancellationToken = null, TaskContinuationOptions? continuationOptions = null, TaskScheduler? scheduler = null) =>
        FactoryTasks.ContinueFirst((ExploredJob)job, site, tasks, cancellationToken ?? receiver.CancellationToken, continuationOptions ?? receiver.ContinuationOptions, scheduler ?? receiver.Scheduler, (own, given) => continuationFunction(own, given)).AsOperation();

    [Explores("M:System.Threading.Tasks.TaskFactory.ContinueWhenAny``1(System.Threading.Tasks.Task{``0}[],System.Action{System.Threading.Tasks.Task{``0}})")]
    public static JobTask<Task> AnyAction<TAntecedentResult>(Job job, int site, TaskFactory receiver, Task<TAntecedentResult>[] tasks, Func<Job, Task<TAntecedentResult>, ExploredTask> continuationAction, CancellationToken? cancellationToken = null, TaskContinuationOptions? continuationOptions = null, TaskScheduler? scheduler = null) =>
        Plain(FactoryTasks.ContinueFirst((ExploredJob)job, site, tasks, cancellationToken ?? receiver.CancellationToken, continuationOptions ?? receiver.ContinuationOptions, scheduler ?? receiver.Scheduler, (own, given) => continuationAction(own, given).Inner)).AsOperation();

    [Explores("M:System.Threading.Tasks.TaskFactory.ContinueWhenAny``2(System.Threading.Tasks.Task{``0}[],System.Func{System.Threading.Tasks.Task{``0},``1})")]
    public static JobTask<Task<TResult>> AnyFunction<TAntecedentResult, TResult>(Job job, int site, TaskFactory receiver, Task<TAntecedentResult>[] tasks, Func<Job, Task<TAntecedentResult>, ExploredTask<TResult>> continuationFunction, CancellationToken? cancellationToken = null, TaskContinuationOptions? continuationOptions = null, TaskScheduler? scheduler = null) =>
        FactoryTasks.ContinueFirst((ExploredJob)job, site, tasks, cancellationToken ?? receiver.CancellationToken, continuationOptions ?? receiver.ContinuationOptions, scheduler ?? receiver.Scheduler, (own, given) => continuationFunction(own, given)).AsOperation();

    [Explores("M:System.Threading.Tasks.TaskFactory`1.ContinueWhenAny(System.Threading.Tasks.Task[],System.Func{System.Threading.Tasks.Task,`0})")]
    public static JobTask<Task<TResult>> AnyFunction<TResult>(Job job, int site, TaskFactory<TResult> receiver, Task[] tasks, Func<Job, Task, ExploredTask<TResult>> continuationFunction, CancellationToken? cancellationToken = null, TaskContinuationOptions? continuationOptions = null, TaskScheduler? scheduler = null) =>
        FactoryTasks.ContinueFirst((ExploredJob)job, site, tasks, cancellationToken ?? receiver.CancellationToken, continuationOptions ?? receiver.ContinuationOptions, scheduler ?? receiver.Scheduler, (own, given) => continuationFunction(own, given)).AsOperation();

    [Explores("M:System.Threading.Tasks.TaskFactory`1.ContinueWhenAny``1(System.Threading.Tasks.Task{``0}[],System.Func{System.Threading.Tasks.Task{``0},`0})")]
    public static JobTask<Task<TResult>> AnyFunction<TResult, TAntecedentResult>(Job job, int site, TaskFactory<TResult> receiver, Task<TAntecedentResult>[] tasks, Func<Job, Task<TAntecedentResult>, ExploredTask<TResult>> continuationFunction, CancellationToken? cancellationToken = null, TaskContinuationOptions? continuationOptions = null, TaskScheduler? scheduler = null) =>
        FactoryTasks.ContinueFirst((ExploredJob)job, site, tasks, cancellationToken ?? receiver.CancellationToken, continuationOptions ?? receiver.ContinuationOptions, scheduler ?? receiver.Scheduler, (own, given) => continuationFunction(own, given)).AsOperation();

    static async ExploredTask<Task> Plain(ExploredTask<Task<Nothing>> begun) => await begun;
}
