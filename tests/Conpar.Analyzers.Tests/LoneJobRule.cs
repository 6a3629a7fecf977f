using Conpar.Analyzers.Tests.Support;

namespace Conpar.Analyzers.Tests;

public sealed class LoneJobRule : RuleTest<LoneJobAnalyzer>
{
    [Theory]
    [InlineData("[Job(Copies = 2)] void Run() { }")]
    [InlineData("[Job, Arguments(1), Arguments(2)] void Run(int amount) { }")]
    [InlineData("[Job] void Run() { } [Job] static void Walk() { }")]
    public Task Two_jobs_are_fine(string jobs) => InClass(jobs);

    [Fact]
    public Task So_is_a_class_without_jobs() => InClass("void Run() { }");

    [Theory]
    [InlineData("[Job] async Task Run() => await Task.WhenAll(Fetch(1), Fetch(2)); async Task Fetch(int page) => await Task.Delay(page);")]
    [InlineData("[Job] async Task Run() { Task<int> one = Fetch(); await Task.Yield(); await one; } async Task<int> Fetch() { await Task.Delay(1); return 1; }")]
    [InlineData("[Job] void Run() => _ = Task.Run(() => { });")]
    [InlineData("[Job] void Run() => Task.Run(() => { }).Wait();")]
    [InlineData("[Job] void Run() => Parallel.For(0, 2, i => { });")]
    [InlineData("[Job] void Run() { Thread other = new(() => { }); other.Start(); }")]
    [InlineData("[Job] void Run() => ThreadPool.QueueUserWorkItem(_ => { });")]
    [InlineData("[Job] int Run() => new[] { 1, 2 }.AsParallel().Sum();")]
    [InlineData("[Job] void Run() => Begin(); async void Begin() => await Task.Yield();")]
    public Task So_is_a_job_that_starts_others(string members) => InClass(members);

    [Theory]
    [InlineData("[Job(Copies = 0)] void Run() { }")]
    [InlineData("[Job] void Run(int amount) { }")]
    [InlineData("[Job] void Run(ref int amount) { }")]
    public Task What_is_no_job_has_other_rules(string members) => InClass(members);

    [Theory]
    [InlineData("[[|Job|]] void Run() { }")]
    [InlineData("[[|Job(Copies = 1)|]] void Run() { } [Setup] void Open() { } [Check] bool Close() => true;")]
    [InlineData("[[|Job|], Arguments(1)] void Run(int amount) { }")]
    [InlineData("[[|Job|]] async Task Run() { await Task.Delay(1); await Fetch().ConfigureAwait(false); } async ValueTask Fetch() => await Task.Yield();")]
    [InlineData("[[|Job|]] Task Run() => Task.Delay(1);")]
    [InlineData("[[|Job|]] void Run() { lock (this) Walk(); } void Walk() => Thread.Sleep(1);")]
    public Task One_is_alone(string members) => InClass(members);

    [Fact]
    public Task It_is_told_what_to_do() => Says(
        "Job 'Run' is the only one of 'Bank', so there is nothing to interleave it with; write Copies = 2, or add another job",
        "public partial class Bank { [{|#0:Job|}] void Run() { } }");
}
