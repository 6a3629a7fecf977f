using Conpar.Analyzers.Tests.Support;

namespace Conpar.Analyzers.Tests;

public sealed class HookRule : RuleTest<HookAnalyzer>
{
    const string Job = "[Job] void Run() { }";

    [Theory]
    [InlineData("[Setup] void Open() { } [Check] bool Balance() => true;")]
    [InlineData("[Setup] async Task Open() => await Task.Yield(); [Check] async ValueTask<int> Balance() { await Task.Yield(); return 1; }")]
    [InlineData("[Setup] static void Open() { } [Check] static int Balance() => 1;")]
    [InlineData("[Setup, Check] void Both() { }")]
    public Task One_of_each_that_takes_nothing_is_fine(string hooks) => InClass(Job + hooks);

    [Theory]
    [InlineData("[[|Setup|]] void Open(int balance) { }")]
    [InlineData("[[|Check|]] bool Balance(int least = 0) => true;")]
    [InlineData("[[|Check|]] bool Balance<T>() => true;")]
    [InlineData("[[|Setup|]] async void Open() => await Task.Yield();")]
    [InlineData("[[|Check|]] IEnumerable<int> Balance() { yield return 1; }")]
    [InlineData("[[|Check|]] Span<int> Balance() => default;")]
    [InlineData("[[|Setup|]] partial void Open();")]
    public Task What_cannot_be_called_is_not(string hooks) => InClass(Job + hooks);

    [Fact]
    public Task A_second_one_is_told_of_the_first() => Says(
        "[Check] 'Loans' is one more beside 'Balance'; keep one [Check] in a class",
        "public partial class Bank { [Job] void Run() { } [Check] bool Balance() => true; [{|#0:Check|}] bool Loans() => true; }");

    [Fact]
    public Task A_class_without_jobs_has_nothing_to_check() => Says(
        "[Setup] 'Open' is in 'Bank', which has no [Job]; add a job, or move it to the class that has them",
        "public partial class Bank { [{|#0:Setup|}] void Open() { } }");

    [Fact]
    public Task A_job_is_neither() => InClass("[Job, [|Check|]] bool Run() => true;");
}
