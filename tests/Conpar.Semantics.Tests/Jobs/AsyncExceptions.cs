namespace Conpar.Semantics.Tests.Jobs;

/// <summary>What async methods throw, and how it comes to those who await it.</summary>
public sealed partial class AsyncExceptions : Recorded
{
    async Task<int> Fail(string text) { await Task.Yield(); Note("failing " + text); throw new InvalidOperationException(P(text)); }

    async Task<int> FailAtOnce(string text) { if (P(true)) throw new ArgumentException(text); return 1; }

    [Job]
    async Task<string> Reach_the_one_who_awaits()
    {
        string s = "";
        try { await Fail("a"); } catch (InvalidOperationException e) { s += e.Message; }
        try { s += await FailAtOnce("b") + P(1); } catch (ArgumentException e) { s += await A(e.Message); }
        Task<int> kept = FailAtOnce("c");
        Note("kept " + kept.IsFaulted);
        try { await kept; } catch (ArgumentException e) { s += e.Message + kept.Exception!.InnerExceptions.Count; }
        return s;
    }

    [Job]
    async Task<string> Blocking_waits_wrap_them()
    {
        string s = "";
        Task<int> kept = FailAtOnce("a");
        try { s += kept.Result; } catch (AggregateException e) { s += e.InnerException!.Message; }
        try { kept.Wait(); } catch (AggregateException e) { s += e.InnerExceptions.Count; }
        try { kept.GetAwaiter().GetResult(); } catch (ArgumentException e) { s += e.Message; }
        try { Task.WaitAll(kept, FailAtOnce("b")); } catch (AggregateException e) { s += e.InnerExceptions.Count; }
        try { await kept.ConfigureAwait(false); } catch (ArgumentException e) { s += P(e.Message); }
        return s;
    }

    [Job]
    async Task<string> When_all_has_all_of_them()
    {
        Task<int[]> all = Task.WhenAll(FailAtOnce("x"), FailAtOnce("y"), A(1));
        try { await all; return "none"; }
        catch (ArgumentException e) { return All(e.Message, all.Exception!.InnerExceptions.Select(inner => inner.Message)); }
    }

    async Task<T> Ask<T>(Func<Task<T>> ask) { Note("asked"); return await ask(); }

    [Job]
    async Task<string> Lambdas_that_only_throw()
    {
        string s = "";
        try { s += await Ask<int>(async () => { await Task.Yield(); throw new TimeoutException(P("a")); }); } catch (TimeoutException e) { s += e.Message; }
        try { s += await Ask<string>(async () => throw new TimeoutException(P("b"))); } catch (TimeoutException e) { s += e.Message; }
        Func<int, ValueTask<int>> later = async n => { await Task.Yield(); throw new TimeoutException(P("c") + n); };
        try { s += await later(1); } catch (TimeoutException e) { s += e.Message; }
        return s;
    }

    [Job] async Task<int> Leave_the_job() { await A(1); throw new NotSupportedException(await A("not here")); }

    [Job] int Leave_a_job_that_does_not_wait() { P(1); throw new TimeoutException(P("late")); }

    [Job]
    async Task<string> Cancellation()
    {
        using CancellationTokenSource source = new();
        string s = "";
        async Task<int> Waits(CancellationToken cancel) { Note("waits"); await Task.Delay(Timeout.Infinite, cancel); return 1; }
        Task<int> waits = Waits(source.Token);
        Note("before " + waits.IsCompleted);
        source.Cancel();
        try { s += await waits; } catch (OperationCanceledException e) { s += e.GetType().Name + waits.IsCanceled; }
        try { source.Token.ThrowIfCancellationRequested(); } catch (OperationCanceledException) { s += P("thrown"); }
        try { await Task.Run(() => P(1), source.Token); } catch (TaskCanceledException) { s += P("not run"); }
        Task thrown = Throwing(source.Token);
        try { await thrown; } catch (OperationCanceledException) { s += thrown.Status; }
        return s;
    }

    static async Task Throwing(CancellationToken cancel) { await Task.Yield(); Probe.Step("throwing"); cancel.ThrowIfCancellationRequested(); }

    [Job]
    async Task<string> Finally_runs_on_the_way()
    {
        string s = "";
        async Task Outer() { try { await Inner(); } finally { s += await A("outer "); } }
        async Task Inner() { try { await Fail("deep"); } finally { s += await A("inner "); } }
        try { await Outer(); } catch (InvalidOperationException e) when (P(s.Length) > 0) { s += e.Message; }
        return s;
    }

    [Job]
    async Task<string> Rethrown_and_wrapped()
    {
        async Task Wrap() { try { await Fail("in"); } catch (Exception e) { throw new ApplicationException(await A("out"), e); } }
        try { await Wrap(); return "no"; }
        catch (ApplicationException e) when (e.InnerException is InvalidOperationException { Message: var message } && P(message) == "in") { return e.Message + message; }
    }

    [Job]
    async Task<string> From_lambdas()
    {
        Func<int, Task<int>> lambda = async n => n > P(1) ? throw new FormatException("f" + n) : await A(n);
        string s = "" + await lambda(1);
        try { await lambda(2); } catch (FormatException e) { s += e.Message; }
        try { await Task.Run(() => { P(1); throw new InvalidCastException("cast"); }); } catch (InvalidCastException e) { s += e.Message; }
        try { await Task.Run(async () => { await A(1); throw new InvalidCastException("later"); }); } catch (InvalidCastException e) { s += e.Message; }
        return s;
    }
}
