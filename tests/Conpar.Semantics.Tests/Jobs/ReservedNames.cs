namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Names that forms need for themselves: such methods stay as they are, and are listed as uncontrolled.</summary>
public sealed partial class ReservedNames : Recorded
{
    readonly int __this = 2;
    int __at = 3;

    [Job] string Of_locals() { int __job = P(1), __site = P(2), __self = 3, conpar = P(4), __receiver1 = 5, __lock1 = 6, __child = 7; string? text = P("t"); lock (Log) { P(__lock1); } __at += __job; return All(__job, __site, __self, conpar, __receiver1, text?.Length, P(text)?.Substring(P(0)), __child, __this, __at); }

    [Job] async Task<string> Of_parameters() { async Task<int> Inner(int __job, int __site) { await System.Threading.Tasks.Task.Yield(); return P(__job) + __site; } Task<int> kept = Inner(__site: P(1), __job: P(2)); return All(await kept, await Inner(3, await A(4))); }
}
