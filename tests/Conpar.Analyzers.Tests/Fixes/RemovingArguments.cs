using Conpar.Analyzers.Tests.Support;
using Conpar.CodeFixes;

namespace Conpar.Analyzers.Tests.Fixes;

public sealed class RemovingArguments : FixTest<ArgumentsAnalyzer, RemoveAttributeFix>
{
    [Fact]
    public Task Rows_without_a_job_go() => Fixes(
        "Remove [Arguments]",
        """
        public partial class Bank
        {
            // Seldom.
            [[|Arguments(1)|]]
            [Arguments(2)]
            void Deposit(int amount) { }
        }
        """,
        """
        public partial class Bank
        {
            // Seldom.
            void Deposit(int amount) { }
        }
        """);

    [Fact]
    public Task So_do_those_that_nothing_takes() => Fixes(
        "Remove [Arguments]",
        "public partial class Bank { [Job, [|Arguments(1)|], Obsolete, Arguments(2)] void Deposit() { } [[|Arguments|], Job] void Withdraw() { } }",
        "public partial class Bank { [Job, Obsolete] void Deposit() { } [Job] void Withdraw() { } }");

    [Theory]
    [InlineData("[Job, [|Arguments(1, 2)|]] void Run(int amount) { }")]
    [InlineData("[[|Job|]] void Run(int amount) { }")]
    public Task Others_have_to_be_written_anew(string job) => LeavesAlone($"public partial class Bank {{ {job} }}");
}
