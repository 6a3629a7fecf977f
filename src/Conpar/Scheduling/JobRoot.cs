namespace Conpar.Scheduling;

/// <summary>The beginning and the end of a job's interleaved form.</summary>
/// <param name="job">The job.</param>
/// <param name="start">Runs the form up to its first suspension; null where that was done.</param>
/// <param name="ended">What is done with the result.</param>
internal sealed class JobRoot<T>(InterleavedJob job, Func<Job, JobTask<T>>? start, Action<InterleavedJob, JobTask<T>> ended) : Frame
{
    JobTask<T> task;
    bool began;

    public override bool Resume()
    {
        if (!began && start is not null)
        {
            job.WriteStart();
            if (!Follow(Started())) return true;
        }

        job.Lane.Remove(job);
        job.Suspended();
        job.Lane.Abandon(job);
        job.EndOwn();
        ended(job, task);
        return true;
    }

    JobTask<T> Started()
    {
        try
        {
            return start!(job);
        }
        catch (Exception fault)
        {
            return new JobTask<T>(System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(fault), default);
        }
    }

    /// <summary>Goes on here when the form has ended; false where it has not yet.</summary>
    public bool Follow(JobTask<T> form)
    {
        began = true;
        task = form;
        if (form.IsCompleted) return true;
        Job = job;
        form.Suspend(this);
        return false;
    }
}
