namespace Conpar.Semantics.Tests.Jobs;

public sealed partial class Usings : Recorded
{
    sealed class Door(Usings owner, string name) : IDisposable
    {
        public string Name => name;
        public void Dispose() => owner.Note("closed " + name);
    }

    Door Open(string name) { Note("open " + name); Probe.Step(name); return new Door(this, name); }

    internal class Gate(Usings owner) : IDisposable, IAsyncDisposable
    {
        protected Usings Owner => owner;
        public virtual void Dispose() => Owner.P("gate");
        public virtual async ValueTask DisposeAsync() { await Task.Yield(); Owner.P("gate later"); }
    }

    internal sealed class Portcullis(Usings owner) : Gate(owner)
    {
        public override void Dispose() { base.Dispose(); Owner.P("portcullis"); }
        public override ValueTask DisposeAsync() { Owner.P("portcullis later"); return base.DisposeAsync(); }
    }

    internal sealed class Fence(Usings owner) : Gate(owner)
    {
        public override void Dispose() { }
        public override ValueTask DisposeAsync() => default;
    }

    [Job]
    async Task Of_overridden_ends()
    {
        foreach (Gate gate in new Gate[] { new(this), new Portcullis(this), new Fence(this) })
        {
            using (gate) Note("in");
            using (Gate one = gate, other = new Portcullis(this)) Note("two");
            await using (gate) Note("awaited");
            await using Gate last = gate;
            using Gate end = gate;
        }
    }

    [Job]
    string Using_statements()
    {
        using (Door a = Open(P("a")))
        using (var b = Open("b"))
        using (Open("c"))
        {
            Note(a.Name + P(b.Name));
        }

        using (Door? none = null) P(1);
        using (Door x = Open("x"), y = Open(P("y"))) P(x.Name + y.Name);
        return "done";
    }

    [Job]
    string Using_declarations()
    {
        for (int i = 0; i < 2; i++)
        {
            using Door d = Open("d" + P(i));
            using var e = Open("e");
            if (i == 0) continue;
            Note("late " + P(d.Name));
        }

        using Door last = Open("last");
        return P(last.Name);
    }

    [Job]
    string Using_with_return_and_throw()
    {
        string Inner(bool fail)
        {
            using Door d = Open("inner");
            if (P(fail)) throw new InvalidOperationException(P("failed"));
            return P("fine") + d.Name;
        }

        string s = Inner(false);
        try { s += Inner(true); } catch (InvalidOperationException e) { s += e.Message; }
        return s;
    }
}
