using System.Reflection;

namespace Conpar.Exploration.Scenarios;

/// <summary>Waits for a promise that nobody keeps.</summary>
public partial class BrokenPromise
{
    readonly TaskCompletionSource promise = new();

    [Job(Copies = 2)] async Task Wait() => await promise.Task;
}

/// <summary>Waits for a promise that something outside of the jobs keeps, in its own time.</summary>
public partial class PromiseFromOutside
{
    /// <summary>Called in a way that no rewriting sees.</summary>
    static Task Later()
    {
        TaskCompletionSource promise = new();
        new Thread(() =>
        {
            Thread.Sleep(20);
            promise.SetResult();
        }).Start();
        return promise.Task;
    }

    [Job(Copies = 2)] async Task Wait() => await (Task)typeof(PromiseFromOutside).GetMethod(nameof(Later), BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null)!;
}

/// <summary>Waits for an asynchronous method that runs as it is.</summary>
public partial class MethodFromOutside
{
    static async Task Later() => await Task.Delay(Timeout.Infinite);

    [Job(Copies = 2)] async Task Wait() => await (Task)typeof(MethodFromOutside).GetMethod(nameof(Later), BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null)!;
}
