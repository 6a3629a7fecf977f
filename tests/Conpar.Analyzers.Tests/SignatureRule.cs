using Conpar.Analyzers.Tests.Support;

namespace Conpar.Analyzers.Tests;

public sealed class SignatureRule : RuleTest<SignatureAnalyzer>
{
    [Theory]
    [InlineData("void Run() { }")]
    [InlineData("private int Run() => 1;")]
    [InlineData("public static string? Run() => null;")]
    [InlineData("internal async Task Run() => await Task.Yield();")]
    [InlineData("protected async Task<int> Run() { await Task.Yield(); return 1; }")]
    [InlineData("async ValueTask Run() => await Task.Yield();")]
    [InlineData("static async ValueTask<int[]> Run() { await Task.Yield(); return []; }")]
    [InlineData("Task Run() => Task.CompletedTask;")]
    [InlineData("List<int> Run() => [1, 2];")]
    [InlineData("IEnumerable<int> Run() => [1, 2];")]
    [InlineData("(int, string) Run() => (1, \"one\");")]
    [InlineData("int? Run() => null;")]
    [InlineData("dynamic Run() => 1;")]
    public Task Void_values_and_the_four_tasks_are_results(string job) => InClass($"[Job] {job}");

    [Theory]
    [InlineData("void Run(int amount, string name, int[] all, List<int>? more, DateTime day) { }")]
    [InlineData("void Run(params int[] all) { }")]
    [InlineData("void Run(Memory<int> memory, nint address) { }")]
    public Task Values_are_parameters(string job) => InClass($"[Job] {job}");

    [Theory]
    [InlineData("void Run(ref int total) { }")]
    [InlineData("void Run(out int total) => total = 1;")]
    [InlineData("void Run(in int total) { }")]
    [InlineData("void Run(ref readonly int total) { }")]
    [InlineData("unsafe void Run(int* total) { }")]
    [InlineData("unsafe void Run(delegate*<int> next) { }")]
    [InlineData("void Run(Span<int> all) { }")]
    [InlineData("void Run(params ReadOnlySpan<int> all) { }")]
    [InlineData("void Run(__arglist) { }")]
    public Task What_refers_to_something_that_may_be_gone_is_no_parameter(string job) => InClass($"[[|Job|]] {job}");

    [Theory]
    [InlineData("int total; [[|Job|]] ref int Run() => ref total;")]
    [InlineData("int total; [[|Job|]] ref readonly int Run() => ref total;")]
    [InlineData("[[|Job|]] unsafe int* Run() => null;")]
    [InlineData("[[|Job|]] Span<int> Run() => default;")]
    public Task Nor_is_it_a_result(string members) => InClass(members);

    [Fact]
    public Task Nobody_can_wait_for_async_void() => Says(
        "Job 'Run' is async void, so nobody can wait for its end; return Task",
        "public partial class Bank { [{|#0:Job|}] async void Run() => await Task.Yield(); }");

    [Theory]
    [InlineData("[[|Job|]] partial void Run(); async partial void Run() => await Task.Yield();")]
    [InlineData("partial void Run(); [[|Job|]] async partial void Run() => await Task.Yield();")]
    public Task A_method_in_two_parts_is_reported_once(string members) => InClass(members);

    [Theory]
    [InlineData("IEnumerable<int> Run() { yield return 1; }")]
    [InlineData("async IAsyncEnumerable<int> Run() { yield return 1; await Task.Yield(); }")]
    [InlineData("IAsyncEnumerable<int> Run() => throw new Exception();")]
    public Task What_runs_only_when_it_is_enumerated_is_no_job(string job) => InClass($"[[|Job|]] {job}");

    [Fact]
    public Task A_task_like_of_ones_own_is_not_waited_for() => Says(
        "Job 'Run' returns 'Promise', which conpar cannot wait for; return void, a value, Task, Task<T>, ValueTask or ValueTask<T>",
        """
        public partial class Bank { [{|#0:Job|}] Promise Run() => new(() => { }); }
        public class Promise(Action then) : Task(then);
        """);

    [Fact]
    public Task By_reference_is_told_what_to_do() => Says(
        "Job 'Run' takes 'total' by reference; take the value, and share state through a field of the class",
        "public partial class Bank { [{|#0:Job|}, Arguments(1)] void Run(ref int total) { } }");
}
