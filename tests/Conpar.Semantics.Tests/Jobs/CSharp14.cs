namespace Conpar.Semantics.Tests.Jobs;

/// <summary>What came with C# 14.</summary>
public sealed partial class CSharp14 : Recorded
{
    [Job] string Extension_members() { string s = P("text"); Recorded self = this; return All(s.Doubled(P(2)), s.Shortest, string.Of(P(3)), string.Standard, s.IsLong, new List<int> { 1, 2 }.Second, self.Twice(4), s * P(2), (s += P("!")) * 1); }

    int Volume { get; set { Note($"from {field} to {value}"); field = P(Math.Min(value, 10)); } } = 3;
    string Lazy => field ??= P("made");
    string Checked { get => field; set => field = P(value) ?? throw new ArgumentNullException(); } = "start";

    [Job] string Field_keyword() { int a = Volume; Volume = P(20); Volume++; Volume += P(-3); Checked = P("set"); string s = ""; try { Checked = null!; } catch (ArgumentNullException) { s = "null"; } return All(a, Volume, Lazy, Lazy, Checked, s); }

    internal sealed partial class Node { public int Value; public Node? Next; public int[]? Items; public string? Name { get; set; } public event Action? Rang; public void Ring() => Rang?.Invoke(); public Node? this[int _] => Next; }

    [Job]
    string Null_conditional_assignment()
    {
        Node? none = P<Node?>(null);
        Node some = new() { Next = new(), Items = [1, 2] };
        none?.Value = P(1);
        some?.Value = P(2);
        some?.Next?.Value = P(3);
        some?.Next?.Value += P(4);
        some?.Next?.Next?.Value = P(5);
        some?.Items?[P(1)] = P(6);
        none?.Items?[P(0)] += P(7);
        some?.Name ??= P("n");
        some?.Rang += () => Note("rang");
        none?.Rang += () => Note("never");
        some?[0]?.Name = P("second");
        int? result = some?.Value = P(8);
        int? nothing = none?.Value = P(9);
        some!.Ring();
        return All(some.Value, some.Next!.Value, some.Items, some.Name, some.Next.Name, result, nothing);
    }

    partial class Parts
    {
        public partial Parts(CSharp14 owner);
        public partial event Action? Changed;
        public partial int Size { get; set; }
        public partial string Text();
    }

    partial class Parts
    {
        readonly CSharp14 owner;
        Action? changed;
        int size;
        public partial Parts(CSharp14 owner) { this.owner = owner; owner.P("made"); }
        public partial event Action? Changed { add { owner.P("add"); changed += value; } remove { owner.P("remove"); changed -= value; } }
        public partial int Size { get => owner.P(size); set { size = owner.P(value); changed?.Invoke(); } }
        public partial string Text() => owner.P("text" + size);
    }

    [Job] string Partial_members() { Parts parts = new(this); void Own() => Note("changed"); parts.Changed += Own; parts.Size = P(4); parts.Size++; parts.Changed -= Own; parts.Size = 0; return All(parts.Size, parts.Text()); }

    internal sealed partial class Tally(CSharp14 owner)
    {
        public int Total { get; private set; }
        public void operator +=(int n) { owner.Note("+="); Total += owner.P(n); }
        public void operator ++() { owner.Note("++"); Total += 100; }
        CSharp14 Owner => owner;
        public static Tally operator -(Tally a, int n) { Tally b = new(a.Owner) { Total = a.Total - n }; a.Owner.P("minus"); return b; }
    }

    internal partial struct Meter(CSharp14 owner) { public int N; public void operator *=(int by) { owner.P(by); N *= by; } }

    [Job] string Compound_operators() { Tally t = new(this), same = t; t += P(5); t++; ++t; t -= P(1); Meter[] many = [new Meter(this) { N = P(2) }]; many[P(0)] *= P(3); Meter m = new(this) { N = 4 }; m *= P(2); return All(t.Total, same.Total, ReferenceEquals(t, same), many[0].N, m.N); }

    delegate bool TryParse(string text, out int value);
    delegate void Change(ref int value, in int by);

    [Job] string Lambda_modifiers() { TryParse parse = (text, out value) => int.TryParse(P(text), out value); Change change = (ref value, in by) => value += P(by); bool ok = parse("12", out int n); change(ref n, P(3)); return All(ok, n, parse(P("x"), out _)); }

    [Job] string Unbound_nameof() => All(nameof(List<>), nameof(Dictionary<,>.Count), P(nameof(Node.Value)), nameof(P));

    int Length(ReadOnlySpan<char> text) => P(text.Length);
    int Total(Span<int> span) { int sum = 0; foreach (int n in span) sum += n; return P(sum); }

    [Job] string First_class_spans() { int[] array = [1, 2, 3]; ReadOnlySpan<int> read = array; return All(Length(P("text")), Total(array), array.AsSpan().Contains(P(2)), read.IndexOf(P(3)), array.StartsWith([P(1)]), Total(array[P(1)..])); }
}

static class CSharp14Extensions
{
    extension(string text)
    {
        public string Doubled(int times) { Probe.Step("doubled", times); return string.Concat(Enumerable.Repeat(text, times)); }
        public char Shortest { get { Probe.Step("shortest"); return text[0]; } }
        public bool IsLong => text.Length > 100;
        public static string Of(int n) { Probe.Step("of", n); return new string('o', n); }
        public static string Standard => "standard";
        public static string operator *(string one, int n) { Probe.Step("times"); return string.Concat(Enumerable.Repeat(one, n)); }
    }

    extension<T>(List<T> list)
    {
        public T Second { get { Probe.Step("second"); return list[1]; } }
    }

    extension(Recorded self)
    {
        public int Twice(int n) { Probe.Step("twice"); self.Log.Add("twice"); return 2 * n; }
    }
}
