using Conpar.Tracing;
using RealTask = System.Threading.Tasks.Task;

namespace Conpar.Scheduling;

/// <summary>How jobs await tasks: one event, and the exceptions of a real await.</summary>
internal static class Awaits
{
    public static JobTask Task(Job job, int site, RealTask task)
    {
        EventKind kind = KindOf(task);
        if (task.IsCompleted)
        {
            job.Write(kind, site, 0);
            return task.IsCompletedSuccessfully ? job.Turn() : new JobTask(new JobTask<Nothing>(task, default));
        }

        return job is InterleavedJob own ? Interleaved(own, site, task, kind) : new JobTask(new JobTask<Nothing>(Parallel(job, site, task, kind), default));
    }

    public static JobTask<T> Task<T>(Job job, int site, Task<T> task)
    {
        EventKind kind = KindOf(task);
        if (task.IsCompleted)
        {
            job.Write(kind, site, 0);
            return task.IsCompletedSuccessfully ? new Point<T>(job.Turn(), task.Result) : new JobTask<T>(task, default);
        }

        return job is InterleavedJob own ? Interleaved(own, site, task, kind) : new JobTask<T>(Parallel(job, site, task, kind), default);
    }

    public static JobTask Yield(Job job)
    {
        if (job is not InterleavedJob own) return new JobTask(new JobTask<Nothing>(Yields(), default));
        own.Suspended();
        return own.GiveWay();

        static async Task<Nothing> Yields()
        {
            await RealTask.Yield();
            return default;
        }
    }

    static EventKind KindOf(RealTask task) => KnownTasks.IsOfJobs(task) ? EventKind.Join : EventKind.Wait;

    static async JobTask Interleaved(InterleavedJob job, int site, RealTask task, EventKind kind)
    {
        EventMark mark = job.Write(kind, site, -1);
        await job.WaitingFor(task, site);
        job.Waited(mark);
        task.GetAwaiter().GetResult();
    }

    static async JobTask<T> Interleaved<T>(InterleavedJob job, int site, Task<T> task, EventKind kind)
    {
        EventMark mark = job.Write(kind, site, -1);
        await job.WaitingFor(task, site);
        job.Waited(mark);
        return task.GetAwaiter().GetResult();
    }

    static async RealTask Parallel(Job job, int site, RealTask task, EventKind kind)
    {
        EventMark mark = job.Write(kind, site, -1);
        job.BlocksOn(task, site);
        await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        job.BlocksOn(null, SiteTable.Unknown);
        job.Waited(mark);
        await task.ConfigureAwait(false);
    }

    static async Task<T> Parallel<T>(Job job, int site, Task<T> task, EventKind kind)
    {
        await Parallel(job, site, (RealTask)task, kind).ConfigureAwait(false);
        return await task.ConfigureAwait(false);
    }
}
