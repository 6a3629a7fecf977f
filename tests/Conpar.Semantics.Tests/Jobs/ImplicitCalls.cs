namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Methods with points that run without a call being written.</summary>
public sealed partial class ImplicitCalls : Recorded
{
    internal sealed partial class Thing(ImplicitCalls owner, int n) : IDisposable, IComparable<Thing>, IEquatable<Thing>, IFormattable
    {
        public int N => n;
        public void Dispose() => owner.Note("dispose " + owner.P(n));
        public int CompareTo(Thing? other) { owner.Note("compare"); return owner.P(n).CompareTo(other!.N); }
        public bool Equals(Thing? other) => owner.P(n) == other?.N;
        public override bool Equals(object? obj) => Equals(obj as Thing);
        public override int GetHashCode() => owner.P(n);
        public override string ToString() => "thing " + owner.P(n);
        public string ToString(string? format, IFormatProvider? provider) => format + owner.P(n);
        public void Deconstruct(out int a, out string b) { owner.Note("deconstruct"); a = owner.P(n); b = owner.P("b" + n); }
    }

    [Job] string Disposed_by_using() { using (new Thing(this, 1)) P("in"); using Thing a = new(this, 2), b = new(this, 3); return P("end"); }

    [Job]
    string Deconstructed()
    {
        (int a, string b) = new Thing(this, 1);
        var (c, d) = new Thing(this, P(2));
        string s = "";
        foreach ((int e, string f) in new[] { new Thing(this, 3), new Thing(this, 4) }) s += e + f;
        (a, (c, _)) = (P(7), new Thing(this, 8));
        return All(a, b, c, d, s, new Thing(this, 5) is (5, "b5"), new Thing(this, 6) switch { ( > 6, _) => "big", (6, var x) => x, _ => "none" });
    }

    [Job] string Turned_into_text() { Thing t = new(this, P(1)); object o = t; return All("" + t, $"{t}|{t:x}|{t,10}", string.Concat(o, t), o.ToString(), string.Format("{0:f}", t)); }

    [Job] string Compared() { List<Thing> things = [new(this, 3), new(this, 1), new(this, 2)]; things.Sort(); return All(things.Select(t => t.N), things.Max()!.N, things.Contains(new Thing(this, 2)), new HashSet<Thing>(things).Count, Equals(things[0], things[1])); }

    internal partial struct Wrapped(ImplicitCalls owner, int n)
    {
        public readonly int N => n;
        public static implicit operator Wrapped((ImplicitCalls Owner, int N) pair) => new(pair.Owner, pair.Owner.P(pair.N));
        public static implicit operator int(Wrapped w) => w.N;
        public void Add(int more) { owner.Note("add"); n += owner.P(more); }
    }

    int Take(Wrapped w) => w.N + 1;

    [Job] string Converted() { Wrapped w = (this, P(1)); int n = Take((this, P(2))); Wrapped[] many = [(this, 3), w]; w.Add(P(4)); w.Add(w); long wide = w; return All(w.N, n, (int)many[0], wide, P(true) ? w : (int)many[1]); }

    internal sealed partial class Bag(ImplicitCalls owner) : System.Collections.IEnumerable
    {
        public List<string> Items { get; } = [];
        public void Add(string a) { owner.Note("add " + a); Items.Add(owner.P(a)); }
        public void Add(string a, int b) => Items.Add(owner.P(a + b));
        public System.Collections.IEnumerator GetEnumerator() => Items.GetEnumerator();
        public int this[string key] { set => Items.Add(owner.P(key) + value); }
    }

    [Job] string Initializers() { Bag bag = new(this) { P("a"), { "b", P(2) } }; Bag indexed = new(this) { ["x"] = P(1), ["y"] = P(2) }; Bag listed = new(this) { Items = { P("i") } }; return All(bag.Items, indexed.Items, listed.Items); }

    internal sealed partial class Slice(ImplicitCalls owner, string text)
    {
        public int Length { get { owner.Note("length"); return owner.P(text.Length); } }
        public char this[int at] => text[owner.P(at)];
        public string Substring(int start, int length) => text.Substring(owner.P(start), owner.P(length));
        public string this[Range range] => text[range];
    }

    internal sealed partial class Cut(ImplicitCalls owner, int[] all)
    {
        public int Count => owner.P(all.Length);
        public int this[int at] => all[owner.P(at)];
        public int[] Slice(int start, int length) => all.AsSpan(owner.P(start), owner.P(length)).ToArray();
    }

    [Job] string Indices_and_ranges() { Slice s = new(this, "abcdef"); Cut c = new(this, [1, 2, 3, 4]); return All(s[^P(2)], s[P(1)..^1], c[^1], c[1..^1], c is [1, .., var last] ? last : 0, c is [_, .. var rest, _] ? rest : null); }

    internal sealed partial class Query(ImplicitCalls owner, int[] all)
    {
        public Query Where(Func<int, bool> keep) { owner.Note("where"); return new(owner, [.. all.Where(keep)]); }
        public Query Select(Func<int, int> map) => new(owner, [.. all.Select(n => owner.P(map(n)))]);
        public int[] All => all;
    }

    [Job] string Query_operators() => All((from n in new Query(this, [1, 2, 3]) where P(n) > 1 select n * P(10)).All);
}
