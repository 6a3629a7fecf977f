using System.Runtime.CompilerServices;

namespace Conpar.Semantics.Tests.Jobs;

/// <summary>What a user's own types may be awaited as: code that conpar knows nothing of resumes the job.</summary>
public sealed partial class OwnAwaitables : Recorded
{
    readonly ManualResetEventSlim started = new();

    /// <summary>Completes on another thread, where it is to wait for something after that.</summary>
    readonly struct Later(int value, ManualResetEventSlim? gate = null) : INotifyCompletion
    {
        public Later GetAwaiter() => this;
        public bool IsCompleted => false;
        public int GetResult() => value;

        public void OnCompleted(Action continuation)
        {
            ManualResetEventSlim? before = gate;
            ThreadPool.UnsafeQueueUserWorkItem(
                _ =>
                {
                    before?.Wait();
                    continuation();
                },
                null);
        }
    }

    /// <summary>Goes on at once, by calling back before it returns.</summary>
    sealed class AtOnce : ICriticalNotifyCompletion
    {
        public AtOnce GetAwaiter() => this;
        public bool IsCompleted => false;
        public void GetResult() { }
        public void OnCompleted(Action continuation) => continuation();
        public void UnsafeOnCompleted(Action continuation) => continuation();
    }

    [Job]
    async Task<string> Awaited_where_they_stand()
    {
        int sum = await new Later(P(1)) + P(2);
        await new AtOnce();
        return All(sum, await new Later(3));
    }

    [Job]
    async Task<string> Awaited_first_by_a_task_that_is_kept()
    {
        Task<int> kept = Waits(3);
        Note("started " + kept.IsCompleted);
        started.Set();
        return All(await kept, await Waits(4));
    }

    async Task<int> Waits(int n)
    {
        Note("waits");
        int seen = await new Later(n, started);
        Note("goes on");
        await new AtOnce();
        return seen * 10;
    }
}
