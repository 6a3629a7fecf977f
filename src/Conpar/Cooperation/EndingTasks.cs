using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Cooperation;

/// <summary>Tasks in the order in which they end. Where jobs take turns, awaits of the enumeration must not leave the lane: it blocks.</summary>
internal sealed class EndingTasks<TTask> : IAsyncEnumerable<TTask> where TTask : Task
{
    readonly int site;
    readonly TTask[] tasks;

    public EndingTasks(int site, TTask[] tasks)
    {
        if (Array.IndexOf(tasks, null) >= 0) throw new ArgumentException("The tasks argument included a null value.", nameof(tasks));
        (this.site, this.tasks) = (site, tasks);
    }

    public IAsyncEnumerator<TTask> GetAsyncEnumerator(CancellationToken cancellationToken = default) => Job.Current is ExploredJob ? new ExploredEndings<TTask>(site, tasks, cancellationToken) : new Enumerator(site, tasks, cancellationToken);

    sealed class Enumerator : IAsyncEnumerator<TTask>
    {
        readonly int site;
        readonly HashSet<TTask> left;
        readonly ConcurrentQueue<TTask> ended = new();
        readonly CancellationToken cancel;

        public Enumerator(int site, TTask[] tasks, CancellationToken cancel)
        {
            (this.site, left, this.cancel) = (site, [.. tasks], cancel);
            foreach (TTask task in left) task.ContinueWith(static (task, ended) => ((ConcurrentQueue<TTask>)ended!).Enqueue((TTask)task), ended, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }

        public TTask Current { get; private set; } = null!;

        public ValueTask<bool> MoveNextAsync()
        {
            return Job.Current is InterleavedJob own ? new ValueTask<bool>(InTurns(own)) : Later(Job.Current);
        }

        async ValueTask<bool> Later(Job job)
        {
            while (left.Count > 0)
            {
                cancel.ThrowIfCancellationRequested();
                if (TryTake(out TTask? task)) return Take(task);
                await Next(job);
            }

            return false;
        }

        Task<bool> InTurns(InterleavedJob job)
        {
            try
            {
                while (left.Count > 0)
                {
                    cancel.ThrowIfCancellationRequested();
                    if (TryTake(out TTask? task)) return Task.FromResult(Take(task));
                    Next(job).Block();
                }

                return Task.FromResult(false);
            }
            catch (Exception fault)
            {
                return Task.FromException<bool>(fault);
            }
        }

        /// <summary>One that has ended; its continuation may be late, where it is run elsewhere.</summary>
        bool TryTake([NotNullWhen(true)] out TTask? task)
        {
            while (ended.TryDequeue(out task))
            {
                if (left.Contains(task)) return true;
            }

            task = left.FirstOrDefault(one => one.IsCompleted);
            return task is not null;
        }

        bool Take(TTask task)
        {
            left.Remove(task);
            Current = task;
            return true;
        }

        JobTask<Nothing> Next(Job job)
        {
            Task<Task> first = Task.WhenAny(left);
            KnownTasks.AddWhole(first, [.. left]);
            return Waiting.For<TaskEnding<Nothing>, Nothing>(job, site, new(first, static _ => default), new Patience(Timeout.Infinite, cancel, IsAsync: true));
        }

        public ValueTask DisposeAsync()
        {
            left.Clear();
            return default;
        }
    }
}
