using Conpar.Analyzers.Tests.Support;
using Conpar.CodeFixes;

namespace Conpar.Analyzers.Tests.Fixes;

public sealed class AddingAJob : FixTest<ArgumentsAnalyzer, AddJobFix>
{
    [Fact]
    public Task Rows_alone_get_their_job() => Fixes(
        "Add [Job]",
        """
        public partial class Bank
        {
            [[|Arguments(1)|], Arguments(2)] void Deposit(int amount) { }

            // Often.
            [[|Conpar.Arguments(1)|]]
            [Arguments(2)]
            void Withdraw(int amount) { }
        }
        """,
        """
        public partial class Bank
        {
            [Job, Arguments(1), Arguments(2)] void Deposit(int amount) { }

            // Often.
            [Conpar.Job, Conpar.Arguments(1)]
            [Arguments(2)]
            void Withdraw(int amount) { }
        }
        """);

    [Theory]
    [InlineData("[[|Job|]] void Run(int amount) { }")]
    [InlineData("[Job, [|Arguments(\"ten\")|]] void Run(int amount) { }")]
    public Task Values_cannot_be_guessed(string job) => LeavesAlone($"public partial class Bank {{ {job} }}");
}
