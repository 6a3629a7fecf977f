using Conpar.Generators.Tests.Support;

namespace Conpar.Generators.Tests.Code;

/// <summary>Code of the user's own that touches shared state, and that others call: exploring says where, whatever the type by which they know its objects.</summary>
public sealed class CallsThatNobodyNames
{
    const string Item = "interface IItem { } class Item : IItem { int n; public override string ToString() => $\"{n++}\"; public override bool Equals(object? o) => n++ > 0; public override int GetHashCode() => n++; } class Special : Item; readonly object item = new Item(); readonly IItem known = new Item(); readonly List<object> all = []; ";

    [Theory]
    [InlineData("[Job] string Run() => string.Join(',', new object[] { item });")]
    [InlineData("[Job] string Run() => string.Join(\",\", all);")]
    [InlineData("[Job] string Run() => string.Concat(item);")]
    [InlineData("[Job] string Run() => string.Format(\"{0}\", item);")]
    [InlineData("[Job] string Run() => $\"{known}\";")]
    [InlineData("[Job] string Run() => \"\" + known;")]
    [InlineData("[Job] string Run() { string text = \"\"; text += item; return text; }")]
    [InlineData("[Job] string? Run() => Convert.ToString(item);")]
    [InlineData("[Job] string Run() => new System.Text.StringBuilder().Append(item).ToString();")]
    [InlineData("[Job] void Run() => Console.WriteLine(item);")]
    [InlineData("static string Show<T>(T one) => $\"{one}\"; [Job] string Run() => Show(item);")]
    public void What_makes_a_text_of_an_object_calls_its_ToString(string members) => Tells("a library calls Item.ToString here, which runs as it is", Item + members);

    [Theory]
    [InlineData("[Job] bool Run() => all.Contains(item);")]
    [InlineData("[Job] bool Run() => Equals(item, known);")]
    [InlineData("[Job] bool Run() => new Dictionary<IItem, int>().ContainsKey(known);")]
    public void What_compares_objects_calls_their_Equals(string members) => Tells("Item.Equals here, which runs as it is", Item + members);

    [Fact]
    public void So_does_what_compares_their_parts() =>
        Tells("a library calls Pair.Equals here, which runs as it is", Item + "record struct Pair(object One); readonly List<Pair> pairs = []; [Job] bool Run() => pairs.Contains(new Pair(item));");

    [Theory]
    [InlineData("class Rule : IEqualityComparer<string> { int n; public bool Equals(string? a, string? b) => n++ > 0; public int GetHashCode(string s) => n++; } readonly Dictionary<string, int> all = new(new Rule()); [Job] bool Run() => all.ContainsKey(\"\");", "a library calls Rule.Equals here, which runs as it is")]
    [InlineData("class Rule : IComparer<object> { int n; public int Compare(object? a, object? b) => n++; } readonly SortedSet<string> all = new(new Rule()); [Job] bool Run() => all.Add(\"\");", "a library calls Rule.Compare here, which runs as it is")]
    [InlineData("class Rule<T> : IComparer<T> { int n; public int Compare(T? a, T? b) => n++; } readonly PriorityQueue<string, int> all = new(new Rule<int>()); [Job] void Run() => all.Enqueue(\"\", 1);", "a library calls Rule.Compare here, which runs as it is")]
    public void A_collection_calls_what_it_was_given_to_compare_keys(string members, string reason) => Tells(reason, members);

    [Theory]
    [InlineData("class Item(object a, object b) { public override string ToString() { lock (a) lock (b) return \"\"; } } static readonly object a = new(), b = new(); readonly object item = new Item(a, b); [Job] string Run() => string.Concat(item);", "Item.ToString")]
    [InlineData("class Item { int n; public override string ToString() => Shown(); string Shown() => $\"{n++}\"; } readonly object item = new Item(); [Job] string Run() => string.Concat(item);", "Item.ToString")]
    [InlineData("class Rule(SemaphoreSlim gate) : IComparer<int> { public int Compare(int a, int b) { gate.Wait(); return a - b; } } readonly SemaphoreSlim gate = new(1); [Job] void Run() => new List<int> { 1 }.Sort(new Rule(gate));", "Rule.Compare")]
    [InlineData("class Item { public int N { get; set; } } class Rule(Func<Item, int> key) : IComparer<Item> { public int Compare(Item? a, Item? b) => key(a!) - key(b!); } readonly Item item = new(); readonly SortedSet<Item> all = new(new Rule(one => one.N)); [Job] bool Run() => all.Contains(item);", "Rule.Compare")]
    public void So_do_they_where_that_waits_or_calls_what_touches_it(string members, string called) => Tells($"a library calls {called} here, which runs as it is", members);

