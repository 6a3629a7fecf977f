using Conpar.Generators.Tests.Support;

namespace Conpar.Generators.Tests.Code;

/// <summary>Where shared state is touched, and a job cannot be suspended for it, exploring says so.</summary>
public sealed class AccessesThatAreNoSteps
{
    public static TheoryData<string, string> Listed => new()
    {
        { "a reference to shared state", "int n; static void Up(ref int x) => x++; [Job] void Run() => Up(ref n);" },
        { "a reference to shared state", "int n; [Job] void Run() => int.TryParse(\"1\", out n);" },
        { "a reference to shared state", "int n; [Job] void Run() { ref int x = ref n; x++; }" },
        { "a reference to shared state", "readonly int[] n = new int[2]; ref int At(int i) => ref n[i]; [Job] void Run() => At(0)++;" },
        { "a reference to shared state", "(int A, int B) n; [Job] void Run() { ref int x = ref n.A; x++; }" },
        { "a pointer to shared state", "readonly int[] n = new int[2]; [Job] unsafe void Run() { n[0] = 1; fixed (int* p = n) *p = 2; }" },
        { "a span of shared state", "readonly int[] n = new int[2]; [Job] void Run() { Span<int> s = n; s[0]++; }" },
        { "a span of shared state", "readonly int[] n = new int[2]; [Job] void Run() => n.AsSpan().Fill(1);" },
        { "a span of shared state", "readonly List<int> n = [0]; [Job] void Run() => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(n)[0]++;" },
        { "a span of shared state", "readonly Memory<int> n = new int[2]; [Job] void Run() => n.Span[0]++;" },
        { "an array that code of a library goes through", "readonly int[] n = new int[2]; [Job] void Write() => n[0] = 1; [Job] int Run() => n.Sum();" },
        { "an array that code of a library goes through", "readonly int[] n = new int[2]; [Job] void Run() => Array.Fill(n, 1);" },
        { "an array that code of a library goes through", "readonly int[] n = new int[2]; [Job] void Write() => n[0] = 1; [Job] int[] Run() => [.. n];" },
        { "an array that code of a library goes through", "readonly int[] n = new int[2]; [Job] void Write() => n[0] = 1; [Job] int Run() => (from x in n select x).Count();" },
        { "what a record's own code reads", "record Point { public int X { get; set; } } readonly Point p = new(); [Job] object Run() => p with { };" },
        { "what a record's own code reads", "record Point { public int X { get; set; } } readonly Point p = new(), q = new(); [Job] bool Run() => p == q;" },
        { "what a record's own code reads", "record Point { public int X { get; set; } } readonly Point p = new(); [Job] string Run() => $\"{p}\";" },
        { "what a record's own code reads", "record Point(int X, int Y) { public int X { get; set; } = X; } readonly Point p = new(1, 2); [Job] int Run() { var (x, y) = p; return x; }" },
        { "what a record's own code reads", "record Point(int X, int Y) { public int X { get; set; } = X; } readonly Point p = new(1, 2); [Job] bool Run() => p is (1, _);" },
        { "an element of an inline array", "[System.Runtime.CompilerServices.InlineArray(2)] struct Two { int first; } Two n; [Job] void Run() => n[0]++;" },
        { "a member that is looked up at run time", "readonly dynamic n = new List<int>(); [Job] int Run() => n.Count;" },
        { "an index that counts from the end", "readonly int[] n = new int[2]; int this[int i] { get => n[i]; set => n[i] = value; } int Count => 2; [Job] void Run() => this[^1]++;" },
        { "a reference to shared state", "int n; ref int N => ref n; [Job] void Run() => N++;" },
        { "a constructor", "struct Numbered { static int next; public readonly int Number; public Numbered(int by) { Number = next += by; } } [Job] int Run() => new Numbered(1).Number;" },
        { "a constructor", "struct Numbered(int by) { static int next; public readonly int Number = next += by; } [Job] int Run() => new Numbered(1).Number;" },
        { "shared state where a job cannot be suspended", "class Numbered { static int next; public readonly int Number; public Numbered() { Number = next++; } } [Job] int Run() => new[] { 1, 2 }.Sum(one => new Numbered().Number);" },
        { "shared state where a job cannot be suspended", "class Pair { static int n; readonly int a, b; public Pair() { (a, b) = (n++, n); } public int Sum => a + b; } [Job] int Run() => new Pair().Sum;" },
        { "a lock or a wait where a job cannot be suspended", "readonly object gate = new(); [Job] int Run() => new[] { 1 }.Sum(one => { lock (gate) return one; });" },
        { "a lock or a wait where a job cannot be suspended", "readonly SemaphoreSlim gate = new(0); [Job] int Run() => new[] { 1 }.Sum(one => { gate.Release(); return one; });" },
        { "a lock or a wait where a job cannot be suspended", "static readonly object gate = new(); readonly struct Number { public static Number operator +(Number a, Number b) { lock (gate) return a; } } [Job] void Run() => new[] { 1 }.Select(_ => new Number() + new Number()).ToList();" },
        { "a finalizer, which runs when it likes", "class Handle { static int open; ~Handle() => open--; } [Job] void Run() => new Handle();" },
        { "Settings.GetFormat may run here as it is, behind a class or interface of a library", "class Settings : IFormatProvider { int n; public object? GetFormat(Type? type) => n++; } readonly Settings settings = new(); [Job] string Run() => 1.ToString(settings);" },
        { "Words.Format may run here as it is, behind a class or interface of a library", "class Words : IFormatProvider, ICustomFormatter { int n; public object? GetFormat(Type? type) => this; public string Format(string? format, object? value, IFormatProvider? by) => $\"{n++}\"; } readonly Words words = new(); [Job] string Run() => string.Format(words, \"{0}\", 1);" },
        { "Source.GetResult may run here as it is, behind a class or interface of a library", "class Source : System.Threading.Tasks.Sources.IValueTaskSource { int n; public void GetResult(short token) => n++; public System.Threading.Tasks.Sources.ValueTaskSourceStatus GetStatus(short token) => default; public void OnCompleted(Action<object?> then, object? state, short token, System.Threading.Tasks.Sources.ValueTaskSourceOnCompletedFlags flags) { } } readonly Source source = new(); [Job] async Task Run() => await new ValueTask(source, 0);" },
        { "a delegate that a constructor or an initializer made ([Setup] can make it instead)", "int n; readonly Action up; public Shop() => up = (Action)Delegate.CreateDelegate(typeof(Action), this, nameof(Up)); void Up() => n++; [Job] void Run() => up();" },
        { "a lambda that code of a library calls", "int n; readonly Action<int> up; public Shop() { up = by => n += by; } [Job] void Run() => new List<int> { 1 }.ForEach(up);" },
        { "a lambda that runs as it is where a job cannot be suspended", "string text = \"\"; [Job] void Run() { Func<string> up = () => text += 1; new List<Func<object>> { up }.ForEach(one => one()); }" },
        { "a lambda that code of a library calls", "int n; delegate int Own(); [Job] void Run() { Func<int> up = () => n++; Own own = up.Invoke; own(); }" },
        { "a lambda that code of a library calls", "int n; void Up(int by) => n += by; [Job] void Run() { Action<int> up = Up; up(1); new List<int> { 1 }.ForEach(up); }" },
        { "shared state where a job cannot be suspended", "int n; void Up(int by) => n += by; [Job] void Run() { Action<int> up = Up; up(1); new List<int> { 1 }.ForEach(Up); }" },
        { "shared state where a job cannot be suspended", "int n; void Up(int by) => Deep(by); void Deep(int by) => n += by; [Job] void Run() { new List<int> { 1 }.ForEach(by => Deep(by)); Action<int> up = Up; up(1); }" },
        { "a lambda that code of a library calls", "int n; [Job] int Run() { Func<int, int> up = by => n += by; Func<int, int> same = new(up); return same(1); }" },
        { "a lambda that runs as it is where a job cannot be suspended", "int n; [Job] void Run() { Action<int> up = by => n += by; new List<int> { 1 }.ForEach(by => up(by)); }" },
        { "shared state where a job cannot be suspended", "int n; [Job] void Run() => new List<int> { 1 }.ForEach(by => n += by);" },
        { "shared state where a job cannot be suspended", "delegate void Up(); int n; [Job] void Run() { Up up = () => n++; up(); }" },
        { "a delegate that a constructor or an initializer made ([Setup] can make it instead)", "static int n; static readonly Action up = () => n++; [Job] void Run() => up();" },
        { "a delegate that a constructor or an initializer made ([Setup] can make it instead)", "static int n; struct Row { public readonly Action Up; public Row(int from) { n = from; Up = () => n++; } } readonly Row row = new(1); [Job] void Run() => row.Up();" },
        { "Own is not partial", "interface IOwn { IDisposable Open(); } class Own : IOwn { readonly object gate = new(); public IDisposable Open() { lock (gate) return new Row(); } sealed class Row : IDisposable { public void Dispose() { } } } readonly IOwn own = new Own(); [Job] object Run() => own.Open();" },
        { "a delegate that is compared with another", "int n; event Action? Sold; void Up() => n++; [Setup] void Open() => Sold += Up; [Job] void Run() => Sold?.Invoke();" },
        { "shared state where a job cannot be suspended", "static int n; readonly Lazy<int> once = new(() => n++, false); [Job] int Run() => once.Value;" },
        { "the language calls ToString here, which runs as it is", "class Item { public int N { get; set; } public override string ToString() => N.ToString(); } readonly Item item = new(); [Job] string Run() => $\"{item}\";" },
        { "an accessor without code of a property that has some", "int N { get; set { field = value; } } [Job] void Run() => N++;" },
        { "an accessor without code of a property that has some", "int N { get => field; set; } [Job] void Run() => N = 1;" },
        { "a variable that functions share", "[Job] Task Run() { int.TryParse(\"1\", out int n); return Task.Run(() => n++); }" },
        { "a variable that functions share", "[Job] Task Run() { Func<int, Task> up = n => Task.Run(() => n++); return up(1); }" },
        { "shared state where a job cannot be suspended", "int n; [Job] int Run() { int Up() => n++; return new[] { 1 }.Sum(_ => Up()); }" },
        { "shared state where a job cannot be suspended", "int n; [Job] unsafe void Run() { n++; Probe.Step(\"up\"); }" },
        { "a struct that is changed in place", "struct Cell { int n; public void Up(int by) => n += by; } Cell cell; [Job] void Run() => cell.Up(by: 1);" },
        { "a struct behind an interface", "interface IUp { void Up(); } struct Cell : IUp { int n; public void Up() => n++; } readonly IUp cell = new Cell(); [Job] void Run() => cell.Up();" },
        { "a struct behind an interface", "interface INumbered { int N { get; set; } } struct Cell : INumbered { public int N { get; set; } } readonly INumbered cell = new Cell(); [Job] void Run() => cell.N++;" },
        { "an array behind an interface", "readonly IEnumerable<int> all = new int[1]; [Job] void Write() => ((int[])all)[0] = 1; [Job] int Run() { int sum = 0; foreach (int n in all) sum += n; return sum; }" },
        { "an array behind an interface", "readonly int[] all = new int[1]; IList<int> All() => all; [Job] void Write() => all[0] = 1; [Job] int Run() => All()[0];" },
        { "a method of a library as a delegate", "readonly List<int> all = []; [Job] void Run() => new[] { 1 }.ToList().ForEach(all.Add);" },
        { "a method of a library as a delegate", "readonly ManualResetEventSlim done = new(); [Job] void Run() { Action set = done.Set; set(); }" },
        { "a library calls Item.GetHashCode here, which runs as it is", "class Item { public int N { get; set; } public override bool Equals(object? o) => ReferenceEquals(o, this); public override int GetHashCode() => N; } readonly Item item = new(); readonly Dictionary<Item, int> all = []; [Job] void Run() => all[item] = 1;" },
        { "a library calls Item.CompareTo here, which runs as it is", "class Item : IComparable<Item> { public int N { get; set; } public int CompareTo(Item? o) => N - o!.N; } readonly List<Item> all = []; [Job] void Run() => all.Sort();" },
        { "a library calls Item.ToString here, which runs as it is", "class Item { public int N { get; set; } public override string ToString() => $\"{N}\"; } readonly Item item = new(); [Job] string Run() => string.Concat(item, 1);" },
        { "a library calls Point.Equals here, which runs as it is", "record Point { public int X { get; set; } } readonly List<Point> all = []; readonly Point p = new(); [Job] bool Run() => all.Contains(p);" },
        { "a handler of an interpolated string", "public class Log { public int N; public void Add(Line line) { } } [System.Runtime.CompilerServices.InterpolatedStringHandler] public class Line { public static int all; public Line(int length, int count) => all++; public void AppendLiteral(string s) { } } readonly Log log = new(); [Job] void Run() => log.Add($\"a\");" },
        { "the language calls op_True here, which runs as it is", "class Some { public int N { get; set; } public static bool operator true(Some s) => s.N > 0; public static bool operator false(Some s) => false; } readonly Some some = new(); [Job] int Run() { if (some) return 1; return 0; }" },
        { "a member that is looked up at run time", "public int N { get; set; } [Job] void Run() => typeof(Shop).GetProperty(\"N\")!.SetValue(this, 1);" },
        { "a library calls Item.GetHashCode here, which runs as it is", "class Item { public int N { get; set; } public override bool Equals(object? o) => ReferenceEquals(o, this); public override int GetHashCode() => N; } readonly Item item = new(); [Job] int Run() => HashCode.Combine(item);" },
        { "a library calls Item.GetHashCode here, which runs as it is", "class Item { public int N { get; set; } public override bool Equals(object? o) => ReferenceEquals(o, this); public override int GetHashCode() => N; } readonly Item item = new(); [Job] int Run() => (item, 1).GetHashCode();" },
        { "a library calls Item.GetHashCode here, which runs as it is", "class Item { public int N { get; set; } public override bool Equals(object? o) => ReferenceEquals(o, this); public override int GetHashCode() => N; } readonly Item item = new(); [Job] int Run() => new HashSet<Item> { item }.Count;" },
        { "a library calls Item.GetHashCode here, which runs as it is", "class Item { public int N { get; set; } public override bool Equals(object? o) => ReferenceEquals(o, this); public override int GetHashCode() => N; } readonly Item item = new(); [Job] int Run() { HashSet<Item> all = [item]; return all.Count; }" },
        { "a library calls Two.GetHashCode here, which runs as it is", "class Item { public int N { get; set; } public override bool Equals(object? o) => ReferenceEquals(o, this); public override int GetHashCode() => N; } record Two(Item First); readonly Two two = new(new Item()); [Job] int Run() => two.GetHashCode();" },
        { "a library calls Item.ToString here, which runs as it is", "class Item { public int N { get; set; } public override string ToString() => $\"{N}\"; } readonly Item item = new(); [Job] string Run() => $\"{(item, 1)}\";" },
        { "a library calls Falling.Compare here, which runs as it is", "class Falling : IComparer<int> { public int Asked; public int Compare(int a, int b) { Asked++; return b - a; } } readonly Falling falling = new(); [Job] int Run() => new SortedSet<int>(falling).Count;" },
        { "a library calls Row.GetEnumerator here, which runs as it is", "class Row : IEnumerable<int> { public int Asked; public IEnumerator<int> GetEnumerator() { Asked++; return new List<int>().GetEnumerator(); } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); } readonly Row row = new(); [Job] int Run() => row.Sum();" },
        { "a library calls Item.ToString here, which runs as it is", "class Item { public int N { get; set; } public override string ToString() => $\"{N}\"; } readonly object item = new Item(); [Job] string Run() => $\"{item}\";" },
        { "Item.ToString may run here as it is, behind a class or interface of a library", "class Item { public int N { get; set; } public override string ToString() => $\"{N}\"; } readonly object item = new Item(); [Job] string? Run() => item.ToString();" },
        { "a constructor", "class Numbered { static int next; public Numbered() => next++; } static T Make<T>() where T : new() => new T(); [Job] object Run() => Make<Numbered>();" },
        { "Told.Report may run here as it is, behind a class or interface of a library", "class Told : IProgress<int> { public int N { get; set; } public void Report(int n) => N += n; } readonly IProgress<int> told = new Told(); [Job] void Run() => told.Report(1);" },
        { "Scope.Dispose may run here as it is, behind a class or interface of a library", "class Scope : IDisposable { public int N { get; set; } public void Dispose() => N++; } readonly IDisposable scope = new Scope(); [Job] void Run() { using (scope) Console.WriteLine(); }" },
        { "Scope.Dispose may run here as it is, behind a class or interface of a library", "interface IScope : IDisposable; class Scope : IScope { public int N { get; set; } public void Dispose() => N++; } readonly Scope scope = new(); IScope Begin() => scope; [Job] void Run() { using IScope begun = Begin(); Console.WriteLine(); }" },
        { "Own.Up may run here as it is, behind a type parameter", "interface IUp { static abstract void Up(); } class Own : IUp { static int n; public static void Up() => n++; } static void Use<T>() where T : IUp => T.Up(); [Job] void Run() => Use<Own>();" },
        { "Own.op_Addition may run here as it is, behind a type parameter", "interface IUp<T> where T : IUp<T> { static abstract T operator +(T one, int n); } class Own : IUp<Own> { static int all; public static Own operator +(Own one, int n) { all += n; return one; } } static T Use<T>(T one) where T : IUp<T> => one + 1; [Job] object Run() => Use(new Own());" },
        { "Row.GetEnumerator may run here as it is, behind a class or interface of a library", "class Row : IEnumerable<int> { public int Asked; public IEnumerator<int> GetEnumerator() { Asked++; return new List<int>().GetEnumerator(); } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); } readonly IEnumerable<int> row = new Row(); [Job] void Run() { foreach (int n in row) Console.WriteLine(n); }" },
        { "Row.InsertItem may run here as it is, behind a class or interface of a library", "class Row : System.Collections.ObjectModel.Collection<int> { public int Asked; protected override void InsertItem(int at, int n) { Asked++; base.InsertItem(at, n); } } readonly Row row = new(); [Job] void Run() => row.Add(1);" },
        { "the language calls op_Implicit here, which runs as it is", "class Price { public int N { get; set; } public static implicit operator int(Price price) => price.N; } readonly Price[] all = [new()]; [Job] void Run() { foreach (int n in all) Console.WriteLine(n); }" },
        { "shared state where a job cannot be suspended", "class Price { public int N { get; set; } public static implicit operator int(Price price) => price.N++; } readonly Price price = new(); [Job] int Run() => Environment.ProcessorCount switch { 0 => 1, _ => price };" },
        { "shared state where a job cannot be suspended", "class Price { public int N { get; set; } public static implicit operator int(Price price) => price.N++; } readonly Price price = new(); [Job] int[] Run() => [price];" },
        { "the language calls ToString here, which runs as it is", "class Item : IFormattable { public int N { get; set; } public string ToString(string? format, IFormatProvider? provider) => $\"{N}\"; } readonly Item item = new(); [Job] string Run() => $\"{item:x}\";" },
        { "the language calls GetAwaiter here, which runs as it is", "class Soon { public int Asked; public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() { Asked++; return Task.CompletedTask.GetAwaiter(); } } readonly Soon soon = new(); [Job] async Task Run() => await soon;" },
        { "the language calls Add here, which runs as it is", "class Row : IEnumerable<int> { public static int All; public void Add(int n) => All += n; public IEnumerator<int> GetEnumerator() => new List<int>().GetEnumerator(); System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); } [Job] object Run() { Row row = [1]; return row; }" },
        { "the language calls set_Item here, which runs as it is", "class Row { public static int All; public int this[int n] { set => All = value; } } [Job] object Run() => new Row { [0] = 1 };" },
        { "the language calls get_Length here, which runs as it is", "class Row { public int Asked; public int Length => Asked++; public int this[int n] => n; } readonly Row row = new(); [Job] bool Run() => row is [0, ..];" },
        { "the language calls Slice here, which runs as it is", "class Row { public int Asked; public int Length => 2; public int this[int n] => n; public int Slice(int from, int count) => Asked++; } readonly Row row = new(); [Job] int Run() => row is [_, .. var rest] ? rest : 0;" },
        { "the language calls Select here, which runs as it is", "class Row { public int Asked; public int Select(Func<int, int> f) => Asked++; } readonly Row row = new(); [Job] int Run() => from n in row select n + 1;" },
        { "an initializer of an object that others may have", "class Inner { public int N; } class Outer { public static readonly Inner All = new(); public Inner Inner { get; } = All; } [Job] object Run() => new Outer { Inner = { N = 1 } };" },
    };

