using System.Diagnostics.CodeAnalysis;

namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Records, primary constructors, required and init members, <c>with</c>.</summary>
public sealed partial class Records : Recorded
{
    internal partial record Point(int X, int Y)
    {
        public int Z { get; init; } = 9;
        public int Sum => X + Y + Z;
        public virtual Point Moved(Records owner, int by) => this with { X = owner.P(X + by) };
    }

    internal sealed partial record Named(Records Owner, string Name, int X, int Y) : Point(X, Y)
    {
        public string Name { get; init; } = Owner.P(Name);
        public override Point Moved(Records owner, int by) => (Named)base.Moved(owner, by) with { Name = owner.P("moved") };
        public bool Equals(Named? other) { Owner.P("equals"); return other?.Name == Name && base.Equals(other); }
        public override int GetHashCode() => 1;
        protected override bool PrintMembers(System.Text.StringBuilder builder) { builder.Append(Owner.P(Name)); return true; }
        public void Deconstruct(out string name, out int sum) { name = Owner.P(Name); sum = Sum; }
    }

    [Job] string With() { Point p = new(P(1), P(2)), q = p with { Y = P(5), Z = P(6) }; Point n = new Named(this, P("n"), 1, 2), m = n with { X = P(3) }; return All(p, q, n, m, n.Moved(this, P(4)), p.Moved(this, 7), p with { }, q == p with { Y = 5, Z = 6 }); }

    [Job] string Equality_and_deconstruction() { Named a = new(this, "a", 1, 2), b = a with { }; (string name, int sum) = a; var (x, y) = (Point)b; return All(a == b, a.Equals((object)b), a != b, name, sum, x, y, a is ("a", _) ? P("match") : "no", new HashSet<Point> { a, b! }.Count); }

    internal partial record struct Pair(int A, int B) { public int Total() => A + B; public readonly Pair Swapped() => new(B, A); }
    internal readonly partial record struct Fixed(string S, Pair P);

    [Job] string Struct_records() { Pair p = new(P(1), P(2)); p.A += P(3); Pair q = p with { B = P(9) }; Fixed f = new(P("f"), q); return All(p, q.Total(), q.Swapped(), f with { S = P("g") }, f == f with { }, f.P.A); }

    internal sealed partial class Required
    {
        public required int A { get; init; }
        public required string B { get; set; }
        public string? C { get; init; }
        [SetsRequiredMembers] public Required(Records owner) { A = owner.P(7); B = "set"; }
        public Required() { }
    }

    [Job] string Required_members() { Required r = new() { A = P(1), B = P("b"), C = P("c") }, s = new(this) { C = P("d") }; r.B += P("!"); return All(r.A, r.B, r.C, s.A, s.B, s.C); }

    internal partial class Primary(Records owner, int start = 3)
    {
        int current = owner.P(start);
        public int Next() { start++; return owner.P(current += start); }
        public int Start => owner.P(start);
        protected Records Owner => owner;
    }

    internal sealed partial class Derived(Records from, int n) : Primary(from, from.P(n) * 2) { public int N() => Owner.P(n++) + n; }

    [Job] string Primary_constructors() { Primary p = new(this), q = new(this, P(10)); Derived d = new(this, P(4)); return All(p.Next(), p.Next(), p.Start, q.Next(), d.Next(), d.N(), d.N()); }

    internal abstract partial record Shape { public abstract double Area(Records owner); public sealed record Circle(double R) : Shape { public override double Area(Records owner) => owner.P(R) * 3; } public sealed record Box(double W, double H) : Shape { public override double Area(Records owner) => owner.P(W) * owner.P(H); } }

    [Job] string Hierarchies() { Shape[] all = [new Shape.Circle(P(1.0)), new Shape.Box(2, P(3.0))]; return All(all.Select(s => s.Area(this)), all.Select(s => s switch { Shape.Circle { R: var r } => P(r), Shape.Box(var w, var h) when P(w) < h => h, _ => 0 })); }

    [Job] string Anonymous() { var a = new { X = P(1), Y = P("y") }; var b = a with { X = P(2) }; return All(a, b, a.Equals(b with { X = P(1) }), new { a.X, b.Y, P(3).ToString().Length }); }
}
