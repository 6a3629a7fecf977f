using Conpar.Scheduling;

namespace Conpar.Parallelism;

/// <summary>Threads that all wait until the last of them is there, and then run together.</summary>
internal sealed class StartGate(int count, Placement placement) : IDisposable
{
    readonly ManualResetEvent open = new(false);
    readonly CountdownEvent arriving = new(count);
    readonly Queue<(ParallelJob, Action)> waiting = new();

    /// <summary>Few threads have room for deep recursion; of very many each gets little.</summary>
    readonly int stack = count <= 64 ? 16 << 20 : count <= 1_000 ? 1 << 20 : 256 << 10;

    int started;
    bool exhausted;

    public void Start(ParallelJob job, Action run)
    {
        if (!exhausted)
        {
            int number = started++;
            try
            {
                Thread thread = new(() => Run(number, job, run), stack) { IsBackground = true, Name = "conpar " + job.Name };
                thread.UnsafeStart();
                return;
            }
            catch (OutOfMemoryException)
            {
                // The system gives no more threads: the rest runs on those that there are, when they are through.
                exhausted = true;
            }
        }

        waiting.Enqueue((job, run));
        arriving.Signal();
    }

    public void WaitUntilReady() => arriving.Wait();

    public void Open() => open.Set();

    void Run(int number, ParallelJob job, Action run)
    {
        placement.Hold(number);
        arriving.Signal();
        open.WaitOne();
        placement.Release();
        while (true)
        {
            job.Flow();
            run();
            lock (waiting)
            {
                if (!waiting.TryDequeue(out (ParallelJob Job, Action Run) next)) return;
                (job, run) = next;
            }
        }
    }

    public void Dispose() => arriving.Dispose();
}
