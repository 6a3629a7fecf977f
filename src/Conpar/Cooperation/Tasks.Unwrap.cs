using Conpar.Scheduling;
using Conpar.Stepping;

// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591

namespace Conpar.Cooperation;

// What tasks are made of: the task that one gives, and what one was given.
public static partial class Tasks
{
    [Controls("M:System.Threading.Tasks.TaskExtensions.Unwrap(System.Threading.Tasks.Task{System.Threading.Tasks.Task})")]
    public static Task Unwrap(Job job, int site, Task<Task> task) => job is not ExploredJob explored ? task.Unwrap() : Stepping.Children.Run(explored, site, async own =>
    {
        Task inner = await own.Awaiting(site, task) ?? throw new TaskCanceledException();
        await own.Awaiting(site, inner);
    });

    [Controls("M:System.Threading.Tasks.TaskExtensions.Unwrap``1(System.Threading.Tasks.Task{System.Threading.Tasks.Task{``0}})")]
    public static Task<TResult> Unwrap<TResult>(Job job, int site, Task<Task<TResult>> task) => job is not ExploredJob explored ? task.Unwrap() : Stepping.Children.Run(explored, site, async own =>
    {
        Task<TResult> inner = await own.Awaiting(site, task) ?? throw new TaskCanceledException();
        return await own.Awaiting(site, inner);
    });

    [Controls("P:System.Threading.Tasks.Task.AsyncState")]
    public static object? AsyncState(Job job, int site, Task receiver) => receiver.AsyncState switch
    {
        ExploredJob child => child.State,
        FirstTask => null,
        var state => state,
    };
}
