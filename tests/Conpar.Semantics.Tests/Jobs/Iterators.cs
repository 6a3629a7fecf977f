namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Methods with <c>yield</c>: their code runs when somebody asks for the next value.</summary>
public sealed partial class Iterators : Recorded
{
    IEnumerable<int> Count(int to)
    {
        Note("begin");
        for (int i = 0; i < to; i++) { P("at " + i); yield return i; }
        Note("end");
    }

    [Job]
    string Lazily()
    {
        IEnumerable<int> numbers = Count(P(3));
        Note("made");
        string s = "";
        foreach (int n in numbers) s += P(n * 10) + " ";
        foreach (int n in numbers) { s += n; if (P(n) == 1) break; }
        return s;
    }

    IEnumerable<string> Guarded()
    {
        try
        {
            yield return P("one");
            yield return P("two");
        }
        finally { Note("released"); P("f"); }
    }

    [Job]
    string Finally_when_left_early()
    {
        foreach (string s in Guarded()) { Note("got " + s); break; }
        return string.Concat(Guarded()) + Guarded().First();
    }

    [Job]
    string By_hand()
    {
        using IEnumerator<int> numbers = Count(2).GetEnumerator();
        string s = "";
        while (numbers.MoveNext()) s += P(numbers.Current);
        return s + numbers.MoveNext();
    }

    IEnumerable<(int, int)> Pairs(int to) { foreach (int a in Count(to)) foreach (int b in Count(to)) if (P(a) != b) yield return (a, b); }

    [Job] string Nested() { string s = ""; foreach ((int a, int b) in Pairs(2)) s += $"{a}{b} "; return s; }

    IEnumerable<int> Tree(int depth)
    {
        if (depth == 0) { yield return P(0); yield break; }
        foreach (int n in Tree(depth - 1)) yield return n + 1;
        foreach (int n in Tree(depth - 1)) yield return n * 2;
    }

    [Job] string Recursive() => All(Tree(P(3)));

    [Job] string Local_iterators() { IEnumerable<int> Own(int n) { while (P(n) > 0) yield return n--; } return All(Own(3), Own(P(0)), Own(2).Select(n => P(n) * 2)); }

    [Job]
    string That_throw()
    {
        IEnumerable<int> Failing(int at) { for (int i = 0; ; i++) { if (P(i) == at) throw new InvalidOperationException("at " + i); yield return i; } }
        string s = "";
        try { foreach (int n in Failing(2)) s += n; } catch (InvalidOperationException e) { s += e.Message; }
        return s;
    }

    IEnumerable<string> Branches(int to)
    {
        for (int i = 0; ; i++)
            if (P(i) == to) yield break;
            else if (i % 2 == 0) yield return P("even");
            else yield return P("odd");
    }

    [Job] string Without_braces() { string s = ""; foreach (string one in Branches(3)) s += one; return s + string.Concat(Branches(2)); }

    internal sealed partial class Shelf(Iterators owner) : IEnumerable<string>
    {
        public IEnumerator<string> GetEnumerator() { yield return owner.P("x"); yield return owner.P("y"); }
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        public IEnumerable<string> Backwards { get { yield return owner.P("y"); yield return owner.P("x"); } }
        public IEnumerable<int> this[int n] { get { while (n > 0) yield return owner.P(n--); } }
    }

    [Job] string Enumerators_and_properties() { Shelf shelf = new(this); string s = ""; foreach (string one in shelf) s += one; return s + string.Concat(shelf.Backwards) + All(shelf[P(2)]) + string.Join("-", shelf); }

    internal partial struct Countdown(Iterators owner, int from)
    {
        public readonly Countdown GetEnumerator() => this;
        public readonly int Current => owner.P(from);
        public bool MoveNext() => owner.P(--from) >= 0;
    }

    [Job] string By_pattern() { string s = ""; foreach (int n in new Countdown(this, 3)) s += n; return s; }
}
