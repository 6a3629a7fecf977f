using Conpar.Analyzers.Tests.Support;

namespace Conpar.Analyzers.Tests;

public sealed class StaticStateRule : RuleTest<StaticStateAnalyzer>
{
    const string Job = "[Job] static void Run() { }";

    [Theory]
    [InlineData("int total; string name = \"\"; int Rate { get; set; }")]
    [InlineData("[ThreadStatic] static int mine;")]
    [InlineData("const int most = 1; static readonly Lock gate = new(); static int Rate { get; } = 2; static int Twice => Rate * 2;")]
    public Task Instances_and_constants_are_fine(string members) => InClass(Job + members);

    [Fact]
    public Task So_is_a_class_without_jobs() => InClass("static int total = 0;");

    [Theory]
    [InlineData("static int [|total|] = 0;")]
    [InlineData("static volatile int [|one|] = 0, [|other|] = 0;")]
    [InlineData("static int [|Total|] { get; set; }")]
    [InlineData("static event Action? [|Changed|]; static void Raise() => Changed?.Invoke();")]
    public Task What_a_run_changes_is_not(string members) => InClass(Job + members);

    [Theory]
    [InlineData("static int total; [Setup] static void Open() => total = 0;")]
    [InlineData("static int Total { get; set; } [Setup] void Open() => Total = 0;")]
    [InlineData("static List<int> all = []; [Setup] void Open() { all.Clear(); }")]
    [InlineData("static int total; [Setup] void Open() => Interlocked.Exchange(ref total, 0);")]
    public Task Unless_a_setup_sets_it(string members) => InClass(Job + members);

    [Fact]
    public Task It_is_told_what_to_do() => Says(
        "'total' is static, so a run can start with what another one left in it; make it an instance member, or set it in a [Setup] method",
        "public static partial class Bank { static int {|#0:total|} = 0; [Job] static void Run() => total++; }");
}
