using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Stepping;

// Asynchronous methods whose task is kept: children that run up to their first wait before their caller goes on.
internal sealed partial class ExploredJob
{
    readonly Stack<ExploredJob> starting = new();
    ExploredJob? starter;

    /// <summary>What its task says to have been given.</summary>
    public object? State { get; set; }

    /// <summary>What a child's task ends with, for the next run that has a child of the kind here; null before the first.</summary>
    public StepFrame? End { get; set; }

    /// <summary>Whether the job has once been suspended as C# understands it.</summary>
    public bool WasSuspended { get; private set; }

    /// <summary>Whether who started the job goes on only when it waits for the first time.</summary>
    public bool IsBeginning { get; private set; }

    public override Job Child(int site, string name)
    {
        ExploredJob child = Machine.Child(this);
        Write(EventKind.Spawn, site, 0, child.Name);
        (child.WasSuspended, child.IsBeginning, child.starter, child.Synchronization) = (false, true, null, Synchronization);
        starting.Push(child);
        Machine.Enter(child);
        Machine.Enters(child);
        return child;
    }

    public override ExploredTask<Task> Started(ExploredTask form) => Started(form.Inner, static task => (Task)task);

    public override ExploredTask<Task<T>> Started<T>(ExploredTask<T> form) => Started<T, Task<T>>(form, static task => task);

    public override Task Launched(int site, Func<Job, ExploredTask> form) => Stepping.Children.Run(this, site, form);

    public override Task<T> Launched<T>(int site, Func<Job, ExploredTask<T>> form) => Stepping.Children.Run(this, site, form);

    ExploredTask<TTask> Started<T, TTask>(ExploredTask<T> form, Func<Task<T>, TTask> asTask)
    {
        ExploredJob child = starting.Pop();
        Machine.Enters(this);
        FormEnd<T> end = child.End as FormEnd<T> ?? new FormEnd<T>(child);
        child.End = end;
        end.Restart();
        if (!end.Follow(form)) end.Resume();
        return child.WasSuspended ? new ExploredTask<TTask>(null, asTask(end.Task)) : AfterStart(child, asTask(end.Task));
    }

    async ExploredTask<TTask> AfterStart<TTask>(ExploredJob child, TTask task)
    {
        child.starter = this;
        Declare(Operation.Pass(), new StartedStep(this, child), mayWait: false);
        Machine.AwaitSignal(this);
        await new JobTask(new JobTask<Nothing>(LateNothing.Instance, default));
        return task;
    }

    /// <summary>The job is about to wait as C# suspends an asynchronous method, or has ended: who started it goes on.</summary>
    public void Suspended()
    {
        (WasSuspended, IsBeginning, Synchronization) = (true, false, null);
        if (starter is { } waiting) Machine.Signal(waiting);
        starter = null;
    }
}
