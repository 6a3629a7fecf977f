namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Async methods awaited where they are called, in every position.</summary>
public sealed partial class AsyncMethods : Recorded
{
    int total = 1;
    readonly int[] cells = [1, 2, 3];

    internal sealed partial class Holder { public int Value; public Holder? Next; public int this[int at] { get => Value + at; set => Value = value * 10 + at; } }

    [Job]
    async Task<string> Await_in_conditions()
    {
        string s = "";
        if (await A(true) && !await A(false)) s += "if"; else s += "else";
        while (await A(total) < 3) total += await A(1);
        do s += "d"; while (await A(s.Length) < 4);
        for (int i = await A(0); i < await A(2); i += await A(1)) s += i;
        foreach (int n in await A(cells)) s += await A(n);
        switch (await A(s.Length)) { case var n when await A(n) > 100: s += "long"; break; default: s += await A("short"); break; }
        return s;
    }

    [Job]
    async Task<string> Await_in_targets()
    {
        cells[await A(0)] += await A(5);
        cells[await A(1)]++;
        (cells[await A(2)], total) = (await A(8), await A(9));
        Holder holder = new() { Value = await A(2), Next = new() { Value = await A(3) } };
        holder.Next.Value *= await A(4);
        holder[await A(1)] = await A(6);
        (await A(holder)).Next!.Value -= await A(1);
        holder.Next[await A(2)] += await A(3);
        return All(cells, total, holder.Value, holder.Next.Value);
    }

    [Job]
    async Task<string> Await_in_operands() => All(
        await A(1) + await A(2) * await A(3), await A("a") + await A('b') + P(1), (await A<int?>(null)) ?? await A(4), await A(true) ? await A(5) : await A(6),
        (await A<string?>(null))?.Length, (await A("text"))?.Substring(await A(1)), -await A(7), (long)await A(8), await A(9) is > 5 and < 10, (await A<object>("o")) as string,
        new[] { await A(1), P(2), await A(3) }, $"{await A(1)}{P(2):D2}{await A("x"),3}", await A(2) switch { 1 => await A("one"), 2 when await A(true) => await A("two"), _ => "no" });

    [Job] async ValueTask<int> Value_task() => await Doubled(await Doubled(P(2))) + await Doubled(await A(3));

    async ValueTask<int> Doubled(int n) { Note("double " + n); await Task.Yield(); return P(n) * 2; }

    [Job] async ValueTask Value_task_without_result() { await Noted("a"); await Noted(await A("b")).ConfigureAwait(false); Note("end"); }

    async ValueTask Noted(string text) { await Task.Yield(); Note(P(text)); }

    [Job]
    async Task<string> Methods_that_return_tasks()
    {
        int a = await Passed(P(1)), b = await Either(true), c = await Either(false);
        await (P(true) ? Task.CompletedTask : A(1));
        Task<int> kept = Passed(2);
        return All(a, b, c, await kept, await await Wrapped(3));
    }

    Task<int> Passed(int n) { Note("passed"); P(n); return A(n + 1); }
    Task<int> Either(bool now) => now ? Task.FromResult(P(4)) : A(P(5));
    async Task<Task<int>> Wrapped(int n) { await Task.Yield(); return Passed(n); }

    [Job]
    async Task<string> Local_functions_and_lambdas()
    {
        string s = "";
        async Task<int> Local(int n) { s += "<"; await A(n); s += ">"; return n * 2; }
        Func<int, Task<int>> lambda = async n => { s += "["; int m = await Local(n); s += "]"; return m + 1; };
        Func<Task> nothing = async () => s += await A("n");
        Func<int, ValueTask<string>> value = async n => { await nothing(); return s + P(n); };
        int a = await Local(1), b = await lambda(2);
        return All(a, b, await value(3), await ((Func<Task<int>>)(async () => await lambda(4) + P(1)))(), s);
    }

    [Job]
    async Task<string> Try_with_awaits_everywhere()
    {
        string s = "";
        for (int i = 0; i < 3; i++)
        {
            try
            {
                try { s += await A("t" + i); if (await A(i) == 1) throw new InvalidOperationException(await A("bad")); if (i == 2) continue; }
                catch (InvalidOperationException e) when (P(e.Message).Length == 3) { s += await A("c"); throw; }
                finally { s += await A("f"); }
            }
            catch (Exception e) { s += await A(e.GetType().Name); }
        }

        return s;
    }

    [Job]
    async Task<int> Early_returns()
    {
        async Task<int> Find(int wanted)
        {
            for (int i = 0; ; i++)
            {
                try { if (await A(i) == wanted) return P(i * 100); }
                finally { Note(await A("left " + i)); }
            }
        }

        return await Find(0) + await Find(2);
    }

    [Job]
    async Task Completes_without_waiting()
    {
        async Task Nothing() { Note("nothing"); }
        async Task<int> Constant() => 7;
        await Nothing();
        Note("is " + await Constant());
        Task done = Nothing();
        Note("completed " + done.IsCompletedSuccessfully);
        await Task.CompletedTask;
        await Task.FromResult(P(1));
        await new ValueTask<int>(P(2));
    }
}
