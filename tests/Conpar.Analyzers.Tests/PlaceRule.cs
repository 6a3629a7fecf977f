using Conpar.Analyzers.Tests.Support;

namespace Conpar.Analyzers.Tests;

public sealed class PlaceRule : RuleTest<PlaceAnalyzer>
{
    [Theory]
    [InlineData("public partial class Bank { [Job] void Run() { } }")]
    [InlineData("public static partial class Bank { [Job] static void Run() { } }")]
    [InlineData("public partial record Bank { [Job] void Run() { } }")]
    [InlineData("public partial class City { partial struct Street { private partial class Bank { [Job] void Run() { } } } }")]
    [InlineData("public partial class Bank { private Bank() { } [Job] void Run() { } }")]
    [InlineData("public partial class Bank(int balance = 100) { [Job] int Run() => balance; }")]
    [InlineData("public partial class Bank { public required int Balance; [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] Bank() => Balance = 1; [Job] void Run() { } }")]
    [InlineData("public partial class Bank { [Job] partial void Run(); partial void Run() { } }")]
    [InlineData("public abstract class Base { public abstract void Run(); } public partial class Bank : Base { [Job] public override void Run() { } }")]
    public Task Classes_that_can_be_made_are_scenarios(string source) => Reports(source);

    [Theory]
    [InlineData("public partial struct Bank { [[|Job|]] void Run() { } }")]
    [InlineData("public ref partial struct Bank { [[|Job|]] void Run() { } }")]
    [InlineData("public partial interface IBank { [[|Job|]] void Run() { } }")]
    [InlineData("public partial class Bank<T> { [[|Job|]] void Run() { } }")]
    [InlineData("public partial class City<T> { partial class Bank { [[|Job|]] void Run() { } } }")]
    [InlineData("file partial class Bank { [[|Job|]] void Run() { } }")]
    [InlineData("public abstract partial class Bank { [[|Job|]] void Run() { } }")]
    [InlineData("public partial class Bank { Bank(int balance) { } [[|Job|]] void Run() { } }")]
    [InlineData("public partial class Bank(int balance) { [[|Job|]] int Run() => balance; }")]
    [InlineData("public partial class Bank { public required int Balance { get; set; } [[|Job|]] void Run() { } }")]
    public Task Others_are_not(string source) => Reports(source);

    [Theory]
    [InlineData("public abstract partial class Bank { [[|Job|]] protected abstract void Run(); }")]
    [InlineData("public partial class Bank { [[|Job|]] partial void Run(); }")]
    [InlineData("public partial class Bank { [[|Job|]] static extern void Run(); }")]
    [InlineData("public partial class Bank : IDisposable { [[|Job|]] void IDisposable.Dispose() { } }")]
    [InlineData("public partial class Bank { int Balance { [[|Job|]] get => 1; } }")]
    [InlineData("public partial class Bank { void Open() { Run(); [[|Job|]] void Run() { } } }")]
    [InlineData("public partial class Bank { Action open = [[|Job|]] () => { }; }")]
    public Task A_job_is_an_ordinary_method_with_a_body(string source) => Reports(source);

    [Fact]
    public Task A_missing_constructor_is_told() => Says(
        "Job 'Run' is in 'Bank', which has no constructor without parameters; add one, or give every parameter a default",
        "public partial class Bank(int balance) { [{|#0:Job|}] int Run() => balance; }");

    [Fact]
    public Task A_generic_class_is_told() => Says(
        "Job 'Run' is in the generic class 'Bank', and nothing says with which types to make it; move it into a class without type parameters",
        "public partial class Bank<T> { [{|#0:Job|}] void Run() { } }");
}
