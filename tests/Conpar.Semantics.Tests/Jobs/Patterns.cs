namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Patterns of every kind over values with points, and switch expressions with guards.</summary>
public sealed partial class Patterns : Recorded
{
    internal sealed partial class Node(Patterns owner, int value, Node? next = null) { public int Value => owner.P(value); public Node? Next { get { owner.Note("next"); return next; } } public List<int> Items { get; } = [value, value + 1]; }

    [Job]
    string Properties()
    {
        Node node = new(this, P(1), new(this, 2));
        return All(node is { Value: 1, Next: { Value: > 1 } found } ? found.Value : 0, node is { Next.Next: null }, node is { Next.Value: 3 or 2 }, node is { Items: [1, var second] } ? P(second) : 0, node is not { Value: < 0 }, P<Node?>(null) is { });
    }

    [Job]
    string Lists()
    {
        string Of(int[] a) => a switch
        {
            [] => P("empty"),
            [var one] => "one " + P(one),
            [1, 2, ..] => P("1 2"),
            [.., 9] when P(a.Length) > 2 => "ends in 9",
            [var first, .. var middle, var last] when P(first) < last => $"{first}({string.Join(' ', middle)}){last}",
            [_, .. { Length: > 1 } rest] => "rest " + P(rest.Length),
            _ => "other",
        };
        return All(Of([]), Of([7]), Of([1, 2, 3]), Of([5, 4, 9]), Of([1, 5, 6]), Of([5, 1, 0]), Of([5, 1]), P("text") is ['t', .., 't'], new List<string> { P("a") } is ["a"]);
    }

    [Job]
    string Relational_and_logical()
    {
        string Size(double n) => P(n) switch { < 0 => "negative", 0 => "zero", > 0 and < 1 => P("fraction"), >= 1 and (<= 10 or 100) => "some", double.NaN => "nan", not (> 1000) => "many", _ => P("huge") };
        char c = P('q');
        return All(new[] { -1, 0, 0.5, 7, 100, 500, 5000, double.NaN }.Select(Size), c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), c is not ('x' or 'y'), P<object?>(5) is int and > 3, P<object?>("s") is not (null or int));
    }

    [Job]
    string Declarations_in_scope()
    {
        string s = "";
        if (P<object>("text") is not string text) return "no";
        s += text;
        if (P<object>(5) is int n && P(n) > 3 && n is var m && m * 2 is > 9 and var doubled) s += doubled;
        while (P(s.Length) is var length && length < 8 && length is int copy and not 6) s += copy;
        bool both = P<object>(1) is int a & P<object>(2) is int b;
        for (int i = 0; P(i) is < 2 and var at; i++) s += at;
        return s + (P<object?>(null) is string { Length: var l } ? l : -1) + both;
    }

    [Job]
    string Tuples_and_types()
    {
        string Game(object a, object b) => (P(a), P(b)) switch
        {
            (int x, int y) when P(x) == y => "same",
            (int x, int y) => P(x > y) ? "more" : "less",
            (string { Length: 1 } s, _) => P(s),
            (_, null) => "null",
            ((1, var q), _) t => "tuple" + q + t.Item2,
            var (x, y) => x + "," + P(y),
        };
        return All(Game(1, 1), Game(2, 1), Game("s", 1), Game(2.5, null!), Game(1.5, "z"), Game((1, 7), "e"), P<object>(DayOfWeek.Friday) is DayOfWeek.Friday, P<object>(typeof(int)) is Type { IsValueType: true });
    }

    [Job]
    string Nested_switch_expressions()
    {
        int Score(int a, string b) => P(a) switch
        {
            0 => P(b) switch { "x" => 1, "y" when P(a) == 0 => P(2), _ => P(b.Length) switch { > 3 => 3, _ => 4 } },
            var n and > 0 when P(n) % 2 == 0 => n switch { 2 => P(20), _ => throw new InvalidOperationException("even " + P(n)) },
            _ => Score(P(0), b),
        };
        string s = "";
        foreach ((int a, string b) in new[] { (0, "x"), (0, "y"), (0, "long"), (0, "z"), (2, ""), (4, ""), (3, "y") })
            try { s += Score(a, b) + " "; } catch (InvalidOperationException e) { s += e.Message + " "; }
        return s;
    }

    [Job]
    string Unmatched()
    {
#pragma warning disable CS8509 // not exhaustive, on purpose
        try { return P(3) switch { 1 => P("one"), 2 => P("two") }; }
        catch (System.Runtime.CompilerServices.SwitchExpressionException e) { return P(e.UnmatchedValue!).ToString()!; }
    }

    [Job]
    string Constants_and_enums()
    {
        const string Key = "k";
        const int Low = 1, High = 3;
        string Of(object o) { switch (P(o)) { case Key: return "key"; case Low or High: return P("edge"); case >= Low and <= High: return "inside"; case DayOfWeek day when P(day) > DayOfWeek.Monday: return day.ToString(); case Enum: return "enum"; default: return "none"; } }
        return All(Of("k"), Of(1), Of(2), Of(3), Of(DayOfWeek.Friday), Of(DayOfWeek.Sunday), Of(2.5));
    }
}
