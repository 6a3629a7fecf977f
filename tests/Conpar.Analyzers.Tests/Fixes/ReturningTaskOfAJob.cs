using Conpar.Analyzers.Tests.Support;
using Conpar.CodeFixes;

namespace Conpar.Analyzers.Tests.Fixes;

public sealed class ReturningTaskOfAJob : FixTest<SignatureAnalyzer, ReturnTaskFix>
{
    [Fact]
    public Task Async_void_becomes_async_Task() => Fixes(
        "Return Task",
        "public partial class Bank { [[|Job|]] async void Run() => await Task.Yield(); [[|Job|]] static async void Walk() { await Task.Yield(); return; } }",
        "public partial class Bank { [Job] async Task Run() => await Task.Yield(); [Job] static async Task Walk() { await Task.Yield(); return; } }");

    [Fact]
    public Task The_namespace_is_written_where_it_is_needed() => Fixes(
        "Return Task",
        "public partial class Bank { class Task; [[|Job|]] async void Run() => await System.Threading.Tasks.Task.Yield(); }",
        "public partial class Bank { class Task; [Job] async System.Threading.Tasks.Task Run() => await System.Threading.Tasks.Task.Yield(); }");

    [Theory]
    [InlineData("public partial class Bank : Base { [[|Job|]] public override async void Run() => await Task.Yield(); } public class Base { public virtual void Run() { } }")]
    [InlineData("public partial class Bank : IRun { [[|Job|]] public async void Run() => await Task.Yield(); } public interface IRun { void Run(); }")]
    [InlineData("public partial class Bank { [[|Job|]] partial void Run(); async partial void Run() => await Task.Yield(); }")]
    public Task What_others_say_how_to_write_stays(string source) => LeavesAlone(source);

    [Theory]
    [InlineData("public partial class Bank { [[|Job|]] IEnumerable<int> Run() { yield return 1; } }")]
    [InlineData("public partial class Bank { [[|Job|]] Span<int> Run() => default; }")]
    public Task Other_results_have_no_fix(string source) => LeavesAlone(source);
}
