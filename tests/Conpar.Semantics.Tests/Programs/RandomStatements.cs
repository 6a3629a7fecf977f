using CsCheck;

namespace Conpar.Semantics.Tests.Programs;

/// <summary>Random statements. Each loop and each method burns fuel, so that every program ends soon.</summary>
static class RandomStatements
{
    static readonly Dictionary<Scope, Gen<string>> known = [];

    /// <summary>A block with a few statements.</summary>
    public static Gen<string> Block(Scope scope) => Statement(scope).List[1, 3].Select(all => "{ " + string.Join(" ", all) + " }");

    static Gen<string> Statement(Scope scope)
    {
        if (!known.TryGetValue(scope, out Gen<string>? gen)) known[scope] = gen = scope.Depth <= 0 ? Simple(scope) : Gen.Frequency([(5, Simple(scope)), .. Nested(scope).Select(one => (1, (IGen<string>)one))]);
        return gen;
    }

    static Gen<string> Simple(Scope scope)
    {
        Scope inner = scope with { Depth = Math.Min(scope.Depth, 2) };
        Gen<string> number = RandomExpressions.Number(inner), condition = RandomExpressions.Condition(inner);
        List<(int, IGen<string>)> all =
        [
            (3, Gen.Select(Gen.OneOf("x", "y", "box.V", "cells[3]", "Level", "this[2]"), Gen.OneOf("=", "+=", "-=", "*="), number, (p, o, n) => $"{p} {o} {n};")),
            (2, number.Select(n => $"Probe.Step(\"s\", {n});")),
            (2, number.Select(n => $"Console.WriteLine({n});")),
            (2, number.Select(n => $"Note(\"n\" + {n});")),
            (1, number.Select(n => $"_ = {n};")),
            (1, Gen.OneOf("Level++;", "x--;", "++this[1];", "Thread.Yield();", "(x, y) = (y, P(x));", "Some(x)?.Ring();", "Virtual.Hook();")),
            (1, Gen.Select(condition, Gen.OneOf("One", "Two"), (c, e) => $"if ({c}) throw new {e}(P(\"t\"));")),
        ];
        if (scope.HasLocals) all.Add((3, Gen.Select(Gen.OneOf("a", "b"), Gen.OneOf("=", "+=", "^="), number, (p, o, n) => $"{p} {o} {n};")));
        if (scope.Returns && !scope.Yields) all.Add((1, Gen.Select(condition, number, (c, n) => $"if ({c}) return {n};")));
        if (scope.Returns && scope.Yields) all.Add((1, condition.Select(c => $"if ({c}) yield break;")));
        if (scope.Yields) all.Add((5, number.Select(n => $"yield return {n};")));
        if (scope.Breaks) all.Add((1, condition.Select(c => $"if ({c}) break;")));
        if (scope.Continues) all.Add((1, condition.Select(c => $"if ({c}) continue;")));
        if (scope.Rethrows) all.Add((1, condition.Select(c => $"if ({c}) throw;")));
        if (scope.Awaits) all.Add((2, number.Select(n => $"await A({n});")));
        return Gen.Frequency([.. all]);
    }

    static IEnumerable<Gen<string>> Nested(Scope scope)
    {
        Scope deeper = scope.Deeper, inner = scope with { Depth = Math.Min(scope.Depth, 2) };
        Gen<string> block = Block(deeper), loop = Block(scope.InLoop), condition = RandomExpressions.Condition(inner), number = RandomExpressions.Number(inner);
        string i = "i" + scope.Loops;
        yield return Gen.Select(condition, block, (c, b) => $"if ({c}) {b}");
        yield return Gen.Select(condition, block, block, (c, t, e) => $"if ({c}) {t} else {e}");
        yield return Gen.Select(Gen.Int[1, 3], loop, (n, b) => $"for (int {i} = 0; {i} < {n} && fuel-- > 0; {i}++) {b}");
        yield return Gen.Select(number, loop, (n, b) => $"for (int {i} = P(0); {i} < 3 && fuel-- > 0; {i}++, y += {n}) {b}");
        yield return Gen.Select(condition, loop, (c, b) => $"while (fuel-- > 0 && {c}) {b}");
        yield return Gen.Select(condition, loop, (c, b) => $"do {b} while (fuel-- > 0 && {c});");
        yield return Gen.Select(number, number, loop, (l, r, b) => $"foreach (int {i} in new[] {{ {l}, {r} }}) {b}");
        if (scope.Callees > 0) yield return Gen.Select(number, loop, (n, b) => $"foreach (int {i} in I({n})) {b}");
        yield return loop.Select(b => $"for (int {i} = 0; {i} < 40; {i}++) {{ if (x > 1000000) x = {i}; x += {i} * {i}; if (({i} & 7) == y) continue; }}");
        Gen<string> section = Block(deeper with { Breaks = true });
        yield return Gen.Select(number, section, section, section, Gen.OneOf("break;", "goto case 1;", "goto default;"), (n, p, q, r, j) => $"switch ({n} & 3) {{ case 0: {p} {j} case 1: {q} break; default: {r} break; }}");
        if (!scope.Yields)
        {
            Gen<string> caught = Block(deeper with { Rethrows = true }), final = Block(scope.InFinally);
            yield return Gen.Select(block, caught, (t, c) => $"try {t} catch (One) {c}");
            yield return Gen.Select(block, caught, caught, RandomExpressions.Condition(inner.WithoutAwaits), (t, c, d, f) => $"try {t} catch (One e{scope.Depth}) when ({f}) {{ Note(e{scope.Depth}.Message); {c} }} catch (Exception) {d}");
            yield return Gen.Select(block, caught, final, (t, c, f) => $"try {t} catch (Two) {c} finally {f}");
        }

        yield return Gen.Select(block, Block(scope.InFinally), (t, f) => $"try {t} finally {f}");
        yield return Gen.Select(Gen.OneOf("gate", "modern"), Block(deeper.InLock), (g, b) => $"lock ({g}) {b}");
        yield return Gen.Select(number, block, (n, b) => $"using (new Door(this, {n})) {b}");
        if (!scope.Yields) yield return Gen.Select(number, block, (n, b) => $"{{ using Door d{scope.Depth} = new(this, {n}); {b} }}");
        if (scope.Awaits) yield return Gen.Select(number, block, (n, b) => $"await using (new Gate(this, {n})) {b}");
    }
}
