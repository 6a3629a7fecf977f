global using GlobalAlias = System.Collections.Generic.Dictionary<string, int>;
using Self = Conpar.Semantics.Tests.Jobs.Places;
using Pair = (int Left, int Right);
using unsafe Pointer = int*;

namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Where jobs can be: nested, private and static classes, static methods, classes made from others.</summary>
public partial class Places : Recorded
{
    static int started;

    [Job] static string Static_job() { Probe.Step("static"); started = 0; return Next() + ":" + Next(); }

    static int Next() { Probe.Step("next"); return ++started; }

    [Job] public string Public_job() => P("public");

    [Job] protected internal virtual string Virtual_job() => P("virtual") + Aliases();

    string Aliases() { GlobalAlias map = new() { ["a"] = P(1) }; Pair pair = (P(2), 3); return All(map["a"], pair.Left, nameof(Self), typeof(Self).Name); }

    private protected partial class Nested : Recorded
    {
        [Job] string Of_a_nested_class() => P("nested") + Deep.Value;

        private sealed partial class Deep : Recorded
        {
            public static int Value { get { Probe.Step("deep"); return 5; } }
            [Job] async Task<string> Of_a_private_class() => P("private") + await A(Value) + await A(Value + 1);
        }
    }

    public abstract partial class Middle : Recorded { protected string Shared() { Note(GetType().Name); return P("shared"); } protected abstract int Hook(); public string Run() => Shared() + Hook(); }

    public sealed partial class Leaf : Middle
    {
        protected override int Hook() => P(8);
        [Job] string Of_a_derived_class() => Run() + Shared();
    }

    public partial class Inherited : Places
    {
        protected internal override string Virtual_job() => "overridden " + base.Virtual_job();
        [Job] string Calls_the_base() => Virtual_job() + base.Virtual_job();
    }

    public sealed partial record Recorded_scenario() { int n = 2; [Job] string Of_a_record() { Probe.Step("record"); return (this with { n = 5 }).n + ToString(); } }
}

/// <summary>A static scenario: its output is its log.</summary>
public static partial class StaticPlace
{
    static readonly List<int> numbers = [];

    [Job] static string Of_a_static_class() { numbers.Clear(); for (int i = 0; i < 3; i++) { Console.WriteLine(i); numbers.Add(Twice(i)); } return string.Join(",", numbers); }

    [Job] static async Task<int> Asynchronously() { await Task.Yield(); Console.WriteLine("async"); return await Sum(1, 2); }

    static int Twice(int n) { Console.WriteLine("twice " + n); return 2 * n; }
    static async Task<int> Sum(int a, int b) { await Task.Delay(1); Console.WriteLine("sum"); return a + b; }
}

file sealed class OnlyHere(Recorded owner) { public int Value { get { owner.Log.Add("file"); Probe.Step("only here"); return 3; } } public static string Text(Recorded owner) { owner.Log.Add("text"); Probe.Step("text"); return "file-local"; } }

public sealed partial class UsesFileLocal : Recorded
{
    [Job] string Of_file_local_types() { OnlyHere here = new(this); return All(here.Value, OnlyHere.Text(this), P(here.Value)); }
}
