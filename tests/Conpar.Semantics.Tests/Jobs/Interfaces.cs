namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Interfaces: implicit, explicit and default implementations, generic ones, structs behind them.</summary>
public sealed partial class Interfaces : Recorded
{
    internal interface IGreeter
    {
        Interfaces Owner { get; }
        string Greet(string name);
        string Both(string a, string b) => Greet(Owner.P(a)) + Greet(b);
        static string Shared(int n) { Probe.Step("shared", n); return "s" + n; }
        Task<string> GreetLater(string name);
    }

    internal sealed partial class Polite(Interfaces owner) : IGreeter
    {
        public Interfaces Owner => owner;
        public string Greet(string name) => "dear " + owner.P(name);
        public async Task<string> GreetLater(string name) { await Task.Yield(); return Greet(name); }
    }

    internal sealed partial class Short(Interfaces owner) : IGreeter
    {
        Interfaces IGreeter.Owner => owner;
        string IGreeter.Greet(string name) { owner.Note("explicit"); return "hi " + owner.P(name); }
        string IGreeter.Both(string a, string b) => owner.P("both ") + a + b;
        Task<string> IGreeter.GreetLater(string name) => Task.FromResult(owner.P(name));
        public string Greet(string name) => "not me";
    }

    [Job] string Implementations() { IGreeter[] all = [new Polite(this), new Short(this)]; return All(all.Select(g => g.Greet("x")), all[0].Both("a", P("b")), all[1].Both(P("a"), "b"), IGreeter.Shared(P(1)), ((Short)all[1]).Greet("y")); }

    [Job] async Task<string> Asynchronous() { IGreeter a = new Polite(this), b = new Short(this); Task<string> kept = a.GreetLater("k"); return All(await kept, await b.GreetLater("n")); }

    internal interface ICounter { int Next(); }
    internal partial struct Counter(Interfaces owner) : ICounter { int n; public int Next() => owner.P(++n); }

    int Twice<T>(T counter) where T : ICounter { counter.Next(); return counter.Next(); }
    int Twice(ref Counter counter) { counter.Next(); return counter.Next(); }

    [Job] string Structs() { Counter c = new(this); ICounter boxed = c; boxed.Next(); boxed.Next(); c.Next(); int copied = Twice(c), referenced = Twice(ref c); return All(copied, referenced, c.Next(), boxed.Next(), Twice<ICounter>(boxed)); }

    internal interface IRead<out T> { T Read(); }
    internal interface IWrite<in T> { void Write(T value); }
    internal sealed partial class Cell<T>(Interfaces owner, T value) : IRead<T>, IWrite<T> { public T Read() => owner.P(value); public void Write(T given) => value = owner.P(given); }

    [Job] string Variance() { Cell<string> cell = new(this, P("a")); IRead<object> read = cell; IWrite<string> write = cell; write.Write(P("b")); return All(read.Read(), cell.Read(), ((IRead<object>)cell).Read()); }

    internal interface IA { string Who() => "A"; }
    internal interface IB : IA { string IA.Who() => "B"; }
    internal interface IC : IA { new string Who() => "new " + ((IA)this).Who(); }
    internal sealed partial class Diamond(Interfaces owner) : IB, IC { string IA.Who() => owner.P("diamond"); }
    internal sealed partial class OnlyB : IB;

    [Job] string Reimplemented() { IC c = new Diamond(this); return All(((IA)c).Who(), c.Who(), ((IA)new OnlyB()).Who()); }

    internal interface IPoints { int X { get; set; } int this[int i] { get; } event Action Moved; }
    internal sealed partial class Points(Interfaces owner) : IPoints
    {
        int x;
        public int X { get => owner.P(x); set { x = owner.P(value); Moved?.Invoke(); } }
        public int this[int i] => owner.P(i) + x;
        public event Action? Moved;
    }

    [Job] string Properties_and_events() { IPoints p = new Points(this); p.Moved += () => Note("moved " + P(1)); p.X = P(3); p.X += P(4); p.X++; return All(p.X, p[P(2)]); }
}
