namespace Conpar.Lanes;

/// <summary>What runs in this process beside the jobs, as far as the runtime tells: a scenario's setup may have started some.</summary>
internal readonly record struct OutsideWork(long Timers, long Running)
{
    public static OutsideWork Now
    {
        get
        {
            ThreadPool.GetMaxThreads(out int most, out _);
            ThreadPool.GetAvailableThreads(out int idle, out _);
            return new OutsideWork(Timer.ActiveCount, most - idle + ThreadPool.PendingWorkItemCount);
        }
    }

    public bool IsMoreThan(OutsideWork other) => Timers > other.Timers || Running > other.Running;
}