    [Theory]
    [InlineData("readonly System.IO.StringWriter all = new(); [Job(Copies = 2)] void Run() => all.Write(\"pen\");")]
    [InlineData("readonly System.Collections.Immutable.ImmutableArray<int>.Builder all = System.Collections.Immutable.ImmutableArray.CreateBuilder<int>(); [Job(Copies = 2)] void Run() => all.Add(1);")]
    public void Texts_and_builders_are_objects_that_change(string members) => Assert.Contains("__job.Writing(", Explored(members), StringComparison.Ordinal);

    [Theory]
    [InlineData("static class Log { public static int N; } class Prices { public static readonly int First = 1; static Prices() => Log.N++; } [Job] int Run() => Prices.First + Log.N;")]
    [InlineData("static class Log { static int n; public static int Next() => ++n; } class Prices { public static readonly int First = Log.Next(); } [Job] int Run() => Prices.First;")]
    [InlineData("static class Log { public static readonly List<int> All = []; } class Prices { static readonly object gate = Begin(); static object Begin() { Log.All.Add(1); return new(); } public int N => 1; } [Job] int Run() => new Prices().N;")]
    [InlineData("class Poller { int n; public Poller() { Task.Run(() => n++); } public int N => n; } static class Shared { public static readonly Poller All = new(); } [Job] int Run() => Shared.All.N;")]
    [InlineData("class Prices { static int n; static readonly Task loop = Poll(); static async Task Poll() { while (true) { n++; await Task.Delay(1); } } public static int Count => n; } [Job] int Run() => Prices.Count;")]
    [InlineData("class Prices { public int N; readonly Timer timer; public Prices() => timer = new Timer(_ => N++, null, 1, 1); public static Prices Instance { get; } = new(); } [Job] int Run() => Prices.Instance.N;")]
    public void The_first_use_of_a_class_runs_what_it_begins_with(string members) => Tells("a static constructor", members);

    [Theory]
    [InlineData("the language calls GetEnumerator here, which runs as it is", "class Row { int n; public List<int>.Enumerator GetEnumerator() { n++; return new List<int>().GetEnumerator(); } } readonly Row row = new(); [Job] int[] Run() => [.. row];")]
    [InlineData("the language calls op_Equality here, which runs as it is", "class Cell { int n; public static bool operator ==(Cell a, Cell b) => a.n++ > b.n; public static bool operator !=(Cell a, Cell b) => false; public override bool Equals(object? o) => true; public override int GetHashCode() => 1; } readonly (Cell, int) two = (new(), 1); [Job] bool Run() => two == (two.Item1, 1);")]
    [InlineData("the language calls add_Sold here, which runs as it is", "interface ISeller { event Action Sold; } class Seller : ISeller { int n; public event Action Sold { add => n++; remove => n--; } } readonly ISeller seller = new Seller(); [Job] void Run() => seller.Sold += () => { };")]
    [InlineData("Next may run here as it is, behind a type parameter", "interface INext { static abstract int Next { get; set; } } class Own : INext { public static int Next { get; set; } } static void Use<T>() where T : INext => T.Next++; [Job] void Run() => Use<Own>();")]
    [InlineData("Scope.Dispose may run here as it is, behind a class or interface of a library", "class Scope : IDisposable { int n; public void Dispose() => n++; } static void Use<T>(T scope) where T : IDisposable { using (scope) { } } [Job] void Run() => Use(new Scope());")]
    [InlineData("Wrong.Message may run here as it is, behind a class or interface of a library", "class Wrong : Exception { int n; public override string Message => $\"{n++}\"; } readonly Exception wrong = new Wrong(); [Job] string Run() => wrong.Message;")]
    [InlineData("a constructor", "class Own { static int n; public Own() => n++; } readonly Lazy<Own> own = new(); [Job] object Run() => own.Value;")]
    [InlineData("a member that is looked up at run time", "class Own { public int N { get; set; } } readonly Own own = new(); [Job] string Run() => System.Text.Json.JsonSerializer.Serialize(own);")]
    public void The_language_and_libraries_call_members(string reason, string members) => Tells(reason, members);

