using System.Text;
using Conpar.Generators.Tests.Support;

namespace Conpar.Generators.Tests.Code;

/// <summary>Code that compiles goes on compiling, without a warning, however odd it is.</summary>
public sealed class OddCode
{
    public static TheoryData<string, string> Cases => new()
    {
        { "members named like the library", "public partial class Shop { int Task => 1; string Job() => \"\"; int Conpar; object Console => this; [Job] void Run() { Conpar = Task; Probe.Step(Job() + Console); System.Console.WriteLine(Conpar); } }" },
        { "a class named Probe", "namespace Mine { public partial class Probe { [Job] void Step() { Step(\"x\"); Conpar.Probe.Step(\"y\"); } void Step(string text) => System.Console.WriteLine(text); } }" },
        { "a namespace with Conpar in it", "namespace My.Conpar.Jobs { public partial class Shop { [global::Conpar.Job] void Run() { global::Conpar.Probe.Step(\"x\"); System.Console.WriteLine(1); } } } namespace My.Conpar { }" },
        { "a namespace named System", "namespace My.System { public partial class Shop { [Job] async Task Run() { await Task.Delay(1); Console.WriteLine(1); lock (this) Probe.Step(\"x\"); } } }" },
        { "names with @", "namespace @namespace { public partial class @class { int @int; [Job] void @void() { @int++; @static(@int); } void @static(int @in) { Console.WriteLine(@in); Func<int, int> @delegate = @out => { Console.WriteLine(@out); return @out; }; @delegate(@in); } } }" },
        { "other scripts", "public partial class Größe { int ж = 1; [Job] void Вычислить() { Печать(ж); } void Печать(int 数) => Console.WriteLine($\"数 {数}\"); }" },
        { "escaped identifiers", "public partial class Shop { [Job] void Run() { int \\u0061b = 1; Console.WriteLine(ab + \\u0061b); } }" },
        { "directives for lines", "public partial class Shop\n{\n#line 100 \"a.txt\"\n    [Job] void Run()\n    {\n#line hidden\n        Console.WriteLine(1);\n#line (1, 1) - (1, 9) 3 \"C:\\\\b.txt\"\n        Probe.Step(\"x\");\n#line default\n    }\n}" },
        { "Windows line ends", "public partial class Shop\r\n{\r\n    [Job]\r\n    void Run()\r\n    {\r\n        // a comment\r\n        Console.WriteLine(\"\"\"\r\n            raw\r\n            \"\"\");\r\n    }\r\n}\r\n" },
        { "a byte order mark", "\uFEFFpublic partial class Shop { [Job] void Run() => Console.WriteLine(1); }" },
        { "no line end and comments everywhere", "public partial class Shop{[Job]/**/void/*a*/Run/*b*/(/*c*/)/*d*/{/*e*/Console/*f*/./*g*/WriteLine/*h*/(/*i*/1/*j*/)/*k*/;/*l*/}/*m*/}// n" },
        { "private and nested classes", "public partial class A { private partial class B { protected partial class C { private partial class D { int n; [Job] void Run() => Console.WriteLine(n++); } } } }" },
        { "the same name in two namespaces", "namespace A { public partial class Shop { [Job] void Run() => Console.WriteLine(1); } } namespace B { public partial class Shop { [Job] void Run() => Console.WriteLine(2); } }" },
        { "constraints", "public partial class Shop { [Job] void Run() => Show(1, \"\"); void Show<T, U>(T one, U two) where T : struct, IComparable<T> where U : class?, IEnumerable<char> { Console.WriteLine($\"{one.CompareTo(one)}{two}\"); } }" },
        { "generic helpers that are not partial", "public partial class Shop { [Job] void Run() => new Box<int>(1).Show(); } public class Box<T>(T value) where T : notnull { public void Show() => Console.WriteLine(value); T Value => value; }" },
        { "usings of every kind", "using static System.Console; using static System.Math; using Map = System.Collections.Generic.Dictionary<string, (int A, int? B)>; using T = System.Threading; public partial class Shop { [Job] void Run() { WriteLine(Max(1, 2)); Map map = new(); WriteLine(map.Count); T.Thread.Sleep(1); } }" },
        { "structs, records and interfaces that help", "public partial class Shop { [Job] void Run() { S s = new(1); s.Up(); Console.WriteLine(s.N + new R(2).Twice() + ((I)new C()).Own()); } } public struct S(int n) { public int N => n; public void Up() { n++; Console.WriteLine(n); } } public record R(int N) { public int Twice() { Console.WriteLine(N); return 2 * N; } } public interface I { int Own() { Console.WriteLine(1); return 1; } } public class C : I;" },
        { "members hidden and overridden", "public class A { protected virtual void M() => Console.WriteLine(1); public void N() => M(); } public partial class B : A { protected new virtual void M() => Console.WriteLine(2); [Job] void Run() { M(); base.M(); ((A)this).N(); } }" },
        { "attributes and conditions", "using System.Diagnostics; public partial class Shop { [Job, Obsolete] void Run() { Log(\"x\"); [Conditional(\"DEBUG\")] static void Own() => Console.WriteLine(1); Own(); } [Conditional(\"NEVER\")] void Log(string text) => Console.WriteLine(text); }" },
        { "virtual overloads of one name", "public abstract class A { public virtual void M(int n = 1) => Console.WriteLine(n); public virtual void M(string s, params int[] n) => Console.WriteLine(s + n.Length); } public class B : A { public override void M(int n = 2) { Console.WriteLine(n); base.M(n); } public override void M(string s, params int[] n) => Console.WriteLine(s); } public class X { public virtual void M(long n) => Console.WriteLine(n); } public class Y : X { public override void M(long n) => Console.WriteLine(-n); } public partial class Shop { [Job] void Run() { A a = new B(); a.M(); a.M(\"x\"); a.M(\"x\", 1, 2); X x = new Y(); x.M(5); } }" },
        { "nullable contexts", "#nullable disable\npublic partial class Shop { string text = null; [Job] string Run() { string s = Of(null); return s; } string Of(string s) { Console.WriteLine(s); return text; } }\n#nullable enable\npublic partial class Other { [Job] string? Run(){ Console.WriteLine(1); return null; } }" },
        { "an obsolete helper and unsafe code", "#pragma warning disable CS0618\npublic partial class Shop { [Job] unsafe void Run() { int n = 1; int* p = &n; Old(*p); } [Obsolete(\"old\")] void Old(int n) => Console.WriteLine(n); }" },
        { "a program beside", "// program\nConsole.WriteLine(Shop.Count);\npublic partial class Shop { public const int Count = 1; [Job] void Run() => Console.WriteLine(Count); }" },
        { "await in every corner", "public partial class Shop { int[] a = new int[3]; [Job] async Task<int> Run() { a[await One()] += await One(); Span<int> s = a; s[0] = 1; Console.WriteLine(s[0]); { ReadOnlySpan<char> t = \"x\"; Console.WriteLine(t.Length + Two(t)); } foreach (ref int n in a.AsSpan()) { n += Three(); } return await One() switch { 1 => await One(), var n when n > Three() => n, _ => 0 }; } async Task<int> One() { await Task.Yield(); return 1; } int Two(ReadOnlySpan<char> t) { Console.WriteLine(1); return t.Length; } int Three() { Console.WriteLine(3); return 3; } }" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Compiles(string what, string text)
    {
        Generation generation = Generation.Of(text);
        Assert.Equal([], generation.Errors);
        Assert.Contains("jobs.Add(", generation.Forms);
        Assert.DoesNotContain("would not compile", generation.Forms);
        Assert.NotEmpty(what);
    }

    [Fact]
    public void Files_of_the_same_name_compile()
    {
        string Text(string space) => $"namespace {space};\npublic partial class Shop {{ [Job] void Run() => Console.WriteLine(1); }}";
        Assert.Equal([], Generation.OfFiles(("d/Shop.1.cs", Text("F")), ("a/Shop.cs", Text("A")), ("b/Shop.cs", Text("B")), ("c/shop.cs", Text("C")), ("b/Shop.Forms.cs", Text("D")), ("", Text("E")), ("b/Shop.2.cs", Text("G"))).Errors);
    }

    [Fact]
    public void Class_names_that_differ_in_case_only_compile() =>
        Assert.Equal([], Generation.Of("public partial class Shop { [Job] void Run() => Console.WriteLine(1); } public partial class SHOP { [Job] void Run() => Console.WriteLine(1); }").Errors);

    /// <summary>A form outside of its class cannot go past an override.</summary>
    [Fact]
    public void An_override_that_asks_a_property_without_code_is_left_as_it_is()
    {
        Generation generation = Generation.Of(
            "public class A { public virtual int N { get; set; } } public class B : A { public override int N { get => base.N; set { Console.WriteLine(value); base.N = value; } } } public partial class Shop { readonly A a = new B(); [Job] void Run() { a.N = 1; Console.WriteLine(a.N); } }");
        Assert.Equal([], generation.Errors);
        Assert.Contains("B is not partial", generation.Explored);
    }

    [Fact]
    public void A_very_long_method_compiles()
    {
        StringBuilder body = new();
        for (int i = 0; i < 3_000; i++) body.Append($"        Console.WriteLine(n + {i});\n");
        Assert.Equal([], Generation.Of($"public partial class Shop\n{{\n    [Job]\n    void Run(int n = 1)\n    {{\n{body}    }}\n}}".Replace("(int n = 1)", "()").Replace("n + ", "")).Errors);
    }

    [Fact]
    public void Deeply_nested_expressions_compile()
    {
        string deep = string.Concat(Enumerable.Repeat("Of(", 200)) + "1" + string.Concat(Enumerable.Repeat(")", 200));
        string sum = string.Join(" + ", Enumerable.Repeat("Of(1)", 400));
        string blocks = string.Concat(Enumerable.Repeat("if (Of(1) > 0) { ", 100)) + string.Concat(Enumerable.Repeat("}", 100));
        Assert.Equal([], Generation.Of($"public partial class Shop {{ [Job] void Run() {{ int n = {deep}; n += {sum}; {blocks} Console.WriteLine(n); }} int Of(int n) {{ Console.WriteLine(n); return n; }} }}").Errors);
    }

    /// <summary>Names that forms need for themselves: such a method is left as it is.</summary>
    [Theory]
    [InlineData("[Job] void Run() { int __job = 1; Console.WriteLine(__job); }")]
    [InlineData("[Job] void Run() => Console.WriteLine(1); void Run__parallel(__Job job) { } class __Job { }")]
    [InlineData("[Job] void Run() { Other(1); } void Other(int __job) => Console.WriteLine(__job);")]
    [InlineData("[Job] void Run() => Console.WriteLine(1); int Run__interleaved; object conpar = 1;")]
    public void What_takes_the_names_of_forms_stays_as_it_is(string members)
    {
        Generation generation = Generation.Of($"#pragma warning disable CS0169, CS0414\npublic partial class Shop {{ {members} }}");
        Assert.Equal([], generation.Errors);
        Assert.Contains("would not compile", generation.Forms);
    }
}
