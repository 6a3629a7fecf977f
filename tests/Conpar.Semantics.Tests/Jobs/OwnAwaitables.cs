using System.Runtime.CompilerServices;

namespace Conpar.Semantics.Tests.Jobs;

/// <summary>What a user's own types may be awaited as: code that conpar knows nothing of resumes the job.</summary>
public sealed partial class OwnAwaitables : Recorded
{
    /// <summary>Completes on another thread.</summary>
    readonly struct Later(int value) : INotifyCompletion
    {
        public Later GetAwaiter() => this;
        public bool IsCompleted => false;
        public int GetResult() => value;
        public void OnCompleted(Action continuation) => ThreadPool.UnsafeQueueUserWorkItem(static go => ((Action)go!)(), continuation);
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
        return All(await kept, await Waits(4));
    }

    async Task<int> Waits(int n)
    {
        Note("waits");
        int seen = await new Later(n);
        Note("goes on");
        await new AtOnce();
        return seen * 10;
    }
}
