using CsCheck;

namespace Conpar.Semantics.Tests.Programs;

/// <summary>A random scenario with one job.</summary>
sealed record RandomProgram(string Members)
{
    /// <summary>What all programs share: values with points, state, types with implicit calls. Compiled once for each assembly.</summary>
    public const string Common =
        """
        public sealed class One(string message) : Exception(message);
        public sealed class Two(string message) : Exception(message);

        public abstract partial class Ground : Conpar.Semantics.Tests.Recorded
        {
            protected int x = 1, y = 2, fuel = 120;
            protected readonly int[] cells = [3, 1, 4, 1];
            protected readonly object gate = new();
            protected readonly Lock modern = new();
            protected readonly Box box;
            protected Ground() => box = new Box(this);
            protected static int K(int n) => n;
            internal new T P<T>(T value) { Log.Add(value + ""); Probe.Step("p", value); return value; }
            protected new async Task<T> A<T>(T value) { Log.Add("await " + value); await Task.Yield(); Log.Add("after " + value); return value; }
            internal new void Note(string text) => Log.Add(text);
            protected int Level { get => P(x); set { y = P(value); Note("level"); } }
            protected int this[int at] { get => cells[P(at) & 3]; set => cells[at & 3] = P(value); }
            protected int Two(int a, int b) => P(a) * 2 + b;
            protected int? Maybe(int n) => (P(n) & 1) == 0 ? n : null;
            protected Box? Some(int n) => (P(n) & 1) == 0 ? box : null;
            protected T Id<T>(T value) { Note(typeof(T).Name); return P(value); }
            protected int Bump(ref int place) { place++; return P(place); }
            protected Animal Virtual => (x & 1) == 0 ? new Dog(this) : new Cat(this);
        }

        public partial class Box(Ground owner) { public int V = 5; public int Plus(int n) { V += owner.P(n); return V; } public void Ring() => owner.Note("ring"); }
        public partial class Num(Ground owner, int v) { public int V => v; public static Num operator +(Num a, Num b) { a.Owner.P(a.V); return new(a.Owner, a.V + b.V); } Ground Owner => owner; }
        public partial class Door(Ground owner, int n) : IDisposable { public void Dispose() => owner.Note("closed " + owner.P(n)); }
        public partial class Gate(Ground owner, int n) : IAsyncDisposable { public async ValueTask DisposeAsync() { await Task.Yield(); owner.Note("gate closed " + owner.P(n)); } }
        public abstract partial class Animal(Ground owner) { protected Ground Owner => owner; public abstract int Speak(int n); public virtual void Hook() => owner.Note("hook"); }
        public partial class Dog(Ground owner) : Animal(owner) { public override int Speak(int n) => Owner.P(n) + 1; public override void Hook() { base.Hook(); Owner.P("dog"); } }
        public partial class Cat(Ground owner) : Animal(owner) { public override int Speak(int n) => n - 1; }
        """;

    static readonly Scope body = new(Depth: 3);

    public static readonly Gen<RandomProgram> Any = Gen.Select(
        Gen.Select(Body(body with { Callees = 0, Depth = 1 }), Body(body with { Callees = 1, Depth = 2 })),
        Gen.Select(Body(body with { Callees = 0, Depth = 1, Awaits = true }), Body(body with { Callees = 1, Depth = 2, Awaits = true })),
        RandomStatements.Block(new Scope(2) { Callees = 0, Yields = true, HasLocals = false }),
        Gen.Bool.SelectMany(awaits => RandomStatements.Block(body with { Awaits = awaits }).Select(text => (Awaits: awaits, Text: text))),
        Local(awaits: false), Local(awaits: true),
        (sync, async, iterator, job, local, asyncLocal) => new RandomProgram(
            $$"""
                int M0(int n) {{sync.Item1}}
                int M1(int n) {{sync.Item2}}
                async Task<int> N0(int n) {{async.Item1}}
                async Task<int> N1(int n) {{async.Item2}}
                IEnumerable<int> I(int n) { if (fuel-- < 0) yield break; {{iterator}} yield return n; }
                [Job]
                {{(job.Awaits ? "async Task<int>" : "int")}} Job()
                {
                    int a = 1, b = K(2);
                    int L(int n) { if (fuel-- < 0) return n; {{local}} return n + a; }
                    async Task<int> LA(int n) { if (fuel-- < 0) return n; {{asyncLocal}} return n + b; }
                    {{job.Text}}
                    Note($"{a} {b} {x} {y} {string.Join(',', cells)} {box.V}");
                    return a + b;
                }
            """));

    static Gen<string> Body(Scope scope) => RandomStatements.Block(scope with { HasLocals = true }).Select(text => $"{{ if (fuel-- < 0) return n; int a = n, b = K(1); int L(int m) => P(m) + a; async Task<int> LA(int m) {{ await Task.Yield(); b++; return m; }} {text} return a + b; }}");

    static Gen<string> Local(bool awaits) => RandomStatements.Block(new Scope(1) { Awaits = awaits, Callees = 1, HasLocals = false });

    /// <summary>The class, under a name.</summary>
    public string Class(string name) => $"public sealed partial class {name} : Ground\n{{\n{Members}\n}}\n";

    public override string ToString() => Class("Program");
}
