namespace Conpar.Semantics.Tests.Jobs;

/// <summary>Members of extension blocks that have points: of a class that is partial, and of one that is not.</summary>
public sealed partial class ExtensionBlocks : Recorded
{
    internal sealed class Shop { public readonly Lock Gate = new(); public int Stock = 5; public int[] Sold = [1, 2, 3]; }

    [Job] string Methods() { Shop shop = new(); return All(shop.Sell(P(2)), shop.Sell(amount: P(1)), shop.Stock, OpenBlocks.Sell(shop, P(1)), Shop.Stocked(P(9)).Stock, shop.SellClosed(P(1)), Shop.StockedClosed(P(8)).Stock, ClosedBlocks.SellClosed(shop, 0)); }

    [Job] string Properties() { Shop shop = new(); shop.Left = P(7); shop.Left += P(1); shop.Left++; int old = shop.Left--; shop.LeftClosed = P(3); shop.LeftClosed *= 2; return All(shop.Left, old, shop.LeftClosed, Shop.Usual, Shop.UsualClosed, shop is { Left: > 5 and < P7, LeftClosed: 6 }); }

    const int P7 = 7;

    [Job] string Generic_blocks() { List<int> list = [1, 2]; Dictionary<string, int> map = new() { ["a"] = 1 }; return All(list.Runner, list.Put(P(3)), list.Mapped<int, string>(n => "n" + P(n)), List<string>.Filled(P("x"), 2), List<int>.Nothing, map.Pair("a"), list.PutClosed(P(4)), List<char>.FilledClosed('c', P(1))); }

    [Job] string Behind_a_question_mark() { Shop? none = P<Shop?>(null), some = P<Shop?>(new()); some?.Left = P(2); none?.Left = P(3); return All(none?.Sell(P(1)), some?.Sell(P(1)), some?.Left, none?.LeftClosed, some?.SellClosed(P(1))); }

    [Job] string As_delegates() { Shop shop = new(); Func<int, int> sell = shop.Sell, closed = shop.SellClosed; Func<int, Shop> make = Shop.Stocked; Func<int, int> put = new List<int> { 1 }.Put; return All(sell(P(1)), closed(P(1)), make(P(4)).Stock, put(P(2)), new[] { 1, 2 }.Select(shop.Sell)); }

    [Job] async Task<string> Asynchronous() { Shop shop = new(); Task<int> kept = shop.Later(P(1)), other = shop.LaterClosed(P(2)); ValueTask<int> third = shop.Soon(3); int now = await shop.Later(P(4)); return All(now, await kept, await other, await third, await Shop.Never(), await List<int>.Made(P(5))); }

    [Job] string By_reference() { int n = P(1); n.Grow(P(2)); n.GrowClosed(P(3)); Span<int> span = [1, 2, n]; ReadOnlySpan<char> text = "abc"; return All(n, span.Summed(), text.Size, n.Seen); }

    [Job] string Operators() { Shop a = new(), b = new() { Stock = 2 }; Shop c = a + b; c += P(a); return All(c.Stock, (a + b + c).Stock, (!a).Stock, (a * P(2)).Stock); }

    [Job] string Iterators() { Shop shop = new(); string s = ""; foreach (int n in shop.Each()) s += P(n); return All(s, shop.Each().Sum(), shop.EachClosed().Max()); }

    [Job] string Inside_each_other() { Shop shop = new(); return All(shop.Twice(P(1)), shop.Recursive(3), shop.Captured(P(2)), shop.Named(), shop.Text()); }

    [Job] string Failing() { Shop shop = new(); try { return All(shop.Sell(P(99))); } catch (InvalidOperationException e) { return All(e.Message, shop.Gate.IsHeldByCurrentThread); } }

    [Job] string Loops_that_compute() { Shop shop = new(); return All(shop.Computed(2000), shop.ComputedClosed(2000)); }
}

static partial class OpenBlocks
{
    static int calls;

    extension(ExtensionBlocks.Shop shop)
    {
        public int Sell(int amount)
        {
            Probe.Step("sell", amount);
            lock (shop.Gate)
            {
                if (amount > shop.Stock) throw new InvalidOperationException("out of stock");
                return shop.Stock -= amount;
            }
        }

