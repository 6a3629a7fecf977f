// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using Conpar.Scheduling;

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
    public static Task<Task> WhenAny(Job job, int site, params Task[] tasks) => Any(tasks);

    [Controls("M:System.Threading.Tasks.Task.WhenAny(System.Threading.Tasks.Task[])", Awaited = true)]
    public static JobTask<Task> WhenAnyAwaited(Job job, int site, params Task[] tasks) => Awaits.Task(job, site, Any(tasks));

    [Controls("M:System.Threading.Tasks.Task.WhenAny(System.ReadOnlySpan{System.Threading.Tasks.Task})")]
    public static Task<Task> WhenAny(Job job, int site, params ReadOnlySpan<Task> tasks) => Any([.. tasks]);

    [Controls("M:System.Threading.Tasks.Task.WhenAny(System.ReadOnlySpan{System.Threading.Tasks.Task})", Awaited = true)]
    public static JobTask<Task> WhenAnyAwaited(Job job, int site, params ReadOnlySpan<Task> tasks) => Awaits.Task(job, site, Any([.. tasks]));

    [Controls("M:System.Threading.Tasks.Task.WhenAny(System.Collections.Generic.IEnumerable{System.Threading.Tasks.Task})")]
    public static Task<Task> WhenAny(Job job, int site, IEnumerable<Task> tasks) => Any([.. tasks]);

    [Controls("M:System.Threading.Tasks.Task.WhenAny(System.Collections.Generic.IEnumerable{System.Threading.Tasks.Task})", Awaited = true)]
    public static JobTask<Task> WhenAnyAwaited(Job job, int site, IEnumerable<Task> tasks) => Awaits.Task(job, site, Any([.. tasks]));

    [Controls("M:System.Threading.Tasks.Task.WhenAny(System.Threading.Tasks.Task,System.Threading.Tasks.Task)")]
    public static Task<Task> WhenAny(Job job, int site, Task task1, Task task2) => Any([task1, task2]);

    [Controls("M:System.Threading.Tasks.Task.WhenAny(System.Threading.Tasks.Task,System.Threading.Tasks.Task)", Awaited = true)]
    public static JobTask<Task> WhenAnyAwaited(Job job, int site, Task task1, Task task2) => Awaits.Task(job, site, Any([task1, task2]));

    [Controls("M:System.Threading.Tasks.Task.WhenAny``1(System.Threading.Tasks.Task{``0}[])")]
    public static Task<Task<TResult>> WhenAny<TResult>(Job job, int site, params Task<TResult>[] tasks) => Any(tasks);

    [Controls("M:System.Threading.Tasks.Task.WhenAny``1(System.Threading.Tasks.Task{``0}[])", Awaited = true)]
    public static JobTask<Task<TResult>> WhenAnyAwaited<TResult>(Job job, int site, params Task<TResult>[] tasks) => Awaits.Task(job, site, Any(tasks));

    [Controls("M:System.Threading.Tasks.Task.WhenAny``1(System.ReadOnlySpan{System.Threading.Tasks.Task{``0}})")]
    public static Task<Task<TResult>> WhenAny<TResult>(Job job, int site, params ReadOnlySpan<Task<TResult>> tasks) => Any([.. tasks]);

    [Controls("M:System.Threading.Tasks.Task.WhenAny``1(System.ReadOnlySpan{System.Threading.Tasks.Task{``0}})", Awaited = true)]
    public static JobTask<Task<TResult>> WhenAnyAwaited<TResult>(Job job, int site, params ReadOnlySpan<Task<TResult>> tasks) =>
        Awaits.Task(job, site, Any([.. tasks]));

    [Controls("M:System.Threading.Tasks.Task.WhenAny``1(System.Collections.Generic.IEnumerable{System.Threading.Tasks.Task{``0}})")]
    public static Task<Task<TResult>> WhenAny<TResult>(Job job, int site, IEnumerable<Task<TResult>> tasks) => Any([.. tasks]);

    [Controls("M:System.Threading.Tasks.Task.WhenAny``1(System.Collections.Generic.IEnumerable{System.Threading.Tasks.Task{``0}})", Awaited = true)]
    public static JobTask<Task<TResult>> WhenAnyAwaited<TResult>(Job job, int site, IEnumerable<Task<TResult>> tasks) =>
        Awaits.Task(job, site, Any([.. tasks]));

    [Controls("M:System.Threading.Tasks.Task.WhenAny``1(System.Threading.Tasks.Task{``0},System.Threading.Tasks.Task{``0})")]
    public static Task<Task<TResult>> WhenAny<TResult>(Job job, int site, Task<TResult> task1, Task<TResult> task2) => Any([task1, task2]);

    [Controls("M:System.Threading.Tasks.Task.WhenAny``1(System.Threading.Tasks.Task{``0},System.Threading.Tasks.Task{``0})", Awaited = true)]
    public static JobTask<Task<TResult>> WhenAnyAwaited<TResult>(Job job, int site, Task<TResult> task1, Task<TResult> task2) =>
        Awaits.Task(job, site, Any([task1, task2]));

    static Task All(Task[] tasks) => KnownTasks.WhenAll(tasks);

    static Task<TResult[]> All<TResult>(Task<TResult>[] tasks)
    {
        Task<TResult[]> whole = Task.WhenAll(tasks);
        KnownTasks.AddWhole(whole, [.. tasks]);
        return whole;
    }

    static Task<Task> Any(Task[] tasks)
    {
        Task<Task> whole = Task.WhenAny(tasks);
        KnownTasks.AddWhole(whole, [.. tasks]);
        return whole;
    }

    static Task<Task<TResult>> Any<TResult>(Task<TResult>[] tasks)
    {
        Task<Task<TResult>> whole = Task.WhenAny(tasks);
        KnownTasks.AddWhole(whole, [.. tasks]);
        return whole;
    }
}
