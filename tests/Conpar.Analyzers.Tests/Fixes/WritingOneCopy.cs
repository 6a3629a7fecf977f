using Conpar.Analyzers.Tests.Support;
using Conpar.CodeFixes;

namespace Conpar.Analyzers.Tests.Fixes;

public sealed class WritingOneCopy : FixTest<CopiesAnalyzer, CopiesFix>
{
    [Fact]
    public Task None_becomes_one() => Fixes(
        "Write Copies = 1",
        "public partial class Bank { const int none = -1; [[|Job(Copies = 0)|]] void Deposit() { } [[|Job(Copies = none /* for now */)|]] void Withdraw() { } }",
        "public partial class Bank { const int none = -1; [Job(Copies = 1)] void Deposit() { } [Job(Copies = 1 /* for now */)] void Withdraw() { } }");
}