    const string Outside = "a delegate that a constructor or an initializer made";

    [Theory]
    [InlineData("int n; Action? up; public Shop() => Open(); void Open() => up = () => n++; [Job] void Run() => up!();")]
    [InlineData("int n; Action? up; [Setup] void Begin() => Open(); void Open() => up = () => n++; [Job] void Run() => up!();")]
    [InlineData("class Own { public int N { get; set; } } readonly Own own = new(); readonly Func<Own, int> read; public Shop() { System.Linq.Expressions.Expression<Func<Own, int>> tree = one => one.N; read = tree.Compile(); } [Job] int Run() => read(own);")]
    [InlineData("static int n; static readonly Action up = () => Up(); static void Up() => n++; [Job] void Run() => up();")]
    [InlineData("static int n; static readonly ThreadLocal<int> own = new(() => n++); [Job] int Run() => own.Value;")]
    [InlineData("static int n; static readonly AsyncLocal<int> own = new(_ => n++); [Job] void Run() => own.Value = 1;")]
    [InlineData("static int n; static readonly System.Collections.ObjectModel.ObservableCollection<int> all = []; static Shop() => all.CollectionChanged += (_, _) => n++; [Job] void Run() => all.Add(1);")]
    [InlineData("static int n; static readonly CancellationTokenSource stop = new(); static Shop() => stop.Token.Register(() => n++); [Job] void Run() => stop.Cancel();")]
    [InlineData("static int n; static readonly SortedSet<int> all = new(Comparer<int>.Create((a, b) => n++)); [Job] bool Run() => all.Add(1);")]
    public void Delegates_that_were_made_before_the_jobs_have_no_steps(string members) => Tells(Outside, members);

    [Theory]
    [InlineData("int n; delegate void Does(); readonly Does up; public Shop() => up = () => Up(); void Up() => n++; [Job] void Run() => up();")]
    [InlineData("int n; readonly System.Collections.ObjectModel.ObservableCollection<int> all = []; public Shop() => all.CollectionChanged += (_, _) => n++; [Job] void Run() => all.Add(1);")]
    [InlineData("static int n; readonly ThreadLocal<int> own = new(() => n++); [Job] int Run() => own.Value;")]
    [InlineData("int n; readonly CancellationTokenSource stop = new(); public Shop() => stop.Token.Register(() => n++); [Job] void Run() => stop.Cancel();")]
    [InlineData("int n; readonly SortedSet<int> all; public Shop() => all = new(Comparer<int>.Create((a, b) => n++)); [Job] bool Run() => all.Add(1);")]
    public void Nor_have_those_of_constructors_that_libraries_call(string members) => Tells("shared state where a job cannot be suspended", members);

    [Theory]
    [InlineData("an array behind an interface", "readonly int[] all = [1]; readonly IEnumerable<int> some; public Shop() => some = all.Where(n => n > 0); [Job] void Write() => all[0] = 2; [Job] int Run() => some.Sum();")]
    [InlineData("an array behind an interface", "readonly int[] all = [1]; IEnumerable<int> some = []; [Setup] void Open() => some = from n in all where n > 0 select n; [Job] void Write() => all[0] = 2; [Job] int Run() { int sum = 0; foreach (int n in some) sum += n; return sum; }")]
    [InlineData("an array behind an interface", "readonly int[] all = [1]; readonly IReadOnlyList<int> view; public Shop() => view = Array.AsReadOnly(all); [Job] void Write() => all[0] = 2; [Job] int Run() => view[0];")]
    [InlineData("an iterator that a constructor, an initializer or a setup called", "int asked; readonly IEnumerable<int> some; public Shop() => some = Some(); IEnumerable<int> Some() { yield return asked++; } [Job] int Run() { int sum = 0; foreach (int n in some) sum += n; return sum; }")]
    [InlineData("a part of a collection", "readonly List<int> all = [1]; [Job] int Run() => all[..1].Count;")]
    [InlineData("an enumerator that is moved by hand", "readonly object gate = new(); readonly List<int> all = [1]; [Job] int Run() { List<int>.Enumerator items; lock (gate) items = all.GetEnumerator(); return items.MoveNext() ? items.Current : 0; }")]
    [InlineData("a writer that may be no console", "readonly System.IO.TextWriter all = new System.IO.StringWriter(); [Job] void Run() => all.WriteLine(1);")]
    [InlineData("a writer that may be no console", "readonly System.IO.StringWriter all = new(); [Job] void Run() => all.Write(1);")]
    public void What_others_go_through_is_told(string reason, string members) => Tells(reason, members);

