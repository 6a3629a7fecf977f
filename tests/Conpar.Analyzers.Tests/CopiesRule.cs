using Conpar.Analyzers.Tests.Support;

namespace Conpar.Analyzers.Tests;

public sealed class CopiesRule : RuleTest<CopiesAnalyzer>
{
    [Theory]
    [InlineData("[Job] void Run() { }")]
    [InlineData("[Job(Copies = 1)] void Run() { }")]
    [InlineData("[Job(Copies = 10_000)] void Run() { }")]
    public Task One_or_more_are_fine(string job) => InClass(job);

    [Theory]
    [InlineData("[[|Job(Copies = 0)|]] void Run() { }")]
    [InlineData("const int none = -1; [[|Job(Copies = none)|]] void Run() { }")]
    public Task Fewer_are_not(string job) => InClass(job);

    [Fact]
    public Task The_number_is_told() => Says(
        "Job 'Run' has Copies = 0; give at least 1, or remove [Job]",
        "public partial class Bank { [{|#0:Job(Copies = 0)|}] void Run() { } }");
}
