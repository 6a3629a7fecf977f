namespace Conpar.Exploration.Primitives;

/// <summary>Two tasks of a factory count.</summary>
public partial class StartedTasks
{
    int count;

    [Job]
    async Task Start()
    {
        Task one = Task.Factory.StartNew(() => count++), other = Task.Factory.StartNew(Count, TaskCreationOptions.LongRunning);
        await one;
        await other;
    }

    void Count() => count++;

    [Check] bool CountedBoth() => count == 2;
}

/// <summary>The same one after the other.</summary>
public partial class ContinuedTasks
{
    int count;

    [Job] async Task Start() => await Task.Factory.StartNew(() => count++).ContinueWith(_ => count++);

    [Check] bool CountedBoth() => count == 2;
}

/// <summary>Starts an asynchronous function and takes the end of its beginning for its own.</summary>
public partial class ForgottenUnwrap
{
    int value;

    [Job]
    async Task<int> Start()
    {
        await Task.Factory.StartNew(Make);
        return Volatile.Read(ref value);
    }

    async Task Make()
    {
        await Task.Yield();
        Volatile.Write(ref value, 42);
    }
}

/// <summary>The same with the task that it gives.</summary>
public partial class UnwrappedTask
{
    int value;

    [Job]
    async Task<int> Start()
    {
        await Task.Factory.StartNew(async () =>
        {
            await Task.Yield();
            Volatile.Write(ref value, 42);
        }).Unwrap();
        return Volatile.Read(ref value);
    }
}

/// <summary>What continues a promise runs beside who keeps it.</summary>
public partial class UnawaitedContinuation
{
    readonly TaskCompletionSource ready = new();
    int value;

    [Job]
    int Keep()
    {
        ready.Task.ContinueWith(_ => Volatile.Write(ref value, 42));
        ready.SetResult();
        return Volatile.Read(ref value);
    }
}

/// <summary>What is made before a task ends is there for what continues it.</summary>
public partial class ContinuedResult
{
    int made;

    [Job]
    async Task<int> Make()
    {
        Task<int> work = Task.Run(() => made = 5);
        Task<int> more = work.ContinueWith((done, extra) => done.Result + made + (int)extra!, 1);
        return await more;
    }
}

/// <summary>Each continuation runs for one way to end.</summary>
public partial class ContinuationsOfFaults
{
    [Job]
    async Task<string> Fail()
    {
        Task work = Task.Factory.StartNew(() => throw new InvalidOperationException("broken"));
        Task<string> told = work.ContinueWith(failed => failed.Exception!.InnerException!.Message, TaskContinuationOptions.OnlyOnFaulted);
        Task thanked = work.ContinueWith(_ => { }, TaskContinuationOptions.OnlyOnRanToCompletion);
        try
        {
            await thanked;
            return "thanked";
        }
        catch (TaskCanceledException)
        {
            return $"{await told} {thanked.Status}";
        }
    }
}

/// <summary>A continuation that is cancelled before, or while, it waits.</summary>
public partial class CancelledContinuation
{
    readonly TaskCompletionSource ready = new();
    readonly CancellationTokenSource stop = new();

    [Job]
    async Task<bool> Wait()
    {
        Task after = ready.Task.ContinueWith(_ => { }, stop.Token);
        try
        {
            await after;
        }
        catch (TaskCanceledException)
        {
        }

        return after.IsCanceled;
    }

    [Job] void Keep() => ready.SetResult();

    [Job] void Stop() => stop.Cancel();
}

/// <summary>A promise that nobody keeps, and what would continue it: nobody waits for that.</summary>
public partial class NothingToContinue
{
    readonly TaskCompletionSource ready = new();

    [Job] void Watch() => ready.Task.ContinueWith(_ => throw new InvalidOperationException("it was kept"));
}

/// <summary>The same where somebody does.</summary>
public partial class AwaitedNothing
{
    readonly TaskCompletionSource ready = new();

    [Job] async Task Wait() => await ready.Task.ContinueWith(_ => { });
}

/// <summary>Delegates that are neither lambdas nor names, and tasks of another's.</summary>
public partial class OddStarts
{
    readonly Action work = () => { };

    [Job] async Task Start() => await Task.Factory.StartNew(work);

    [Job] async Task Attach() => await Task.Factory.StartNew(() => Task.Factory.StartNew(() => { }, TaskCreationOptions.AttachedToParent));
}

/// <summary>Counts after two tasks have.</summary>
public partial class AfterBoth
{
    int count;

    [Job]
    async Task<int> Start()
    {
        Task[] both = [Task.Run(() => Interlocked.Increment(ref count)), Task.Run(() => Interlocked.Increment(ref count))];
        return await Task.Factory.ContinueWhenAll(both, ended => ended.Length * count++);
    }

    [Check] bool CountedAll() => count == 3;
}

/// <summary>Counts after the first of two tasks that do.</summary>
public partial class AfterTheFirst
{
    int count;

    [Job]
    async Task Start()
    {
        Task<int> both = Task.Run(() => count++);
        await Task.Factory.ContinueWhenAny([both, Task.Run(() => 0)], (Task<int> ended) => count += 1 + ended.Result);
        await both;
    }

    [Check] int Count() => count;
}

/// <summary>The first of two that end in an order of their own.</summary>
public partial class FirstInOrder
{
    [Job]
    async Task<bool> Start()
    {
        TaskCompletionSource<int> one = new(), other = new();
        Task<Task> first = new TaskFactory<Task>().ContinueWhenAny([one.Task, other.Task], ended => ended);
        other.SetResult(2);
        one.SetResult(1);
        return await first == other.Task;
    }
}

/// <summary>What continues no task, or only tasks that end well.</summary>
public partial class NothingAfterSeveral
{
    [Job] Task None() => Task.Factory.ContinueWhenAll([], _ => { });

    [Job] Task Choosy() => Task.Factory.ContinueWhenAny([Task.CompletedTask], _ => { }, TaskContinuationOptions.OnlyOnRanToCompletion);
}
