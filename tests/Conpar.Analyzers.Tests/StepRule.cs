using Conpar.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Conpar.Analyzers.Tests;

public sealed class StepRule : RuleTest<StepAnalyzer>
{
    const string Job = "[Job] void Run() { }";

    [Theory]
    [InlineData("[Job] void Run() => Probe.Step(\"run\");")]
    [InlineData("[Job] async Task Run() { await Task.Yield(); Probe.Step(\"count\", 1); }")]
    [InlineData("[Job] void Run() { } [Setup] void Open() => Probe.Step(\"open\"); [Check] void Close() => Probe.Step(\"close\");")]
    [InlineData("[Job] void Run() => Count(); void Count() => Probe.Step(\"count\");")]
    [InlineData("[Job] void Run() => One<int>(); void One<T>() => Two(); static void Two() => Probe.Step(\"two\");")]
    [InlineData("[Job] void Run() { Count(); void Count() => Probe.Step(\"count\"); }")]
    [InlineData("[Job] void Run() => Count(2); void Count(int left) { Probe.Step(\"left\", left); if (left > 0) Count(left - 1); }")]
    [InlineData("[Job] partial void Run(); partial void Run() => Count(); partial void Count(); partial void Count() => Probe.Step(\"count\");")]
    public Task Jobs_and_what_they_call_have_steps(string members) => InClass(members);

    [Theory]
    [InlineData("Total++; } int Total { get => field; set { field = value; Probe.Step(\"set\"); } } void Other() {")]
    [InlineData("_ = new Bank(); } public Bank() { Probe.Step(\"new\"); } void Other() {")]
    [InlineData("foreach (int each in new Numbers()) { } } class Numbers { public IEnumerator<int> GetEnumerator() { Probe.Step(\"all\"); yield return 1; } } void Other() {")]
    [InlineData("_ = this + this; } public static Bank operator +(Bank one, Bank other) { Probe.Step(\"add\"); return one; } void Other() {")]
    [InlineData("Console.WriteLine(this); } public override string ToString() { Probe.Step(\"text\"); return \"\"; } void Other() {")]
    public Task What_is_called_without_a_call_in_sight_may_be_reached(string rest) => InClass($"[Job] void Run() {{ {rest} }}");

    [Theory]
    [InlineData("Action then = () => Probe.Step(\"then\");")]
    [InlineData("Action? then; public void Open() => then = () => Probe.Step(\"then\");")]
    [InlineData("Action? then; public void Open() => then = Count; void Count() => Probe.Step(\"count\");")]
    [InlineData("Action? then; public void Open() { then = Count; void Count() => Probe.Step(\"count\"); }")]
    public Task Delegates_may_be_called_by_a_job(string members) => InClass(Job + members);

    [Theory]
    [InlineData("public class Shop { public void Sell() => Probe.Step(\"sell\"); }")]
    [InlineData("public class Shop { protected virtual void Sell() => Count(); void Count() => Probe.Step(\"count\"); }")]
    [InlineData("class Shop : IDisposable { public void Dispose() => Probe.Step(\"dispose\"); }")]
    [InlineData("interface IShop { void Sell(); } class Shop : IShop { void IShop.Sell() => Probe.Step(\"sell\"); }")]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Tests\")] class Shop { internal void Sell() => Probe.Step(\"sell\"); }")]
    public Task So_may_what_others_can_see(string type) => Reports($"{type} public partial class Bank {{ {Job} }}");

    [Fact]
    public Task A_library_without_jobs_has_steps_for_those_of_others() => Reports("class Shop { void Sell() => Probe.Step(\"sell\"); }");

    [Theory]
    [InlineData("void Count() => [|Probe.Step(\"count\")|];")]
    [InlineData("public void Count() { [|Probe.Step(\"one\")|]; [|Probe.Step(\"two\", 2)|]; }")]
    [InlineData("void One() => Two(); void Two() => One(); void Three() => [|Probe.Step(\"three\")|];")]
    [InlineData("void One() { Two(); } void Two() { [|Probe.Step(\"two\")|]; One(); }")]
    [InlineData("public void Open() { Count(); void Count() => [|Probe.Step(\"count\")|]; }")]
    public Task A_scenarios_method_that_no_job_calls_has_none(string members) => InClass(Job + members);

    [Theory]
    [InlineData("class Shop { public void Sell() => [|Probe.Step(\"sell\")|]; }")]
    [InlineData("public class Shop { void Sell() => [|Probe.Step(\"sell\")|]; }")]
    [InlineData("public class Shop { private protected void Sell() => [|Probe.Step(\"sell\")|]; }")]
    [InlineData("static class Shop { public static void Sell(this Bank bank) => [|Probe.Step(\"sell\")|]; }")]
    public Task Nor_has_another_class_whose_callers_are_all_in_sight(string type) => Reports($"{type} public partial class Bank {{ {Job} }}");

    [Fact]
    public Task Such_a_class_has_where_a_job_calls_it() =>
        Reports("static class Shop { public static void Sell(this Bank bank) => Probe.Step(\"sell\"); } public partial class Bank { [Job] void Run() => this.Sell(); }");

    [Fact]
    public Task The_method_is_told() => Says(
        "This step is in no trace, because no job reaches 'Count'; move it to a job, or to a method that a job calls",
        "public partial class Bank { [Job] void Run() { } void Count() => {|#0:Probe.Step(\"count\")|}; }");

    [Fact]
    public Task A_program_begins_without_a_job() => Says(
        "This step is in no trace, because no job reaches 'Main'; move it to a job, or to a method that a job calls",
        "public partial class Bank { [Job] void Run() { } public static void Main() => {|#0:Probe.Step(\"main\")|}; }", OutputKind.ConsoleApplication);

    [Fact]
    public Task Its_own_statements_have_no_name() => Says(
        "This step is in no trace, because no job reaches the program's own statements; move it to a job, or to a method that a job calls",
        "{|#0:Probe.Step(\"main\")|}; public partial class Bank { [Job] void Run() { } }", OutputKind.ConsoleApplication);
}
