using System.Linq.Expressions;

namespace Conpar.Semantics.Tests.Jobs;

/// <summary>LINQ, query expressions, expression trees and dynamic.</summary>
public sealed partial class Queries : Recorded
{
    readonly int[] numbers = [3, 1, 2];

    [Job] string Methods() => All(numbers.Where(n => P(n) > 1).Select(n => P(n * 10)).ToList(), numbers.OrderBy(n => P(n)), numbers.Aggregate(P(0), (sum, n) => P(sum) + n), numbers.Any(n => P(n) == 1), numbers.GroupBy(n => P(n % 2)).Select(g => g.Key + ":" + g.Count()), numbers.Zip(numbers.Skip(P(1)), (a, b) => P(a) + b), numbers.ToDictionary(n => P(n), n => P("v" + n))[1]);

    [Job]
    string Expressions()
    {
        var query =
            from n in numbers.Concat([P(4)])
            let square = P(n * n)
            where square > P(2)
            join m in new[] { P(2), 3, 4 } on n equals P(m) into matches
            from m in matches.DefaultIfEmpty(P(-1))
            orderby P(m) descending, n
            select new { n, m, Text = P("t" + square) } into made
            where made.m != P(4)
            group made.Text by made.m % 2;
        Note("built");
        return All(query.Select(g => g.Key + "=" + string.Join("", g)));
    }

    [Job] string Lazily() { IEnumerable<int> query = from n in numbers where P(n) != 2 select P(n); numbers[0] = P(7); return All(query.First(), query); }

    [Job]
    string Trees()
    {
        int local = P(2);
        Expression<Func<int, int>> tree = n => n * local + Constant(n);
        Expression<Func<string, bool>> test = s => s.Length > 2 && s.StartsWith("a");
        Func<int, int> compiled = tree.Compile();
        return All(tree.Body.NodeType.ToString(), compiled(P(3)), test.Compile()(P("abc")), numbers.AsQueryable().Where(n => n > 1).Sum());
    }

    static int Constant(int n) { Probe.Step("constant"); return n + 1; }

    internal sealed partial class Loose(Queries owner) { public int Number { get => owner.P(5); set => owner.Note("set " + value); } public string Say(int n) => owner.P("int") + n; public string Say(string s) => owner.P("string") + s; public int this[int i] => owner.P(i) * 2; public static Loose operator +(Loose a, int n) { Probe.Step("+"); return a; } }

    [Job]
    string Dynamic()
    {
        dynamic loose = new Loose(this);
        dynamic number = P(4);
        loose.Number = P(7);
        string s = loose.Say(P(1)) + loose.Say((dynamic)P("x"));
        number += P(2);
        number++;
        dynamic list = new List<int> { P(1) };
        list.Add(number);
        foreach (dynamic one in list) s += P((int)one);
        try { loose.Missing(P(9)); } catch (Microsoft.CSharp.RuntimeBinder.RuntimeBinderException) { s += "missing"; }
        return All(s, (int)loose.Number + P(1), (int)loose[P(3)], (int)number, (object)(loose + P(1)) == (object)loose, P((object)number) is int, (string)(number > 5 ? P("big") : P("small")));
    }

    [Job] async Task<string> Awaiting_dynamic() { dynamic task = Task.FromResult(P(3)); int n = await task; dynamic later = A(4); return All(n, (int)await later, await (Task<int>)later); }
}
