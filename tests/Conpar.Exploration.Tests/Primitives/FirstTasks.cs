namespace Conpar.Exploration.Primitives;

/// <summary>Takes it that the first of two answers is the one from nearby.</summary>
public partial class FirstAnswer
{
    int asked;

    [Job]
    async Task<string> Ask()
    {
        Task<string> near = Task.Run(() => Answer("near")), far = Task.Run(() => Answer("far"));
        return await await Task.WhenAny(near, far);
    }

    string Answer(string from)
    {
        Interlocked.Increment(ref asked);
        return from;
    }
}

/// <summary>Uses what one of two has made, whoever was first.</summary>
public partial class TornResult
{
    string? left, right;

    [Job]
    async Task<int> Make()
    {
        Task first = Task.Run(() => { left = "left"; }), second = Task.Run(() => { right = "right"; });
        await Task.WhenAny(first, second);
        return left!.Length;
    }
}

/// <summary>The same with the task that has ended.</summary>
public partial class WholeResult
{
    [Job]
    async Task<int> Make()
    {
        Task<string> first = Task.Run(() => "one"), second = Task.Run(() => "two");
        Task<string> ended = await Task.WhenAny(first, second);
        return (await ended).Length;
    }
}

/// <summary>The first of a whole and a promise, of which either may come first.</summary>
public partial class FirstOfAWhole
{
    readonly TaskCompletionSource stop = new();

    [Job]
    async Task<bool> Wait()
    {
        Task whole = Task.WhenAll(Task.Run(() => { }), Task.Run(() => { }));
        return await Task.WhenAny(whole, stop.Task) == whole;
    }

    [Job] void Stop() => stop.SetResult();
}

/// <summary>Those who have ended before are there at once, in the order of the list.</summary>
public partial class FirstThatIsThere
{
    [Job]
    async Task<bool> Wait()
    {
        Task never = new TaskCompletionSource().Task, done = Task.CompletedTask, work = Task.Run(() => { });
        return await Task.WhenAny(never, done, work) == done;
    }
}

/// <summary>Work that may take longer than one waits, and a delay that nobody waits for in the end.</summary>
public partial class WorkOrDelay
{
    [Job]
    async Task<string> Work()
    {
        Task work = Task.Run(() => Thread.Sleep(10)), delay = Task.Delay(20), never = Task.Delay(Timeout.Infinite);
        Task first = await Task.WhenAny(work, delay, never);
        return first == work ? "work" : first == delay ? "delay" : "never";
    }
}

/// <summary>Waits for no longer than some time, in every way.</summary>
public partial class ImpatientWaits
{
    [Job, Arguments(4), Arguments(7), Arguments(12)]
    async Task<string> Wait(int milliseconds)
    {
        Task work = Task.Run(() => Thread.Sleep(10)), other = Task.Run(() => Thread.Sleep(15));
        bool one = work.Wait(milliseconds), all = Task.WaitAll([work, other], milliseconds);
        int any = Task.WaitAny([other, work], milliseconds);
        try
        {
            await other.WaitAsync(TimeSpan.FromMilliseconds(milliseconds));
            return $"{one} {all} {any} in time";
        }
        catch (TimeoutException)
        {
            return $"{one} {all} {any} late";
        }
    }
}

/// <summary>Takes a result that may not be there yet.</summary>
public partial class HastyWait
{
    int answer;

    [Job]
    int Ask()
    {
        Task work = Task.Run(() => Volatile.Write(ref answer, 42));
        work.Wait(100);
        return Volatile.Read(ref answer);
    }
}

/// <summary>The same, when it looks whether it was in time.</summary>
public partial class CarefulWait
{
    int answer;

    [Job]
    int Ask()
    {
        Task work = Task.Run(() => Volatile.Write(ref answer, 42));
        return work.Wait(100) ? answer : 42;
    }
}

/// <summary>Asks whether a task has ended.</summary>
public partial class AskingTasks
{
    int answer;

    [Job]
    int Ask()
    {
        Task work = Task.Run(() => { answer = 42; });
        return work.IsCompleted ? answer : 0;
    }
}

/// <summary>Many tasks, the end of each of which is one step, and of which nobody sees the order.</summary>
public partial class ManyTasks
{
    [Job]
    async Task Work() => await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => { })).ToArray());
}

/// <summary>A promise that is there already orders as one that was waited for.</summary>
public partial class KeptPromise
{
    readonly TaskCompletionSource promise = new();
    int value;

    [Job]
    void Make()
    {
        value = 1;
        promise.SetResult();
    }

    [Job(Copies = 2)]
    async Task<int> Take()
    {
        await promise.Task;
        return value;
    }
}

/// <summary>A whole of a job and a promise ends with both.</summary>
public partial class MixedWhole
{
    readonly TaskCompletionSource promise = new();

    [Job]
    async Task<bool> Wait()
    {
        Task job = Task.Run(() => { });
        await Task.WhenAll(job, promise.Task);
        return promise.Task.IsCompleted;
    }

    [Job] void Keep() => promise.SetResult();
}

/// <summary>Takes tasks as they end.</summary>
public partial class TasksAsTheyEnd
{
    [Job]
    async Task<string> Take()
    {
        string taken = "";
        await foreach (Task<int> ended in Task.WhenEach(Task.Run(() => 1), Task.Run(() => 2))) taken += await ended;
        return taken;
    }
}

/// <summary>Keeps the task of the first of two, and does something before it waits for it.</summary>
public partial class KeptFirst
{
    int value;

    [Job]
    async Task<int> Wait()
    {
        Task<Task<int>> first = Task.WhenAny(Task.Run(() => Volatile.Read(ref value)), Task.Run(() => 2));
        Volatile.Write(ref value, 1);
        return await await first;
    }
}

/// <summary>Looks whether all have ended before it waits for them.</summary>
public partial class PolledWhole
{
    [Job]
    async Task<bool> Wait()
    {
        Task whole = Task.WhenAll(Task.Run(() => { }), Task.Run(() => { }));
        bool isOver = whole.IsCompleted;
        await whole;
        return isOver;
    }
}
