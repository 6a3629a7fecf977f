using Conpar.Generators.Tests.Support;

namespace Conpar.Generators.Tests.Code;

/// <summary>What libraries are written like: helpers that are not partial and keep things to themselves, generic ones, ones that derive from classes of others.</summary>
public sealed class CodeOfLibraries
{
    const string Shop = "public partial class Shop { int n; ";

    public static TheoryData<string, string> WithForms => new()
    {
        { "a task that is kept by one that a delegate starts", Shop + "[Job] async Task Run() { Func<Task<int>> f = () => Outer(); Console.WriteLine(await f()); } async Task<int> Outer() { Task<int> t = Inner(); return await t; } async Task<int> Inner() { n++; await Task.Yield(); return n; } }" },
        { "an indexer that only an interface shows", "public interface IRows { int this[int n] { get; } } public partial class Rows : IRows { int n; int IRows.this[int i] { get { n++; return n + i; } } } public partial class Shop { [Job] void Run() { IRows rows = new Rows(); Console.WriteLine(rows[0]); } }" },
        { "an async method that only an interface shows", "public interface ILog { Task Write(); } public partial class Log : ILog { int n; async Task ILog.Write() { await Task.Yield(); n++; } } public partial class Shop { readonly ILog log = new Log(); [Job] void Run() { Task t = log.Write(); t.Wait(); } }" },
        { "a generic method that a task goes on with", Shop + "[Job] void Run() => Cast<int>(Task.FromResult(1)).Wait(); Task Cast<T>(Task<T> task) => task.ContinueWith(Done<T>, new object()); void Done<T>(Task<T> task, object? state) { n++; Console.WriteLine(state); } }" },
        { "a base of another library", "public partial class Own : List<int> { public void More(int n) { base.Add(n); base.Clear(); base[0] = base.Count; base.Add(base[0]); } } public partial class Shop { readonly Own own = new(); [Job] void Run() => own.More(1); }" },
        { "a base of another library, of one that is not partial", "public class Own : List<int> { public void More(int n) { base.Add(n); Console.WriteLine(base.Count); } } public partial class Shop { readonly Own own = new(); [Job] void Run() => own.More(1); }" },
        { "a private constructor", "public class Own { int n; Own(int n) => this.n = n; public static Own Of(int n) { Console.WriteLine(n); return new Own(n); } public int N => n; } public partial class Shop { [Job] void Run() => Console.WriteLine(Own.Of(1).N); }" },
        { "types within one that is not partial", "public class Own { public class Row { public int N; } public static Row One() { Console.WriteLine(1); return new Row(); } public static Row[] All(Row[] rows, Row last) { foreach (Row row in rows) row.N++; Console.WriteLine(last.N); return rows; } public static async Task<Row> Later(Row row) { await Task.Yield(); return row; } } public partial class Shop { [Job] void Run() { Func<Task<Own.Row>> f = () => Own.Later(Own.One()); Own.All([Own.One()], f().Result); } }" },
        { "what a struct keeps for all", "public struct Own { static int n; static int Next(int by) => n += by; public static void Show() => Console.WriteLine(Next(1) + n); } public partial class Shop { [Job] void Run() => Own.Show(); }" },
        { "a private extension", "public static class Own { public static void Show(this int n) => Console.WriteLine(n.Twice(2)); static int Twice(this int n, int @default) => n * @default; } public partial class Shop { [Job] void Run() => 1.Show(); }" },
        { "a private method as a delegate of a given type", "public class Own { public void Show() { var f = (Func<int>)Two; Console.WriteLine(f()); } int Two() => 2; } public partial class Shop { [Job] void Run() => new Own().Show(); }" },
        { "an enumerator that is not disposed of", "public partial class Shop { readonly Rows all = new(); [Job] void Run() { foreach (var one in all) Console.WriteLine(one.Name); } } public class Rows { public Each GetEnumerator() => new(); public sealed class Each { public (string Name, int N) Current => (\"\", 1); public bool MoveNext() => false; } }" },
        { "a query for a type", "public partial class Shop { readonly List<object> all = [1]; [Job] void Run() => Console.WriteLine((from int one in all where one > 0 select one).Count()); }" },
        { "types that have no name", "public partial class Shop { readonly List<int> all = [1]; [Job] void Run() { var rows = all.Select(n => new { n }).ToList(); Console.WriteLine(rows.ToLookup(row => row.n, row => row).Count + rows.Count(row => row.n > 0)); } }" },
        { "numbers of any type", "using System.Numerics; public partial class Counter<T> where T : IBinaryInteger<T> { T n = T.Zero; public T Next() { n++; return ++n; } } public partial class Shop { readonly Counter<long> counter = new(); [Job] void Run() => Console.WriteLine(counter.Next()); }" },
        { "an async lambda of a wider type", "public partial class Shop { [Job] async Task<int> Run() { Func<Task<IReadOnlyList<int>>> f = async () => { await Task.Yield(); return new List<int>(); }; return (await f()).Count; } }" },
        { "a property that is private to read", "public class Own { public int N { private get; set; } public void Show() => Console.WriteLine(N); } public partial class Shop { [Job] void Run() { Own own = new() { N = 1 }; own.Show(); } }" },
        { "a default that is no number", "public interface IRows { long Count(double from = double.NegativeInfinity, float to = float.NaN); } public partial class Rows : IRows { int n; public long Count(double from, float to) => n++; } public partial class Shop { readonly IRows rows = new Rows(); [Job] void Run() => Console.WriteLine(rows.Count()); }" },
        { "a part of a shared array that goes in", "public partial class Shop { readonly (int A, int B)[] all = [(1, 2)]; [Job] void Run() => Console.WriteLine(Twice(in all[0].A)); int Twice(in int n) => 2 * n; }" },
        { "spans in members that are read only", "public ref partial struct Reader { public int N; public readonly bool Is(ReadOnlySpan<byte> other) { for (int i = 0; i < other.Length; i++) if (other[i] != N) return false; return true; } public bool Has(int n) { Span<byte> bytes = stackalloc byte[1]; bytes[0] = (byte)n; return Is(bytes.Slice(0, 1)); } } public partial class Shop { [Job] void Run() { bool has = false; for (int i = 0; i < 9; i++) has |= new Reader().Has(i); Console.WriteLine(has); } }" },
        { "an extension after a question mark", "public static partial class Own { public static int Sum(this string text) { int sum = 0; foreach (char one in text) sum += one; return sum; } } public partial class Shop { readonly string? text = \"\"; [Job] int? Run() { int? sum = 0; for (int i = 0; i < 3; i++) sum += text?.Sum(); return sum; } }" },
        { "type parameters with attributes", "using System.Diagnostics.CodeAnalysis; public partial class Box<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T> { int n; public void Show() => Console.WriteLine(n++ + typeof(T).Name); } public partial class Shop { [Job] void Run() => new Box<int>().Show(); }" },
        { "a type in a type in one that is not partial", "public class Own { public class Row { public struct Part { public int N; } } public static int Sum() { Console.WriteLine(1); List<Row.Part> parts = new List<Row.Part>(); return parts.Sum(part => part.N); } } public partial class Shop { [Job] void Run() => Own.Sum(); }" },
        { "an extension that takes what it changes by reference", "public static class Own { public static void Up(this ref int n) => n++; extension(ref int n) { public int Twice { get => n; set => n = 2 * value; } public void Down() => n--; } } public struct Pair { public int A; } public partial class Shop { int n; Pair pair; readonly int[] all = [1]; [Job] void Run() { n.Up(); all[0].Down(); pair.A.Up(); n.Twice += 1; Console.WriteLine(n); } }" },
        { "a struct that is an array", "[System.Runtime.CompilerServices.InlineArray(2)] public struct Two { int first; } public struct Pair { public Two A; } public partial class Shop { Two two; Pair pair; readonly Two[] all = [default]; [Job] void Run() { two[0]++; pair.A[1] = two[^1]; all[0][0] += 2; Console.WriteLine(two[1]); } }" },
        { "overrides that ask more of a type", "public abstract class Rule<T> { public abstract string Name(); } public class Any<T> : Rule<T> { int n; public override string Name() => \"any\" + n++; } public class Least<T> : Rule<T> where T : IComparable<T> { int n; public override string Name() => \"least\" + n++; } public partial class Shop { [Job] void Run() { Show(new Any<object>()); Show(new Least<int>()); } void Show<T>(Rule<T> rule) => Console.WriteLine(rule.Name()); }" },
    };

