using Conpar.Analyzers.Tests.Support;
using Conpar.CodeFixes;

namespace Conpar.Analyzers.Tests.Fixes;

public sealed class ReturningTaskOfAHook : FixTest<HookAnalyzer, ReturnTaskFix>
{
    [Fact]
    public Task Async_void_becomes_async_Task() => Fixes(
        "Return Task",
        "public partial class Bank { [Job] void Run() { } [[|Setup|]] async void Open() => await Task.Yield(); [[|Check|]] async void Close() => await Task.Yield(); }",
        "public partial class Bank { [Job] void Run() { } [Setup] async Task Open() => await Task.Yield(); [Check] async Task Close() => await Task.Yield(); }");
}
