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
        { "a constructor", "class Numbered { static int next; public readonly int Number; public Numbered() { Number = next++; } } [Job] int Run() => new Numbered().Number;" },
        { "a constructor", "class Numbered { static int next; public readonly int Number = next++; } [Job] int Run() => new Numbered().Number;" },
        { "a constructor", "class Counter { public int N { get; set; } } class Base(Counter counter) { public int Seen = counter.N; } class Derived : Base { public Derived(Counter counter) : base(counter) { } } readonly Counter counter = new(); [Job] int Run() => new Derived(counter).Seen;" },
        { "a delegate that no job made", "int n; readonly Action up; public Shop() { up = () => n++; } [Job] void Run() => up();" },
        { "a delegate that no job made", "int n; event Action? Sold; void Up() => n++; [Setup] void Open() => Sold += Up; [Job] void Run() => Sold?.Invoke();" },
        { "a delegate that no job made", "static int n; readonly Lazy<int> once = new(() => n++, false); [Job] int Run() => once.Value;" },
        { "the language calls ToString here, which runs as it is", "class Item { public int N { get; set; } public override string ToString() => N.ToString(); } readonly Item item = new(); [Job] string Run() => $\"{item}\";" },
        { "a member of an extension block", "readonly Item item = new(); [Job] void Run() => item.Up(); } public class Item { public int N; } public static class Items { extension(Item item) { public void Up() => item.N++; }" },
        { "an accessor without code of a property that has some", "int N { get; set { field = value; } } [Job] void Run() => N++;" },
        { "an accessor without code of a property that has some", "int N { get => field; set; } [Job] void Run() => N = 1;" },
        { "a variable that functions share", "[Job] Task Run() { int.TryParse(\"1\", out int n); return Task.Run(() => n++); }" },
        { "a variable that functions share", "[Job] Task Run() { (int A, int B) n = (1, 2); return Task.Run(() => n.A++); }" },
        { "a variable that functions share", "[Job] Task Run() { Func<int, Task> up = n => Task.Run(() => n++); return up(1); }" },
        { "a struct that is changed in place", "struct Cell { int n; public void Up() => n++; } static Cell cell; [Job] void Run() => cell.Up();" },
    };

    public static TheoryData<string> NotListed =>
    [
        "static void Up(ref int x) => x++; [Job] void Run() { int n = 0; Up(ref n); Console.WriteLine(n); }",
        "int n; [Job] void Run() => Interlocked.Increment(ref n);",
        "static readonly string[] names = [\"a\", \"b\"]; [Job] string Run() => string.Join(\", \", names);",
        "readonly List<int[]> all = []; readonly int[] made = new int[1]; [Job] void Write() => made[0] = 1; [Job] void Run() => all.Add(made);",
        "record Point(int X, int Y); readonly Point p = new(1, 2); [Job] string Run() => $\"{p with { X = 2 }} {p == p}\";",
        "class Counter { public int N; } class Own { readonly List<int> all = [1]; int n; public Own(int start) { n = start; n++; all.Add(n); } public int All => 1; } [Job] int Run() => new Own(2).All;",
        "readonly Func<int, int> twice = n => 2 * n; [Job] int Run() => twice(1);",
        "[Job] int Run() { int[] n = new int[2]; n[0] = 1; return n.Sum(); }",
        "int N { get => field; set => field = value; } [Job] void Run() => N++;",
        "struct Cell { int n; public void Up() => n++; } Cell cell; [Job] void Run() => cell.Up();",
    ];

    [Theory, MemberData(nameof(Listed))]
    public void Are_listed(string reason, string members)
    {
        Generation generation = Generation.Of($"public partial class Shop {{ {members} }}");
        Assert.Equal([], generation.Errors);
        Assert.Contains($"\"{reason}\"", generation.Explored);
    }

    [Theory, MemberData(nameof(NotListed))]
    public void What_jobs_do_not_share_is_not(string members)
    {
        Generation generation = Generation.Of($"public partial class Shop {{ {members} }}");
        Assert.DoesNotContain("uncontrolled.Add(", generation.Explored);
    }
}
