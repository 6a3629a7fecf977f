using Conpar.Analyzers.Tests.Support;
using Conpar.CodeFixes;

namespace Conpar.Analyzers.Tests.Fixes;

public sealed class WritingTwoCopies : FixTest<LoneJobAnalyzer, CopiesFix>
{
    [Fact]
    public Task A_job_gets_company() => Fixes(
        "Write Copies = 2",
        "public partial class Bank { [[|Job|]] void Deposit() { } } public partial class Shop { [[|Job(Copies = 1)|], Arguments(1)] void Sell(int amount) { } } public partial class Post { [[|Job()|]] void Send() { } }",
        "public partial class Bank { [Job(Copies = 2)] void Deposit() { } } public partial class Shop { [Job(Copies = 2), Arguments(1)] void Sell(int amount) { } } public partial class Post { [Job(Copies = 2)] void Send() { } }");
}
