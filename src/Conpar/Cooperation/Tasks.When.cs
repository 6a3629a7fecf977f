// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

// Task.WhenAll and Task.WhenAny: kept they are the real ones, awaited they are one join.
public static partial class Tasks
{
    [Controls("M:System.Threading.Tasks.Task.WhenAll(System.Threading.Tasks.Task[])")]
    public static Task WhenAll(Job job, int site, params Task[] tasks) => All(tasks);

    [Controls("M:System.Threading.Tasks.Task.WhenAll(System.Threading.Tasks.Task[])", Awaited = true)]
    public static JobTask WhenAllAwaited(Job job, int site, params Task[] tasks) => Awaits.Task(job, site, All(tasks));

    [Controls("M:System.Threading.Tasks.Task.WhenAll(System.ReadOnlySpan{System.Threading.Tasks.Task})")]
    public static Task WhenAll(Job job, int site, params ReadOnlySpan<Task> tasks) => All([.. tasks]);

    [Controls("M:System.Threading.Tasks.Task.WhenAll(System.ReadOnlySpan{System.Threading.Tasks.Task})", Awaited = true)]
    public static JobTask WhenAllAwaited(Job job, int site, params ReadOnlySpan<Task> tasks) => Awaits.Task(job, site, All([.. tasks]));

    [Controls("M:System.Threading.Tasks.Task.WhenAll(System.Collections.Generic.IEnumerable{System.Threading.Tasks.Task})")]
    public static Task WhenAll(Job job, int site, IEnumerable<Task> tasks) => All([.. tasks]);

    [Controls("M:System.Threading.Tasks.Task.WhenAll(System.Collections.Generic.IEnumerable{System.Threading.Tasks.Task})", Awaited = true)]
    public static JobTask WhenAllAwaited(Job job, int site, IEnumerable<Task> tasks) => Awaits.Task(job, site, All([.. tasks]));

    [Controls("M:System.Threading.Tasks.Task.WhenAll``1(System.Threading.Tasks.Task{``0}[])")]
    public static Task<TResult[]> WhenAll<TResult>(Job job, int site, params Task<TResult>[] tasks) => All(tasks);

    [Controls("M:System.Threading.Tasks.Task.WhenAll``1(System.Threading.Tasks.Task{``0}[])", Awaited = true)]
    public static JobTask<TResult[]> WhenAllAwaited<TResult>(Job job, int site, params Task<TResult>[] tasks) => Awaits.Task(job, site, All(tasks));

    [Controls("M:System.Threading.Tasks.Task.WhenAll``1(System.ReadOnlySpan{System.Threading.Tasks.Task{``0}})")]
    public static Task<TResult[]> WhenAll<TResult>(Job job, int site, params ReadOnlySpan<Task<TResult>> tasks) => All([.. tasks]);

    [Controls("M:System.Threading.Tasks.Task.WhenAll``1(System.ReadOnlySpan{System.Threading.Tasks.Task{``0}})", Awaited = true)]
    public static JobTask<TResult[]> WhenAllAwaited<TResult>(Job job, int site, params ReadOnlySpan<Task<TResult>> tasks) =>
        Awaits.Task(job, site, All([.. tasks]));

    [Controls("M:System.Threading.Tasks.Task.WhenAll``1(System.Collections.Generic.IEnumerable{System.Threading.Tasks.Task{``0}})")]
    public static Task<TResult[]> WhenAll<TResult>(Job job, int site, IEnumerable<Task<TResult>> tasks) => All([.. tasks]);

    [Controls("M:System.Threading.Tasks.Task.WhenAll``1(System.Collections.Generic.IEnumerable{System.Threading.Tasks.Task{``0}})", Awaited = true)]
    public static JobTask<TResult[]> WhenAllAwaited<TResult>(Job job, int site, IEnumerable<Task<TResult>> tasks) => Awaits.Task(job, site, All([.. tasks]));

    [Controls("M:System.Threading.Tasks.Task.WhenAny(System.Threading.Tasks.Task[])")]
    public static JobTask<Task<Task>> WhenAny(Job job, int site, params Task[] tasks) => AnyKept(job, site, tasks);

    [Controls("M:System.Threading.Tasks.Task.WhenAny(System.Threading.Tasks.Task[])", Awaited = true)]
    public static JobTask<Task> WhenAnyAwaited(Job job, int site, params Task[] tasks) => AnyAwaited(job, site, tasks);

    [Controls("M:System.Threading.Tasks.Task.WhenAny(System.ReadOnlySpan{System.Threading.Tasks.Task})")]
    public static JobTask<Task<Task>> WhenAny(Job job, int site, params ReadOnlySpan<Task> tasks) => AnyKept(job, site, [.. tasks]);

    [Controls("M:System.Threading.Tasks.Task.WhenAny(System.ReadOnlySpan{System.Threading.Tasks.Task})", Awaited = true)]
    public static JobTask<Task> WhenAnyAwaited(Job job, int site, params ReadOnlySpan<Task> tasks) => AnyAwaited(job, site, [.. tasks]);

    [Controls("M:System.Threading.Tasks.Task.WhenAny(System.Collections.Generic.IEnumerable{System.Threading.Tasks.Task})")]
    public static JobTask<Task<Task>> WhenAny(Job job, int site, IEnumerable<Task> tasks) => AnyKept(job, site, [.. tasks]);

    [Controls("M:System.Threading.Tasks.Task.WhenAny(System.Collections.Generic.IEnumerable{System.Threading.Tasks.Task})", Awaited = true)]
    public static JobTask<Task> WhenAnyAwaited(Job job, int site, IEnumerable<Task> tasks) => AnyAwaited(job, site, [.. tasks]);

