namespace Conpar.Semantics.Tests.Jobs;

/// <summary>What interfaces do themselves: default members that have points, those that override them, private and static ones.</summary>
public sealed partial class DefaultMembers : Recorded
{
    internal interface IStore
    {
        static int made;
        private static readonly Lock gate = new();
        private const int Limit = 3;

        List<int> Items { get; }
        int Put(int item) { Probe.Step("put", item); lock (gate) { Items.Add(Own(item)); return Count; } }
        int Count => Items.Count;
        int Last { get { Probe.Step("last"); return Items[^1]; } set { Probe.Step("set last", value); Items[^1] = value; } }
        int this[int at] { get { Probe.Step("at", at); return Items[at]; } }
        async Task<int> PutLater(int item) { await Task.Yield(); return Put(item) + Limit; }
        private int Own(int item) { Probe.Step("own"); return Checked(item); }
        private int Checked(int item) => item > Limit * 100 ? throw new ArgumentException("too much") : item;
        sealed int Twice(int item) { Put(item); return Put(item); }
        static IStore Make() { Probe.Step("make"); lock (gate) { made++; return new Plain(); } }
        int Recursive(int n) { Probe.Step("down"); return n == 0 ? Count : this.Recursive(n - 1) + 1; }
        IEnumerable<int> Each() { foreach (int n in Items) { Probe.Step("each"); yield return n; } }
        T Through<T>(T value) where T : notnull { Probe.Step("through", value); return value; }
        string Named([System.Runtime.CompilerServices.CallerMemberName] string from = "") { Probe.Step("named"); return from; }
        Func<int> Delayed(int n) => () => Put(n);
        long Computed(int n) { long sum = 0; for (int i = 0; i < n; i++) sum += i % (Items.Count + 1); return sum; }
        protected int Hidden() { Probe.Step("hidden"); return 1; }
        int Seen() => Hidden() + Hidden();
    }

    internal partial interface ILoud : IStore { int IStore.Put(int item) { Probe.Step("loud", item); Items.Add(-item); return -Count; } int Louder() => Put(7) * 2; }

    internal sealed class Plain : IStore { public List<int> Items { get; } = []; }
    internal sealed class Own : IStore { public List<int> Items { get; } = [1]; public int Put(int item) { Probe.Step("own put"); Items.Add(item * 2); return 0; } int IStore.Hidden() => 5; }
    internal sealed partial class Loud : ILoud { public List<int> Items { get; } = []; }
    internal class Below : ILoud { public List<int> Items { get; } = []; int IStore.Put(int item) { Probe.Step("below"); return 42; } }
    internal class Bottom : Below, IStore { int IStore.Last { get => 99; set => Probe.Step("bottom", value); } }
    internal readonly struct Small(List<int> items) : IStore { public List<int> Items => items; }

    static readonly Func<IStore>[] all = [() => new Plain(), () => new Own(), () => new Loud(), () => new Below(), () => new Bottom(), () => new Small([])];

    [Job] string Called_by_the_interface() => string.Join("; ", all.Select(make => { IStore one = make(); one.Items.Add(0); return All(one.Put(P(3)), one.Twice(P(4)), one.Count, one.Last, one[P(0)], one.Seen()); }));

    [Job] string Properties() { IStore one = new Plain(); one.Put(P(1)); one.Last = P(5); one.Last += P(2); int old = one.Last++; IStore bottom = new Bottom(); bottom.Last = P(1); return All(one.Last, old, bottom.Last, one is { Last: 8, Count: 1 }); }

    [Job] async Task<string> Asynchronous() { IStore one = new Plain(), loud = new Loud(); Task<int> kept = one.PutLater(P(1)); int first = await kept; return All(first, await one.PutLater(P(2)), await loud.PutLater(P(3)), one.Items); }

    [Job] string Static_ones() { int before = IStore.made; IStore one = IStore.Make(); return All(one.Count, one.GetType().Name, IStore.made > before); }

    [Job] string Others() { IStore one = new Plain(); one.Put(1); return All(one.Recursive(P(3)), one.Through(P("x")), one.Named(), one.Delayed(P(5))(), one.Each().Select(n => P(n)), one.Computed(3000)); }

    int Of<T>(T store) where T : IStore => store.Put(P(6)) + store.Twice(1);

    [Job] string By_type_parameters() => All(Of(new Plain()), Of(new Loud()), Of(new Own()), Of(new Small([])), Of<ILoud>(new Below()));

    [Job] string By_a_derived_interface() { ILoud one = new Loud(), two = new Below(); return All(one.Louder(), two.Louder(), one.Put(P(1)), ((IStore)two).Put(2)); }

    [Job] string As_delegates() { IStore one = new Plain(), loud = new Loud(); Func<int, int> put = one.Put, louder = loud.Put, twice = one.Twice; return All(put(P(1)), louder(P(2)), twice(P(3)), new[] { 1, 2 }.Select(one.Put)); }

    [Job] string Behind_a_question_mark() { IStore? none = P<IStore?>(null), some = P<IStore?>(new Plain()); return All(none?.Put(P(1)), some?.Put(P(2)), some?.Last, none?.Last); }

    [Job] string Failing() { IStore one = new Plain(); try { return All(one.Put(P(1000))); } catch (ArgumentException e) { return All(e.Message, one.Put(P(1))); } }

    internal interface IBox<T> where T : notnull
    {
        T Value { get; set; }
        T Swap(T next) { Probe.Step("swap", next); T old = Value; Value = next; return old; }
        U Map<U>(Func<T, U> map) { Probe.Step("map"); return map(Value); }
        static IBox<T> Of(T value) { Probe.Step("of", value); return new Box<T> { Value = value }; }
    }

    internal sealed class Box<T> : IBox<T> where T : notnull { public required T Value { get; set; } }
    internal sealed class Texts : IBox<string> { public string Value { get; set; } = "a"; string IBox<string>.Swap(string next) { Probe.Step("texts"); return Value + next; } }

    [Job] string Generic_ones() { IBox<int> box = IBox<int>.Of(P(1)); IBox<string> text = new Texts(), other = new Box<string> { Value = "b" }; return All(box.Swap(P(2)), box.Map(n => n + P(3)), text.Swap("x"), other.Swap("y"), other.Map(s => s.Length)); }

    internal interface ISource<out T> { T Get(); T GetTwice() { Probe.Step("twice"); Get(); return Get(); } Type Kind() { Probe.Step("kind"); return typeof(T); } }
    internal sealed class Source : ISource<string> { int n; public string Get() => "n" + ++n; }

    [Job] string Variant_ones() { ISource<string> texts = new Source(); ISource<object> objects = texts; return All(texts.GetTwice(), objects.GetTwice(), texts.Kind().Name, objects.Kind().Name); }
}
