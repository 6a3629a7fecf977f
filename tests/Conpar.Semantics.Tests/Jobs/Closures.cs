namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Lambdas and local functions, and what they capture.</summary>
public sealed partial class Closures : Recorded
{
    int field = 1;

    [Job]
    string Capture_loop_variables()
    {
        List<Func<int>> all = [];
        for (int i = 0; i < 3; i++) { int own = i; all.Add(() => P(i) * 10 + own); }
        foreach (int n in new[] { 7, 8 }) all.Add(() => P(n));
        int w = 0;
        while (w < 2) { int copy = w++; all.Add(() => copy += P(1)); }
        return All(all.Select(f => f() * 100 + f()));
    }

    [Job]
    string Shared_and_changed()
    {
        int n = P(1);
        Action more = () => n += P(2);
        int Twice() { more(); n *= 2; return P(n); }
        more();
        int a = Twice();
        n = 100;
        return All(a, Twice(), n, field);
    }

    [Job]
    string Nested_lambdas()
    {
        Func<int, Func<int, Func<int>>> curried = a => b => () => P(a) * 100 + P(b) * 10 + field++;
        Func<int> inner = curried(P(1))(P(2));
        return All(inner(), inner(), curried(3)(4)(), ((Func<int, int>)(x => ((Func<int, int>)(y => P(y) + x))(x + 1)))(5));
    }

    [Job]
    string Local_functions_of_every_kind()
    {
        int count = 0;
        static int Static(int n) { Probe.Step("static"); return n * 2; }
        T Generic<T>(T value, int times = 2) where T : notnull { for (int i = 0; i < times; i++) Note(P(value).ToString()!); return value; }
        void Void() => count += P(1);
        int Recursive(int n) => n <= 0 ? P(0) : Recursive(n - 1) + n;
        ref int Reference(int[] a, int at) { P(at); return ref a[at]; }
        (int, string) Pair() { Void(); return (P(count), "p"); }
        int Outer(int n) { int Inner(int m) { int Innermost() => P(m) + n; return Innermost() * 2; } return Inner(n + 1); }
        int[] list = [1, 2];
        Reference(list, P(1)) += P(5);
        Void();
        return All(Static(P(2)), Generic("g"), Generic(3, times: 1), Recursive(3), list, Pair(), Outer(P(4)), count, LaterDeclared());
        string LaterDeclared() => P("later");
    }

    [Job]
    string Method_groups()
    {
        Func<int, int> own = Doubled, local = Local, extension = "12345".Plus;
        Action<string> note = Note;
        note(P("noted"));
        int Local(int n) => P(n) + 1;
        IEnumerable<int> mapped = new[] { 1, 2 }.Select(Doubled);
        Func<string, int> parse = int.Parse;
        Predicate<int> odd = IsOdd;
        return All(own(P(1)), local(2), extension(P(3)), mapped, parse("12"), Array.FindAll([1, 2, 3], odd), Run(Doubled, P(4)), new[] { 3, 1, 2 }.OrderBy(Doubled).ToArray());
    }

    int Doubled(int n) => P(n) * 2;
    bool IsOdd(int n) => P(n) % 2 == 1;
    int Run(Func<int, int> f, int n) { Note("run"); return f(P(n)); }

    delegate int Mixed(ref int a, out int b, in int c, params int[] rest);

    [Job]
    string Parameters_of_lambdas()
    {
        Mixed mixed = (ref int a, out int b, in int c, params int[] rest) => { a += P(1); b = P(a) + c; return rest.Length; };
        Func<int, int, int> defaulted = (int a, int b) => P(a) - b;
        var withDefault = (int a, int b = 5) => P(a) + b;
        var typed = int? (bool some) => some ? P(1) : null;
        Func<int, int, int> discards = (_, _) => P(9);
        Action<int> anonymous = delegate (int n) { Note("anonymous " + P(n)); };
        Action<int> nothing = delegate { P("none"); };
        int x = 1;
        int rest = mixed(ref x, out int y, P(3), 1, 2, 3);
        anonymous(P(1));
        nothing(2);
        return All(x, y, rest, defaulted(P(3), 1), withDefault(P(1)), withDefault(1, P(2)), typed(true), typed(false), discards(1, 2));
    }

    [Job]
    string Static_and_attributed_lambdas()
    {
        Func<int, int> fixedOne = static n => { Probe.Step("n", n); return n + 1; };
        Func<int, int> attributed = [System.ComponentModel.Description("d")] [return: System.ComponentModel.Description("r")] ([System.ComponentModel.Description("p")] int n) => P(n) * 3;
        return All(fixedOne(P(1)), attributed(P(2)));
    }

    [Job]
    string Delegates_of_delegates()
    {
        Func<Func<int, int>, Func<int, int>> twice = f => n => f(f(P(n)));
        Func<int, int> self = null!;
        self = n => n <= 1 ? P(1) : n * self(n - 1);
        Delegate any = (int n) => P(n) + 1;
        return All(twice(n => P(n) + 3)(1), self(4), any.DynamicInvoke(P(5)), ((Action)(() => Note("cast"))).GetInvocationList().Length);
    }

    [Job]
    string Closures_over_the_form()
    {
        int before = P(1);
        Func<int> counter = Counter();
        string s = All(counter(), counter(), Counter()());
        Func<int> Counter() { int n = before; return () => { n++; return P(n); }; }
        return s + new Func<string>(() => { string t = P("t"); return t + before; })();
    }
}

static class ClosureExtensions
{
    public static int Plus(this string a, int b) { Probe.Step("plus"); return a.Length + b; }
}
