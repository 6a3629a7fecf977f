// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using Conpar.Scheduling;

namespace Conpar.Cooperation;

// Task.WhenEach: one after another, as they end.
public static partial class Tasks
{
    [Controls("M:System.Threading.Tasks.Task.WhenEach(System.Threading.Tasks.Task[])")]
    public static IAsyncEnumerable<Task> WhenEach(Job job, int site, params Task[] tasks) => new EndingTasks<Task>(site, Given(tasks));

    [Controls("M:System.Threading.Tasks.Task.WhenEach(System.ReadOnlySpan{System.Threading.Tasks.Task})")]
    public static IAsyncEnumerable<Task> WhenEach(Job job, int site, params ReadOnlySpan<Task> tasks) => new EndingTasks<Task>(site, [.. tasks]);

    [Controls("M:System.Threading.Tasks.Task.WhenEach(System.Collections.Generic.IEnumerable{System.Threading.Tasks.Task})")]
    public static IAsyncEnumerable<Task> WhenEach(Job job, int site, IEnumerable<Task> tasks) => new EndingTasks<Task>(site, [.. Given(tasks)]);

    [Controls("M:System.Threading.Tasks.Task.WhenEach``1(System.Threading.Tasks.Task{``0}[])")]
    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(Job job, int site, params Task<TResult>[] tasks) => new EndingTasks<Task<TResult>>(site, Given(tasks));

    [Controls("M:System.Threading.Tasks.Task.WhenEach``1(System.ReadOnlySpan{System.Threading.Tasks.Task{``0}})")]
    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(Job job, int site, params ReadOnlySpan<Task<TResult>> tasks) => new EndingTasks<Task<TResult>>(site, [.. tasks]);

    [Controls("M:System.Threading.Tasks.Task.WhenEach``1(System.Collections.Generic.IEnumerable{System.Threading.Tasks.Task{``0}})")]
    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(Job job, int site, IEnumerable<Task<TResult>> tasks) => new EndingTasks<Task<TResult>>(site, [.. Given(tasks)]);

    static T Given<T>(T tasks) where T : class
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return tasks;
    }
}
