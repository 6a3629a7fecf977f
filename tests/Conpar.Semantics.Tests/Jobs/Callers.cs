using System.Runtime.CompilerServices;

namespace Conpar.Semantics.Tests.Jobs;

/// <summary>What the compiler tells a method about its caller.</summary>
public sealed partial class Callers : Recorded
{
    string Who([CallerMemberName] string name = "") => P(name);
    string What(object? value, string? more = null, [CallerArgumentExpression(nameof(value))] string text = "", [CallerArgumentExpression(nameof(more))] string other = "") => P(text + "/" + other);
    string Where([CallerFilePath] string path = "", [CallerLineNumber] int line = 0) => P(Path.GetFileName(path) + line);
    static string All3<T>(T value, [CallerLineNumber] int line = 0, [CallerMemberName] string name = "", [CallerArgumentExpression("value")] string text = "") { Probe.Step("all"); return $"{value}{line}{name}{text}"; }
    async Task<string> Later(int n, [CallerMemberName] string name = "", [CallerLineNumber] int line = 0) { await Task.Yield(); return P(name + line); }

    internal sealed partial class Made(Callers owner, [CallerMemberName] string name = "", [CallerLineNumber] int line = 0) { public string Text => owner.P(name + line); public static string Plain([CallerMemberName] string name = "", [CallerLineNumber] int line = 0) => name + line; }

    string Property { get => Who() + Made.Plain(); set => Note(Who() + value); }
    string this[int i] => Who() + i;

    [Job] string Names() { Property = P("x"); string Local() => Who(); Func<string> lambda = () => Who() + Made.Plain(); return All(Who(), Who("given"), Property, this[P(1)], Local(), lambda(), new Made(this).Text); }

    [Job] string Texts() { int[] a = [1]; return All(What(P(1) + 2), What(a[P(0)], more: P("m")), What(more: "z", value: P("v").Length), What(null), What(a?.Length ?? P(3)), 5.Described(), P("t").Described()); }

    [Job]
    string Lines()
    {
        string s = Where();
        s += Where(
            );
        s += P(1) + Where() + All3(P(2)) + All3(
            P(3));
        P(
            4);
        return s + new Made(this).Text + Made.Plain() + Where();
    }

    [Job]
    async Task<string> Async_callers()
    {
        string s = await Later(1);
        Task<string> kept = Later(
            2);
        return s + await kept + await Later(await A(3)) + Where();
    }

    void Check(bool condition, [CallerArgumentExpression(nameof(condition))] string text = "") { if (!condition) throw new InvalidOperationException(P(text)); }

    [Job] string Checks() { Check(P(1) == 1); try { Check(P(1) /* one */ == 2); return "no"; } catch (InvalidOperationException e) { return e.Message; } }
}

static class CallerExtensions
{
    public static string Described<T>(this T value, [CallerArgumentExpression(nameof(value))] string text = "") { Probe.Step("described"); return text + value; }
}
