using CsCheck;

namespace Conpar.Semantics.Tests.Programs;

/// <summary>Random expressions over the fields x, y, cells and box, the locals a and b, and everything that has points.</summary>
static class RandomExpressions
{
    static readonly Dictionary<Scope, Gen<string>> numbers = [], conditions = [];

    public static Gen<string> Number(Scope scope) => Once(numbers, scope, () => scope.Depth <= 0 ? Leaf(scope) : Gen.Frequency([(2, Leaf(scope)), .. Numbers(scope.Deeper).Select(one => (1, (IGen<string>)one))]));

    public static Gen<string> Condition(Scope scope) => Once(conditions, scope, () => scope.Depth <= 0 ? Gen.OneOf("x > 1", "y < x", "fuel > 50") : Gen.OneOf([.. Conditions(scope.Deeper)]));

    static Gen<string> Once(Dictionary<Scope, Gen<string>> known, Scope scope, Func<Gen<string>> make)
    {
        if (!known.TryGetValue(scope, out Gen<string>? gen)) known[scope] = gen = make();
        return gen;
    }

    /// <summary>No constants beside operators: the compiler would fold them, and report what overflows.</summary>
    static Gen<string> Leaf(Scope scope) => scope.HasLocals ? Gen.OneOf("a", "b", "x", "y", "cells[1]", "K(2)", "box.V", "K(7)") : Gen.OneOf("x", "y", "cells[2]", "K(3)", "box.V");

    static Gen<string> Place(Scope scope) => scope.HasLocals ? Gen.OneOf(Gen.OneOf("a", "b", "x", "y", "box.V"), Number(scope.Deeper).Select(at => $"cells[{at} & 3]")) : Gen.OneOf("x", "y", "cells[0]", "box.V");

    static Gen<string> Two(Scope scope, Func<string, string, string> text) => Gen.Select(Number(scope), Number(scope), text);

    static IEnumerable<Gen<string>> Numbers(Scope scope)
    {
        Gen<string> number = Number(scope), condition = Condition(scope), sync = Number(scope.WithoutAwaits), leaf = Leaf(scope);
        yield return number.Select(n => $"P({n})");
        yield return Gen.Select(number, Gen.OneOf("+", "-", "*", "^", "&", "|"), number, (l, o, r) => $"({l} {o} {r})");
        yield return Two(scope, (l, r) => $"({l} / ({r} & 3))");
        yield return Two(scope, (l, r) => $"checked({l} + {r} * 1000000)");
        yield return Gen.Select(condition, number, number, (c, l, r) => $"({c} ? {l} : {r})");
        yield return Place(scope).Select(p => $"{p}++");
        yield return Place(scope).Select(p => $"--{p}");
        yield return Gen.Select(Place(scope), Gen.OneOf("=", "+=", "-=", "*=", "^="), number, (p, o, n) => $"({p} {o} {n})");
        yield return number.Select(n => $"(Level + {n})");
        yield return number.Select(n => $"this[{n}]");
        yield return Two(scope, (l, r) => $"Two(b: {l}, a: {r})");
        yield return Two(scope, (l, r) => $"({l}, {r}).Item2");
        yield return Two(scope, (l, r) => $"new[] {{ {l}, {r} }}[{l} & 1]");
        yield return Two(scope, (l, r) => $"(Maybe({l}) ?? {r})");
        yield return Two(scope, (l, r) => $"(Some({l})?.Plus({r}) ?? K(4))");
        yield return Two(scope, (l, r) => $"$\"{{{l}}}{{{r},4}}\".Length");
        yield return Gen.Select(number, number, number, condition, (s, l, r, c) => $"({s} switch {{ 0 => {l}, > 5 when {Plain(c)} => {r}, var q => q + 1 }})");
        // Nothing nests in such a lambda: the compiler binds it once for each overload.
        yield return Gen.Select(sync, leaf, (l, r) => $"new[] {{ {l}, 2 }}.Sum(n => P(n) + {r})");
        yield return Gen.Select(sync, sync, (l, r) => $"((Func<int, int>)(n => n + {l}))({r})");
        yield return Two(scope, (l, r) => $"(new Num(this, {l}) + new Num(this, {r})).V");
        yield return number.Select(n => $"Id<int>({n})");
        yield return sync.Select(n => $"Bump(ref cells[{n} & 3])");
        yield return number.Select(n => $"Virtual.Speak({n})");
        for (int callee = 0; callee < scope.Callees; callee++)
        {
            int which = callee;
            yield return number.Select(n => $"M{which}({n})");
            yield return scope.Awaits ? number.Select(n => $"await N{which}({n})") .Select(n => $"({n})") : number.Select(n => $"N{which}({n}).Result");
        }

        if (scope.HasLocals) yield return number.Select(n => $"L({n})");
        if (!scope.Awaits) yield break;
        yield return number.Select(n => $"(await A({n}))");
        yield return number.Select(n => $"(await A({n}))");
        yield return number.Select(n => $"(await Task.WhenAll(A({n})))[0]");
        if (scope.HasLocals) yield return number.Select(n => $"(await LA({n}))");
    }

    /// <summary>Guards may be evaluated in any order and number, so they do nothing.</summary>
    static string Plain(string condition) => condition.Length < 12 && !condition.Contains('(') ? condition : "x > 3";

    static IEnumerable<Gen<string>> Conditions(Scope scope)
    {
        Gen<string> condition = Condition(scope), number = Number(scope);
        yield return Gen.Select(number, Gen.OneOf("<", ">=", "==", "!="), number, (l, o, r) => $"{l} {o} {r}");
        yield return condition.Select(c => $"P({c})");
        yield return Gen.Select(condition, Gen.OneOf("&&", "||", "^", "&"), condition, (l, o, r) => $"({l} {o} {r})");
        yield return condition.Select(c => $"!({c})");
        yield return number.Select(n => $"{n} is > 2 and not (7 or 9)");
        if (scope.Awaits) yield return condition.Select(c => $"(await A({c}))");
    }
}