    [Controls("M:System.Threading.Tasks.Task.WhenAny(System.Threading.Tasks.Task,System.Threading.Tasks.Task)")]
    public static JobTask<Task<Task>> WhenAny(Job job, int site, Task task1, Task task2) => AnyKept(job, site, [task1, task2]);

    [Controls("M:System.Threading.Tasks.Task.WhenAny(System.Threading.Tasks.Task,System.Threading.Tasks.Task)", Awaited = true)]
    public static JobTask<Task> WhenAnyAwaited(Job job, int site, Task task1, Task task2) => AnyAwaited(job, site, [task1, task2]);

    [Controls("M:System.Threading.Tasks.Task.WhenAny``1(System.Threading.Tasks.Task{``0}[])")]
    public static JobTask<Task<Task<TResult>>> WhenAny<TResult>(Job job, int site, params Task<TResult>[] tasks) => AnyKept(job, site, tasks);

    [Controls("M:System.Threading.Tasks.Task.WhenAny``1(System.Threading.Tasks.Task{``0}[])", Awaited = true)]
    public static JobTask<Task<TResult>> WhenAnyAwaited<TResult>(Job job, int site, params Task<TResult>[] tasks) => AnyAwaited(job, site, tasks);

    [Controls("M:System.Threading.Tasks.Task.WhenAny``1(System.ReadOnlySpan{System.Threading.Tasks.Task{``0}})")]
    public static JobTask<Task<Task<TResult>>> WhenAny<TResult>(Job job, int site, params ReadOnlySpan<Task<TResult>> tasks) => AnyKept(job, site, [.. tasks]);

    [Controls("M:System.Threading.Tasks.Task.WhenAny``1(System.ReadOnlySpan{System.Threading.Tasks.Task{``0}})", Awaited = true)]
    public static JobTask<Task<TResult>> WhenAnyAwaited<TResult>(Job job, int site, params ReadOnlySpan<Task<TResult>> tasks) =>
        AnyAwaited(job, site, [.. tasks]);

    [Controls("M:System.Threading.Tasks.Task.WhenAny``1(System.Collections.Generic.IEnumerable{System.Threading.Tasks.Task{``0}})")]
    public static JobTask<Task<Task<TResult>>> WhenAny<TResult>(Job job, int site, IEnumerable<Task<TResult>> tasks) => AnyKept(job, site, [.. tasks]);

    [Controls("M:System.Threading.Tasks.Task.WhenAny``1(System.Collections.Generic.IEnumerable{System.Threading.Tasks.Task{``0}})", Awaited = true)]
    public static JobTask<Task<TResult>> WhenAnyAwaited<TResult>(Job job, int site, IEnumerable<Task<TResult>> tasks) =>
        AnyAwaited(job, site, [.. tasks]);

    [Controls("M:System.Threading.Tasks.Task.WhenAny``1(System.Threading.Tasks.Task{``0},System.Threading.Tasks.Task{``0})")]
    public static JobTask<Task<Task<TResult>>> WhenAny<TResult>(Job job, int site, Task<TResult> task1, Task<TResult> task2) => AnyKept(job, site, [task1, task2]);

    [Controls("M:System.Threading.Tasks.Task.WhenAny``1(System.Threading.Tasks.Task{``0},System.Threading.Tasks.Task{``0})", Awaited = true)]
    public static JobTask<Task<TResult>> WhenAnyAwaited<TResult>(Job job, int site, Task<TResult> task1, Task<TResult> task2) =>
        AnyAwaited(job, site, [task1, task2]);

    static Task All(Task[] tasks) => KnownTasks.WhenAll(tasks);

    static Task<TResult[]> All<TResult>(Task<TResult>[] tasks)
    {
        Task<TResult[]> whole = Task.WhenAll(tasks);
        KnownTasks.AddWhole(whole, [.. tasks]);
        return whole;
    }

    static JobTask<Task<Task>> AnyKept(Job job, int site, Task[] tasks) =>
        job is ExploredJob explored && AreGiven(tasks) ? explored.KeepsFirst(site, tasks) : new JobTask<Task<Task>>(null, Any(tasks, Task.WhenAny(tasks)));

    static JobTask<Task<Task<TResult>>> AnyKept<TResult>(Job job, int site, Task<TResult>[] tasks) =>
        job is ExploredJob explored && AreGiven(tasks) ? explored.KeepsFirst(site, tasks) : new JobTask<Task<Task<TResult>>>(null, Any(tasks, Task.WhenAny(tasks)));

    static JobTask<Task> AnyAwaited(Job job, int site, Task[] tasks) =>
        job is ExploredJob explored && AreGiven(tasks)
            ? explored.WaitsForFirst(site, tasks, new Patience(Timeout.Infinite, IsAsync: true), static first => first!)
            : Awaits.Task(job, site, Any(tasks, Task.WhenAny(tasks)));

    static JobTask<Task<TResult>> AnyAwaited<TResult>(Job job, int site, Task<TResult>[] tasks) =>
        job is ExploredJob explored && AreGiven(tasks)
            ? explored.WaitsForFirst(site, tasks, new Patience(Timeout.Infinite, IsAsync: true), static first => (Task<TResult>)first!)
            : Awaits.Task(job, site, Any(tasks, Task.WhenAny(tasks)));

    // What the real one refuses it refuses in either case.
    static bool AreGiven(Task[] tasks) => tasks is { Length: > 0 } && Array.IndexOf(tasks, null) < 0;

    static TTask Any<TTask>(Task[] tasks, TTask whole) where TTask : Task
    {
        KnownTasks.AddWhole(whole, [.. tasks]);
        return whole;
    }
}