    [Theory]
    [InlineData("an array that code of a library goes through", "readonly int[] all = [1, 2]; [Job] void Write() => all[0] = 1; [Job] int Run() => all[..1].Length;")]
    [InlineData("an array that code of a library goes through", "readonly byte[] all = new byte[2]; [Job] void Write() => new Random(1).NextBytes(all);")]
    [InlineData("a span of shared state", "readonly Memory<int> all = new int[2]; [Job] void Run() => new int[1].CopyTo(all);")]
    [InlineData("a span of shared state", "readonly ArraySegment<int> all = new(new int[2]); [Job] void Run() { var some = all; some[0]++; }")]
    [InlineData("a span of shared state", "readonly ArraySegment<int> all = new(new int[2]); [Job] int Run() { int sum = 0; foreach (int n in all) sum += n; return sum; }")]
    public void A_part_of_an_array_is_known_to_others(string reason, string members) => Tells(reason, members);

    [Theory]
    [InlineData("class Prices { static readonly List<int> all = [1]; static Prices() => all.Add(2); public static int Count => 1; } [Job] int Run() => Prices.Count;")]
    [InlineData("class Table { public int N; } class Prices { static readonly Table table = Begin(); static Table Begin() { Table made = new(); made.N = 1; return made; } public static int Count => 1; } [Job] int Run() => Prices.Count;")]
    [InlineData("class Rule : IComparer<int> { int n; public int Compare(int a, int b) => n++; } readonly SortedSet<string> others = []; readonly Dictionary<int, int> all = []; [Job] void Run() { others.Add(\"\"); all.Add(1, 1); }")]
    [InlineData("class Rule : IComparer<int> { public int Compare(int a, int b) => b - a; } readonly SortedSet<int> all = new(new Rule()); [Job] void Run() => all.Add(1);")]
    [InlineData("class Item { int n; public override string ToString() => $\"{n++}\"; } readonly Item item = new(); [Job] string Run() => string.Join(',', new object[] { 1 }.Length) + 1;")]
    [InlineData("[Job] string Run() { var text = new System.IO.StringWriter(); text.Write(1); return text.ToString(); }")]
    [InlineData("readonly Lazy<List<int>> all = new(() => []); readonly Lazy<int> count = new(); [Job] int Run() => all.Value.Count + count.Value;")]
    [InlineData("[Job] void Run() => Console.Out.WriteLine(new System.IO.StringWriter());")]
    [InlineData("readonly List<int> all = [1]; readonly IEnumerable<int> some; public Shop() => some = all.Where(n => n > 0); [Job] int Run() => some.Sum();")]
    [InlineData("readonly int[] all = [1]; readonly int[] some; public Shop() => some = all.Where(n => n > 0).ToArray(); [Job] void Write() => all[0] = 2; [Job] int Run() => some[0];")]
    public void Others_are_no_matter(string members) => Assert.DoesNotContain("uncontrolled.Add(", Explored(members));

    static void Tells(string reason, string members) => Assert.Contains(reason, Explored(members));

    static string Explored(string members)
    {
        Generation generation = Generation.Of($"public partial class Shop {{ {members} }}");
        Assert.Equal([], generation.Errors);
        return generation.Explored;
    }
}
