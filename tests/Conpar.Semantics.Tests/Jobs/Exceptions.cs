namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Exceptions in code that does not await: filters, finally, rethrowing, nesting.</summary>
public sealed partial class Exceptions : Recorded
{
    int depth;

    [Job]
    string Filters_run_before_inner_finally()
    {
        string s = "";
        bool Filter(string name, bool result) { Note("filter " + name); P(result); return result; }
        try
        {
            try { try { P("in"); throw new InvalidOperationException("x"); } finally { Note("inner finally"); P("f"); } }
            catch (InvalidOperationException) when (Filter("first", false)) { s += "wrong"; }
        }
        catch (ArgumentException) { s += "wrong"; }
        catch (Exception e) when (Filter("second", P(true)) && e.Message == "x") { s += P("caught ") + e.Message; }
        finally { s += P(" done"); }
        return s;
    }

    [Job]
    string A_filter_that_throws_is_false()
    {
        try { P(1); throw new InvalidOperationException("a"); }
        catch (InvalidOperationException) when (Throws()) { return "wrong"; }
        catch (InvalidOperationException e) { return P(e.Message); }
    }

    bool Throws() { P("throws"); throw new FormatException(); }

    [Job]
    string Finally_and_jumps()
    {
        string s = "";
        int Returned() { try { return P(1); } finally { s += P("r"); } }
        int Nested() { try { try { return P(2); } finally { s += "a"; P("a"); } } finally { s += P("b"); } }
        for (int i = 0; i < 4; i++)
        {
            try { if (P(i) == 0) continue; if (i == 1) goto next; if (i == 3) break; s += i; }
            finally { s += P("f") + i; }
        next:
            s += "n";
        }

        return All(s, Returned(), Nested(), s);
    }

    [Job]
    string Rethrown()
    {
        string s = "";
        try
        {
            try { try { throw new InvalidOperationException(P("one")); } catch (Exception e) { s += P(e.Message); throw; } }
            catch (InvalidOperationException e) { s += "2"; P(2); throw new ApplicationException(P("two"), e); }
        }
        catch (ApplicationException e) { s += e.Message + e.InnerException!.Message; }
        try { try { throw new InvalidOperationException("lost"); } finally { P(1); Fail("from finally"); } } catch (FormatException e) { s += e.Message; }
        return s;
    }

    void Fail(string text) { depth++; P(depth); throw new FormatException(text); }

    [Job]
    string From_every_place()
    {
        string s = "";
        void Try(string name, Func<object?> act) { try { s += name + act() + ";"; } catch (Exception e) { s += name + e.GetType().Name + ";"; } }
        int[] a = [1, 2];
        object o = "text";
        string? none = P<string?>(null);
        Try("index", () => a[P(5)]);
        Try("null", () => none!.Length + P(1));
        Try("cast", () => (int)P(o));
        Try("zero", () => P(1) / P(0));
        Try("overflow", () => checked(P(int.MaxValue) + P(1)));
        Try("nullable", () => P<int?>(null)!.Value);
        Try("parse", () => int.Parse(P("x")));
        Try("key", () => new Dictionary<string, int>()[P("k")]);
        Try("store", () => { object[] strings = new string[1]; strings[P(0)] = P(5); return null; });
        Try("size", () => new int[P(-1)]);
        Try("fine", () => P("ok"));
        return s;
    }

    [Job]
    string Order_of_null_and_arguments()
    {
        List<int>? none = null;
        int[]? missing = null;
        string s = "";
        try { none!.Add(P(1)); } catch (NullReferenceException) { s += "a"; }
        try { missing![P(2)] = P(3); } catch (NullReferenceException) { s += "b"; }
        try { s += missing![P(4)] + P(5); } catch (NullReferenceException) { s += "c"; }
        try { (new int[1])[P(6)] += P(7); } catch (IndexOutOfRangeException) { s += "d"; }
        try { _ = new int[2] { P(8), Bad(9) }; } catch (FormatException) { s += "e"; }
        try { Twice(P(10), Bad(11)); } catch (FormatException) { s += "f"; }
        return s;
    }

    int Bad(int n) { P(n); throw new FormatException(); }
    int Twice(int a, int b) => P(a + b);

    [Job]
    int Unwound_through_frames()
    {
        int Down(int n) { try { return n == 0 ? throw new InvalidOperationException(P("bottom")) : Down(n - 1); } finally { depth += P(n); } }
        try { return Down(4); } catch (InvalidOperationException) when (depth == 0) { return P(depth); }
    }

    static bool IsPassing(Exception fault, int limit) => fault is InvalidOperationException { Message.Length: var length } && length > limit;

    bool IsDeep() => depth > 0;

    /// <summary>Of these filters, the first two cannot tell that the finally ran; the others can.</summary>
    [Job]
    string Filters_that_look_around()
    {
        string s = "";
        int left = 1, open = 0;
        void Fail(string text) { try { throw new InvalidOperationException(P(text)); } finally { depth += P(2); } }
        for (int attempt = 0; attempt < 3; attempt++)
        {
            try { Fail("again"); } catch (InvalidOperationException) when (attempt < 2) { s += P(attempt); } catch (InvalidOperationException) { s += P("last"); }
        }

        try { Fail("passing"); } catch (Exception e) when (IsPassing(e, left) && e.Message.StartsWith('p')) { s += P(e.Message); }
        depth = 0;
        try { Fail("deep"); } catch (InvalidOperationException) when (IsDeep()) { s += "deep"; } catch (InvalidOperationException) { s += P("flat"); }
        try { try { open++; P(1); throw new FormatException(); } finally { open--; P(2); } } catch (FormatException) when (open == 1) { s += P("open"); }
        return s + All(depth, open);
    }

    [Job] string Leaves_with_its_type() { try { P(1); throw new KeyNotFoundException(P("key")); } finally { P("last"); } }

    internal sealed partial class Own(int code) : Exception($"code {code}") { public int Code => code; }

    [Job] string Own_types() { try { throw new Own(P(3)); } catch (Own e) when (e.Code > P(2)) { return P(e.Code) + e.Message; } }
}
