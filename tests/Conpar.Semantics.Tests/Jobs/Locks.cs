namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Locks held across points: by one job, entered again, left on every way out.</summary>
public sealed partial class Locks : Recorded
{
    readonly object gate = new();
    readonly Lock modern = new();
    readonly SemaphoreSlim two = new(2, 2);

    object Gate(string name) { Note("gate " + name); Probe.Step("gate"); return gate; }

    [Job]
    string Left_on_every_way_out()
    {
        string Way(int n)
        {
            for (int i = 0; i < 2; i++)
            {
                lock (Gate("w" + n))
                {
                    if (P(n) == 0) return "returned";
                    if (n == 1) break;
                    if (n == 2) continue;
                    if (n == 3) goto end;
                    if (n == 4) throw new InvalidOperationException("thrown");
                    Note("held " + Monitor.IsEntered(gate));
                }
            }

        end:
            return "end " + Monitor.IsEntered(gate);
        }

        string s = "";
        for (int n = 0; n < 6; n++)
            try { s += Way(n) + ", "; } catch (InvalidOperationException e) { s += e.Message + ", "; }
        return s + Monitor.IsEntered(gate);
    }

    [Job]
    string Entered_again()
    {
        int Nested(int depth) { lock (gate) { lock (modern) { return depth == 0 ? P(0) : Nested(depth - 1) + P(1); } } }
        return All(Nested(P(4)), Monitor.IsEntered(gate), modern.IsHeldByCurrentThread);
    }

    [Job]
    string By_hand()
    {
        bool taken = false;
        Monitor.Enter(gate, ref taken);
        try { Note("held " + P(taken)); } finally { Monitor.Exit(gate); }
        bool tried = Monitor.TryEnter(gate);
        bool again = Monitor.TryEnter(gate, P(10));
        Monitor.Exit(gate);
        Monitor.Exit(gate);
        string s = "";
        try { Monitor.Exit(gate); } catch (SynchronizationLockException e) { s = e.GetType().Name; }
        try { Monitor.Pulse(gate); } catch (SynchronizationLockException) { s += P(" no pulse"); }
        return All(taken, tried, again, s);
    }

    [Job]
    string Modern()
    {
        using (modern.EnterScope()) P(1);
        using (Lock.Scope scope = modern.EnterScope()) { P(2); }
        modern.Enter();
        try { P(3); } finally { modern.Exit(); }
        bool tried = modern.TryEnter(P(5));
        if (tried) modern.Exit();
        lock (modern) lock (gate) P(4);
        using var whole = modern.EnterScope();
        return All(tried, P(modern.IsHeldByCurrentThread));
    }

    [Job]
    async Task<string> Semaphores()
    {
        two.Wait();
        await two.WaitAsync();
        bool third = two.Wait(0), later = await two.WaitAsync(P(1));
        int before = two.Release();
        bool now = await two.WaitAsync(TimeSpan.FromSeconds(5));
        string s = "";
        try { two.Release(P(9)); } catch (SemaphoreFullException) { s = "full"; }
        two.Release(2);
        return All(third, later, before, now, s, two.CurrentCount);
    }

    [Job]
    string Pulsed()
    {
        int stage = 0;
        Task other = Task.Run(() => { lock (gate) { while (stage != 1) Monitor.Wait(gate); Note("seen 1"); stage = 2; Monitor.PulseAll(gate); } });
        lock (gate)
        {
            Note("set 1");
            stage = 1;
            Monitor.PulseAll(gate);
            while (stage != 2) Monitor.Wait(gate);
            Note("seen 2");
        }

        other.Wait();
        return All(stage, Waited());
    }

    bool Waited() { lock (gate) return Monitor.Wait(gate, P(2)); }

    [Job]
    string The_lock_is_evaluated_once()
    {
        object[] gates = [gate, new()];
        int at = 0;
        lock (gates[at++]) { P(at); gates[0] = new(); }
        lock (P(true) ? gates[at] : gate) Note("second");
        string s = "";
        try { lock ((object)null!) P("never"); } catch (ArgumentNullException) { s += "null"; }
        return All(at, s, Monitor.IsEntered(gates[1]));
    }

    [Job]
    async Task<int> A_counter_of_many_children()
    {
        int count = 0;
        async Task Count() { for (int i = 0; i < 20; i++) { lock (gate) { int old = count; Probe.Step("between"); count = old + 1; } await Task.Yield(); } }
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Count()));
        return count;
    }
}
