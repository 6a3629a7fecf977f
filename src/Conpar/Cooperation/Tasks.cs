#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary><c>Task</c>: delays, children, and waiting for them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Tasks
{
    [Controls("M:System.Threading.Tasks.Task.Yield", Awaited = true)]
    public static JobTask Yield(Job job, int site) => Awaits.Yield(job);

    [Controls("M:System.Threading.Tasks.Task.Start")]
    public static Point Start(Job job, int site, Task receiver) => TaskStarting.Start(job, site, receiver, null);

    [Controls("M:System.Threading.Tasks.Task.Start(System.Threading.Tasks.TaskScheduler)")]
    public static Point Start(Job job, int site, Task receiver, TaskScheduler scheduler) => TaskStarting.Start(job, site, receiver, scheduler);

    // On the caller's own thread: what it runs belongs to this job.
    [Controls("M:System.Threading.Tasks.Task.RunSynchronously")]
    public static void RunSynchronously(Job job, int site, Task receiver) => receiver.RunSynchronously(TaskScheduler.Default);

    [Controls("M:System.Threading.Tasks.Task.RunSynchronously(System.Threading.Tasks.TaskScheduler)")]
    public static void RunSynchronously(Job job, int site, Task receiver, TaskScheduler scheduler) => receiver.RunSynchronously(scheduler);
}