    [Theory, MemberData(nameof(WithForms))]
    public void Compiles(string what, string text)
    {
        Generation generation = Generation.Of(text);
        Assert.Equal([], generation.Errors);
        Assert.Contains("jobs.Add(", generation.Forms);
        Assert.DoesNotContain("would not compile", generation.Forms + generation.Explored);
        Assert.DoesNotContain("is not partial", generation.Forms + generation.Explored);
        Assert.NotEmpty(what);
    }

    public static TheoryData<string, string> Refused => new()
    {
        { "past an override", "public class Own : System.IO.StringWriter { public override void Write(char one) { Console.WriteLine(one); base.Write(one); } } public partial class Shop { readonly Own own = new(); [Job] void Run() => own.Write('a'); }" },
        { "a private method that is taken away from an event", "public class Own { public event Action? Done; public void Show() { Console.WriteLine(1); Done += Two; Done(); Done -= Two; } void Two() { } } public partial class Shop { [Job] void Run() => new Own().Show(); }" },
        { "a type that a base keeps for its descendants", "public class Base { protected enum Kind { One, Two } protected Kind kind; } public class Own : Base { public void Show() { switch (kind) { case Kind.One: Console.WriteLine(1); break; } } } public partial class Shop { [Job] void Run() => new Own().Show(); }" },
        { "an interface that a method asks for", "public class Own { interface ICalc { static abstract int One(); } struct Calc : ICalc { public static int One() => 1; } static void Show<T>() where T : ICalc => Console.WriteLine(T.One()); public static void All() => Show<Calc>(); } public partial class Shop { [Job] void Run() => Own.All(); }" },
        { "private members in an initializer and in a pattern", "public class Own { int n; int M { get; set; } public static Own Of(int n) { Console.WriteLine(n); Own own = new() { n = n }; return own is { n: 1, M: 0 } ? own : new() { M = 2 }; } public override string ToString() => $\"{n} {M}\"; } public partial class Shop { [Job] void Run() => Console.WriteLine(Own.Of(1)); }" },
        { "a private constructor with more to set", "public class Own { public int N; Own() { } public static Own Of(int n) { Console.WriteLine(n); return new Own { N = n }; } } public partial class Shop { [Job] void Run() => Console.WriteLine(Own.Of(1).N); }" },
    };

    [Fact]
    public void An_asynchronous_method_of_a_struct_is_listed()
    {
        Generation generation = Generation.Of("public partial struct Own { public int N; public async Task Wait() { await Task.Delay(N); Console.WriteLine(N); } } public partial class Shop { [Job] async Task Run() { Own own = new(); await own.Wait(); Task kept = own.Wait(); await kept; } }");
        Assert.Equal([], generation.Errors);
        Assert.Contains("an asynchronous method of a struct", generation.Forms);
        Assert.DoesNotContain("would not compile", generation.Forms + generation.Explored);
    }

    /// <summary>Only the class itself can do that, so it is asked to be partial.</summary>
    [Theory, MemberData(nameof(Refused))]
    public void Has_to_be_partial_for(string what, string text)
    {
        Generation generation = Generation.Of(text);
        Assert.Equal([], generation.Errors);
        Assert.Contains("Own is not partial", generation.Forms + generation.Explored);
        Assert.DoesNotContain("would not compile", generation.Forms + generation.Explored);
        Assert.NotEmpty(what);
    }
}