        public static ExtensionBlocks.Shop Stocked(int stock) { Probe.Step("stocked"); return new() { Stock = stock }; }
        public int Left { get { Probe.Step("left"); return shop.Stock; } set { Probe.Step("set left", value); shop.Stock = value; } }
        public static int Usual { get { Probe.Step("usual"); return 5; } }
        public async Task<int> Later(int n) { await Task.Yield(); Probe.Step("later", n); return shop.Stock + n; }
        public async ValueTask<int> Soon(int n) { await Task.Delay(1); return n; }
        public static async Task<string> Never() { await Task.Yield(); return "never"; }
        public IEnumerable<int> Each() { foreach (int n in shop.Sold) { Probe.Step("each", n); yield return n; } }
        public int Twice(int n) => shop.Sell(n) + shop.Left;
        public int Recursive(int n) { Probe.Step("down", n); return n == 0 ? shop.Left : 1 + shop.Recursive(n - 1); }
        public int Captured(int n) { int Inner(int m) { Probe.Step("inner"); shop = new() { Stock = 50 }; return shop.Sell(m) + n; } Func<int, int> f = m => shop.Sell(m) + n; return f(1) + Inner(2); }
        public string Named([System.Runtime.CompilerServices.CallerMemberName] string from = "") { Probe.Step("named"); return from; }
        public string Text([System.Runtime.CompilerServices.CallerArgumentExpression(nameof(shop))] string of = "") { Probe.Step("text"); return of; }
        public long Computed(int n) { long sum = 0; for (int i = 0; i < n; i++) sum += i % (shop.Stock + 1); Interlocked.Increment(ref calls); return sum; }
        public static ExtensionBlocks.Shop operator +(ExtensionBlocks.Shop a, ExtensionBlocks.Shop b) { Probe.Step("plus"); lock (a.Gate) return new() { Stock = a.Stock + b.Stock }; }
        public static ExtensionBlocks.Shop operator *(ExtensionBlocks.Shop a, int n) { Probe.Step("times"); return new() { Stock = a.Stock * n }; }
        public static ExtensionBlocks.Shop operator !(ExtensionBlocks.Shop a) => new() { Stock = -a.Stock };
    }

    extension<T>(List<T> list) where T : notnull
    {
        public T Runner { get { Probe.Step("second"); return list[1]; } }
        public int Put(T item) { Probe.Step("put", item); list.Add(item); return list.Count; }
        public List<U> Mapped<U>(Func<T, U> map) where U : class { Probe.Step("mapped"); return [.. list.Select(map)]; }
        public static List<T> Filled(T item, int times) { Probe.Step("filled"); return [.. Enumerable.Repeat(item, times)]; }
        public static List<T> Nothing { get { Probe.Step("nothing"); return []; } }
        public static async Task<List<T>> Made(T one) { await Task.Yield(); return [one]; }
    }

    extension<TKey, TValue>(Dictionary<TKey, TValue> map) where TKey : notnull { public (TKey, TValue) Pair(TKey key) { Probe.Step("pair"); return (key, map[key]); } }

    extension(ref int n) { public void Grow(int by) { Probe.Step("grow", by); n += by; } public int Seen { get { Probe.Step("seen"); return n; } } }

    extension(Span<int> span) { public int Summed() { Probe.Step("summed"); int sum = 0; foreach (int n in span) sum += n; return sum; } }

    extension(ReadOnlySpan<char> text) { public int Size { get { Probe.Step("size"); return text.Length; } } }
}

static class ClosedBlocks
{
    static int sold;
    static int Noted(int n) => sold = n;

    extension(ExtensionBlocks.Shop shop)
    {
        public int SellClosed(int amount) { Probe.Step("sell", amount); lock (shop.Gate) return shop.Own(Noted(shop.Stock -= amount)); }
        int Own(int n) => n;
        public static ExtensionBlocks.Shop StockedClosed(int stock) { Probe.Step("stocked"); return new() { Stock = stock }; }
        public int LeftClosed { get { Probe.Step("left"); return shop.Stock; } set { Probe.Step("set left", value); shop.Stock = value; } }
        public static int UsualClosed { get { Probe.Step("usual"); return 5; } }
        public async Task<int> LaterClosed(int n) { await Task.Yield(); Probe.Step("later", n); return shop.Stock + n; }
        public IEnumerable<int> EachClosed() { foreach (int n in shop.Sold) { Probe.Step("each", n); yield return n; } }
        public long ComputedClosed(int n) { long sum = 0; for (int i = 0; i < n; i++) sum += i % (shop.Stock + 1); return sum + sold; }
    }

    extension<T>(List<T> list)
    {
        public int PutClosed(T item) { Probe.Step("put", item); list.Add(item); return list.Count; }
        public static List<T> FilledClosed(T item, int times) { Probe.Step("filled"); return [.. Enumerable.Repeat(item, times)]; }
    }

    extension(ref int n) { public void GrowClosed(int by) { Probe.Step("grow", by); n += by; } }
}