    public static TheoryData<string> NotListed =>
    [
        "class Cache<T>(Func<int, Task<T>> load) { public async Task<T> Get() => await load(1); } readonly Cache<string> cache; public Shop() => cache = new(Load); static async Task<string> Load(int n) { await Task.Yield(); return \"\"; } [Job] async Task<string> Run() => await cache.Get();",
        "class Scope : IDisposable { public void Dispose() { } } readonly IDisposable scope = new Scope(); [Job] void Run() { using (scope) Console.WriteLine(); }",
        "static void Up(ref int x) => x++; [Job] void Run() { int n = 0; Up(ref n); Console.WriteLine(n); }",
        "int n; [Job] void Run() => Interlocked.Increment(ref n);",
        "static readonly string[] names = [\"a\", \"b\"]; [Job] string Run() => string.Join(\", \", names);",
        "readonly List<int[]> all = []; readonly int[] made = new int[1]; [Job] void Write() => made[0] = 1; [Job] void Run() => all.Add(made);",
        "record Point(int X, int Y); readonly Point p = new(1, 2); [Job] string Run() => $\"{p with { X = 2 }} {p == p}\";",
        "class Counter { public int N; } class Own { readonly List<int> all = [1]; int n; public Own(int start) { n = start; n++; all.Add(n); } public int All => 1; } [Job] int Run() => new Own(2).All;",
        "int n; [Job] async Task Run() { async Task Up() { n++; await Task.Yield(); } void Down() => n--; await Up(); Down(); }",
        "class Cache<T>(Func<int, Task<T>> load) { public async Task<T> Get() => await load(1); } readonly Cache<string> cache; public Shop() => cache = new(Load); static async Task<string> Load(int n) { await Task.Yield(); return \"\"; } [Job] async Task<string> Run() => await cache.Get();",
        "int n; readonly Action up; public Shop() { up = () => n++; } [Job] void Run() => up();",
        "int n; readonly List<Action> all = []; [Job] void Run() { all.Add(() => n++); foreach (Action one in all) one(); }",
        "int n; void Up(int by) => Deep(by); void Deep(int by) => n += by; [Job] void Run() { Action<int> up = Up; up(1); Action<int> down = by => Deep(-by); down(1); }",
        "int n; event Action? Up; [Job] void Run() { Up += () => n++; Up?.Invoke(); }",
        "readonly Func<int, int> twice = n => 2 * n; [Job] int Run() => twice(1);",
        "[Job] int Run() { int[] n = new int[2]; n[0] = 1; return n.Sum(); }",
        "int N { get => field; set => field = value; } [Job] void Run() => N++;",
        "struct Cell { int n; public void Up() => n++; } Cell cell; [Job] void Run() => cell.Up();",
        "struct Cell { int n; public void Up() => n++; } static Cell cell; [Job] void Run() => cell.Up();",
        "struct Cell { int n; public void Up() => n++; } [Job] Task Run() { Cell cell = default; return Task.Run(() => cell.Up()); }",
        "[Job] Task Run() { (int A, int B) n = (1, 2); return Task.Run(() => n.A++); }",
        "readonly IList<int> all = new List<int>(); readonly int[] other = new int[1]; [Job] void Write() => other[0] = 1; [Job] int Run() => all[0];",
        "class Item { public int N; public override bool Equals(object? o) => true; public override int GetHashCode() => 0; } readonly Dictionary<Item, int> all = []; [Job] void Run() => all[new Item()] = 1;",
        "class Item { public int N { get; set; } public override bool Equals(object? o) => ReferenceEquals(o, this); public override int GetHashCode() => 1; } readonly Item item = new(); [Job] int Run() => HashCode.Combine(item) + new HashSet<Item> { item }.Count;",
        "class Price { public int N { get; set; } public static implicit operator int(Price price) => 1; } readonly Price price = new(); [Job] int Run() => Environment.ProcessorCount switch { 0 => 1, _ => price };",
        "class Row : System.Collections.ObjectModel.Collection<int> { protected override void ClearItems() => Console.WriteLine(1); } readonly Row row = new(); [Job] void Run() => row.Add(1);",
        "class Log { public int N { get; set; } public override string ToString() => $\"{N}\"; } Log? last; [Job] void Run() => Volatile.Write(ref last, new Log());",
        "class Inner { public int N; } class Outer { public Inner Inner { get; } = new(); } [Job] object Run() => new Outer { Inner = { N = 1 } };",
        "[Job] int Run() => new[] { 1 }.Sum(one => { Thread.Sleep(one); Console.WriteLine(one); return one; });",
    ];

    [Theory, MemberData(nameof(Listed))]
    public void Are_listed(string reason, string members)
    {
        Generation generation = Generation.Of($"public partial class Shop {{ {members} }}");
        Assert.Equal([], generation.Errors);
        Assert.Contains($"\"{reason}\"", generation.Explored);
    }

    [Fact]
    public void So_is_the_receiver_of_an_extension_that_a_function_inside_changes()
    {
        const string Text = "public static class Numbers { extension(int n) { public Task<int> Up() { n++; return Task.Run(() => n++); } public int Twice() => 2 * n; } } public partial class Shop { [Job] async Task<int> Run() => await 1.Up() + 2.Twice(); }";
        Generation generation = Generation.Of(Text);
        Assert.Equal([], generation.Errors);
        Assert.Contains("\"a variable that functions share\"", generation.Explored);
    }

    [Theory, MemberData(nameof(NotListed))]
    public void What_jobs_do_not_share_is_not(string members)
    {
        Generation generation = Generation.Of($"public partial class Shop {{ {members} }}");
        Assert.DoesNotContain("uncontrolled.Add(", generation.Explored);
    }
}
