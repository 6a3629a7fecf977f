namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Async methods whose tasks are kept: they run up to their first wait, and go on beside the one who started them.</summary>
public sealed partial class KeptTasks : Recorded
{
    async Task<int> After(Task gate, int n) { Note("begin " + n); await gate; Note("end " + n); return n * 10; }

    [Job]
    async Task<string> Runs_to_its_first_wait()
    {
        TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<int> kept = After(gate.Task, P(1));
        Note("started " + kept.IsCompleted);
        gate.SetResult();
        return All(await kept, kept.IsCompletedSuccessfully);
    }

    [Job]
    async Task<string> When_all_keeps_the_order()
    {
        TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously), second = new(TaskCreationOptions.RunContinuationsAsynchronously);
        async Task<int> Second() { int n = await After(second.Task, 2); first.SetResult(); return n; }
        Task<int[]> all = Task.WhenAll(After(first.Task, 1), Second(), Task.FromResult(P(3)));
        second.SetResult();
        return All(await all, await Task.WhenAll(A(4), Task.FromResult(5)), await Task.WhenAll(new List<Task<int>>()));
    }

    [Job]
    async Task<string> When_any_gives_the_first()
    {
        TaskCompletionSource never = new(TaskCreationOptions.RunContinuationsAsynchronously), soon = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<int> slow = After(never.Task, 1), fast = After(soon.Task, 2);
        soon.SetResult();
        Task<int> winner = await Task.WhenAny(slow, fast);
        string s = All(winner == fast, winner.Result, slow.IsCompleted);
        never.SetResult();
        return s + await slow;
    }

    [Job]
    string Waits_without_await()
    {
        Task<int> one = A(P(1));
        int a = one.Result;
        Task<int> two = A(P(2));
        two.Wait();
        Task three = Task.Run(() => Note("ran " + P(3)));
        Task.WaitAll(three);
        int four = Task.Run(async () => await A(4) + P(1)).GetAwaiter().GetResult();
        int index = Task.WaitAny(Task.FromResult(0));
        return All(a, two.Result, four, index, Task.WhenAll(A(5)).Result, A(6).GetAwaiter().GetResult(), Task.Run(Six).Result);
    }

    int Six() => P(6);

    [Job]
    async Task<string> Arguments_come_before_the_start()
    {
        Task<int> kept = Sum(P(1), await A(2), P(3));
        Note("kept");
        return All(await kept);
    }

    [Job]
    async Task<string> What_a_child_is_given_comes_before_it_is_there()
    {
        Task<int> kept = Sum(Stored(1), c: Stored(2), b: Stored(3)), other = Stored("text").Counted(Stored(4));
        try { other = Sum(Stored(5), Failed(), Stored(6)); } catch (InvalidOperationException) { Note("caught"); }
        return All(await kept, await other, stored);
    }

    readonly List<object> stored = [];

    T Stored<T>(T value) where T : notnull { stored.Add(value); return P(value); }

    int Failed() { P("failed"); throw new InvalidOperationException(); }

    async Task<int> Sum(int a, int b, int c) { Note("sum"); await Task.CompletedTask; return a + b + c; }

    [Job]
    async Task<string> In_collections()
    {
        List<Task<string>> tasks = [];
        for (int i = 0; i < 3; i++) tasks.Add(Named(i));
        string[] names = await Task.WhenAll(tasks);
        Dictionary<int, Task<string>> map = new() { [1] = Named(7) };
        return All(names, await map[1], (await Task.WhenAll(Enumerable.Range(0, 3).Select(n => Named(n)))).Length);
    }

    static async Task<string> Named(int n) { await Task.Delay(1); Probe.Step("named"); return "n" + n; }

    [Job]
    async Task<string> Value_tasks_kept()
    {
        ValueTask<int> kept = Value(P(1));
        Note("between");
        Task<int> asTask = Value(P(2)).AsTask();
        ValueTask plain = Plain();
        await plain;
        return All(await asTask, await kept);
    }

    static async ValueTask<int> Value(int n) { await Task.CompletedTask; Probe.Step("v", n); return n + 1; }
    async ValueTask Plain() { Note("plain"); await Task.Yield(); Note("plain end"); }

    [Job]
    async Task<string> Discarded_and_async_void()
    {
        TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        async Task Signalling() { Note("signalling"); await Task.Yield(); done.SetResult(); }
        _ = Signalling();
        await done.Task;
        TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        async void Loose() { Note("loose"); await Task.Yield(); Note("loose end"); ended.SetResult(); }
        Loose();
        await ended.Task;
        return "both";
    }

    [Job]
    async Task<string> Started_in_an_expression()
    {
        Task<int>? none = null;
        Task<int> chosen = P(true) ? Sum(1, 2, 3) : A(2);
        none ??= Sum(4, 5, P(6));
        (Task<int> left, Task<int> right) = (Task.FromResult(4), Sum(1, 2, 3));
        return All(await chosen, await none, await left + await right, await (await A(Task.FromResult(5))));
    }

    [Job]
    async Task<string> Nested_children()
    {
        async Task<string> Deep(int depth)
        {
            if (depth == 0) { await Task.Yield(); return "!"; }
            Task<string> inner = Deep(depth - 1);
            return depth + await inner;
        }

        return await Deep(P(6));
    }
}

static class KeptTasksExtensions
{
    public static async Task<int> Counted(this string text, int more) { Probe.Step("counted"); await Task.Yield(); return text.Length + more; }
}
