using Conpar.Analyzers.Tests.Support;

namespace Conpar.Analyzers.Tests;

public sealed class ArgumentsRule : RuleTest<ArgumentsAnalyzer>
{
    [Theory]
    [InlineData("[Job] void Run() { }")]
    [InlineData("[Job, Arguments(10), Arguments(20)] void Run(int amount) { }")]
    [InlineData("[Job, Arguments(10, \"a\", 'c', 1.5, true)] void Run(int amount, string name, char letter, double rate, bool now) { }")]
    [InlineData("[Job, Arguments(10)] void Run(int amount, string name = \"\") { }")]
    [InlineData("[Job] void Run(int amount = 1, string name = \"\") { }")]
    [InlineData("[Job, Arguments(null)] void Run(string? name) { }")]
    [InlineData("[Job, Arguments(null, 1)] void Run(int? one, int? other) { }")]
    [InlineData("[Job, Arguments(255, 65535, 1, 1)] void Run(byte small, ushort larger, long large, ulong huge) { }")]
    [InlineData("[Job, Arguments(1, 2.5, 3f)] void Run(decimal one, decimal two, double three) { }")]
    [InlineData("[Job, Arguments('a')] void Run(int letter) { }")]
    [InlineData("[Job, Arguments(DayOfWeek.Monday, typeof(int))] void Run(DayOfWeek day, Type type) { }")]
    [InlineData("[Job, Arguments(new int[] { 1, 2 })] void Run(int[] all) { }")]
    [InlineData("[Job, Arguments(1, new int[] { 1, 2 })] void Run(int first, IReadOnlyList<int> all) { }")]
    [InlineData("[Job, Arguments(1, new string[] { \"a\" })] void Run(int first, IEnumerable<object> all) { }")]
    [InlineData("[Job, Arguments(1, \"a\", 2L)] void Run(object one, IComparable two, dynamic three) { }")]
    [InlineData("[Job, Arguments(1, 2)] void Run(System.Numerics.BigInteger large, Index last) { }")]
    public Task Rows_that_fit_are_fine(string job) => InClass(job);

    [Theory]
    [InlineData("[[|Job|]] void Run(int amount) { }")]
    [InlineData("[[|Job|]] void Run(int amount, int rate = 1) { }")]
    [InlineData("[Job, [|Arguments(1)|]] void Run() { }")]
    [InlineData("[Job, Arguments(1), [|Arguments(1, 2)|]] void Run(int amount) { }")]
    [InlineData("[Job, [|Arguments|]] void Run(int amount) { }")]
    [InlineData("[[|Arguments(1)|]] void Run(int amount) { }")]
    public Task Their_number_counts(string job) => InClass(job);

    [Theory]
    [InlineData("[Job, [|Arguments(\"a\")|]] void Run(int amount) { }")]
    [InlineData("[Job, [|Arguments(null)|]] void Run(int amount) { }")]
    [InlineData("[Job, [|Arguments(256)|]] void Run(byte amount) { }")]
    [InlineData("[Job, [|Arguments(-1)|]] void Run(uint amount) { }")]
    [InlineData("[Job, [|Arguments(1.5)|]] void Run(float amount) { }")]
    [InlineData("[Job, [|Arguments(1)|]] void Run(DayOfWeek day) { }")]
    [InlineData("[Job, [|Arguments(1)|]] void Run(string name) { }")]
    [InlineData("[Job, [|Arguments(1)|]] void Run(bool now) { }")]
    [InlineData("[Job, [|Arguments(new int[] { 1 })|]] void Run(object[] all) { }")]
    [InlineData("[Job, [|Arguments(\"2026-01-01\")|]] void Run(DateTime day) { }")]
    public Task And_their_types(string job) => InClass(job);

    [Fact]
    public Task A_missing_row_is_told() => Says(
        "Job 'Run' takes (int amount, string name) and has no [Arguments]; add a row for each job",
        "public partial class Bank { [{|#0:Job|}] void Run(int amount, string name) { } }");

    [Fact]
    public Task So_is_the_value_that_does_not_fit() => Says(
        "Job 'Run' takes (int amount, int rate), and \"ten\" does not fit 'rate'; give a value of type int",
        "public partial class Bank { [Job, {|#0:Arguments(1, \"ten\")|}] void Run(int amount, int rate) { } }");
}
