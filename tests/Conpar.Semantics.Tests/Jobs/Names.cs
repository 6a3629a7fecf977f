namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Names that generated code uses itself, or that mean something else in the base class library.</summary>
public sealed partial class Names : Recorded
{
    int @class = 1;
    string Console(string text) { Note("own console"); return P(text); }
    string Step(string text) => P("own " + text);
    int @await(int @async) => P(@async) + @class;

    [Job] string Keywords() { int @int = P(1), @event = P(2); foreach (int @foreach in new[] { 3 }) @int += P(@foreach); Func<int, int> @switch = @case => P(@case) * 2; (int @out, int @ref) = (P(4), 5); return All(@int, @event, @await(@switch(@out)), @ref, @class, new { @class, @event }, nameof(@class)); }

    [Job] string Of_libraries() => All(Console(P("c")), Step("s"), Task(1), Monitor);

    string Task(int n) => P("task" + n);
    string Monitor => P("monitor");

    [Job] async Task<string> In_other_scripts() => All(await Später(P(1)), Ümläut(P(5)), été);

    async Task<int> Später(int 数) { await System.Threading.Tasks.Task.Yield(); return P(数); }
    int Ümläut(int größe) { int 变量 = P(größe); return 变量 + 1; }
    string été => P("été");

    internal sealed partial class Probe_(Names owner) { public void Step(string text) => owner.Note("own step " + text); }
    internal sealed partial class Schedule(Names owner) { public string Name => owner.P("job"); public static Schedule Current(Names owner) => new(owner); }

    [Job] string Of_types() { new Probe_(this).Step(P("x")); return new Schedule(this).Name + Schedule.Current(this).Name; }
}
