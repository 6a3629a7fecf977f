using Conpar.Lanes;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Tests.Support;

/// <summary>Jobs as the generator writes them, added by hand: each in the two forms, or in one that blocks and serves both.</summary>
sealed class Jobs
{
    static readonly Site nowhere = new("Jobs.cs", 1, 1, "");

    readonly List<JobDescriptor> jobs = [];
    Func<Task>? setup;
    Func<object?>? check;

    /// <summary>A job without a result.</summary>
    public Jobs Add(string name, Func<Job, JobTask> interleaved, Action<Job>? parallel = null, int copies = 1)
    {
        jobs.Add(new JobDescriptor(
            name, copies, nowhere, HasResult: false, IsAsync: false,
            async (_, job) => { await interleaved(job); return null; },
            (_, job) => { parallel?.Invoke(job); return null; },
            null));
        return this;
    }

    /// <summary>A job with a result.</summary>
    public Jobs Add<T>(string name, Func<Job, JobTask<T>> interleaved, Func<Job, T>? parallel = null)
    {
        jobs.Add(new JobDescriptor(
            name, 1, nowhere, HasResult: true, IsAsync: false,
            async (_, job) => await interleaved(job),
            (_, job) => parallel is null ? null : parallel(job),
            null));
        return this;
    }

    /// <summary>An asynchronous job.</summary>
    public Jobs AddAsync(string name, Func<Job, JobTask> interleaved, Func<Job, Task> parallel, int copies = 1)
    {
        jobs.Add(new JobDescriptor(
            name, copies, nowhere, HasResult: false, IsAsync: true,
            async (_, job) => { await interleaved(job); return null; },
            null,
            async (_, job) => { await parallel(job); return null; }));
        return this;
    }

    /// <summary>A job in its blocking form, which is right in both lanes.</summary>
    public Jobs AddBlocking(string name, Action<Job> body, int copies = 1)
    {
        jobs.Add(new JobDescriptor(
            name, copies, nowhere, HasResult: false, IsAsync: false,
            (_, job) => { body(job); return default; },
            (_, job) => { body(job); return null; },
            null));
        return this;
    }

    public Jobs Setup(Func<Task> action)
    {
        setup = action;
        return this;
    }

    public Jobs Check(Func<object?> value)
    {
        check = value;
        return this;
    }

    public Run Interleaved(string strategy = "round-robin", bool virtualClock = true, TimeSpan? timeout = null) =>
        new(runner => runner.Interleaved(Strategies.Named(strategy), virtualClock, timeout ?? TimeSpan.FromSeconds(20)), Descriptor);

    public Run Parallel(TimeSpan? timeout = null) => new(runner => runner.Parallel(timeout ?? TimeSpan.FromSeconds(20)), Descriptor);

    public Run In(string lane) => lane == LaneNames.Interleaved ? Interleaved() : Parallel();

    public ScenarioDescriptor Descriptor => new(
        "Jobs", "Tests.Jobs", nowhere, () => null, jobs,
        setup is null ? null : _ => setup(),
        check is null ? null : _ => Task.FromResult(check()),
        0, []);
}
