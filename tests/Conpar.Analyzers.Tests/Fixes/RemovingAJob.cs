using Conpar.Analyzers.Tests.Support;
using Conpar.CodeFixes;

namespace Conpar.Analyzers.Tests.Fixes;

public sealed class RemovingAJob : FixTest<CopiesAnalyzer, RemoveAttributeFix>
{
    [Fact]
    public Task No_copy_is_no_job() => Fixes(
        "Remove [Job]",
        """
        public partial class Bank
        {
            int balance;

            // Left out.
            [[|Job(Copies = 0)|], Arguments(1)]
            [Arguments(2)]
            void Deposit(int amount) => balance += amount;

            [[|Job(Copies = 0)|], Obsolete] void Withdraw() => balance--;
        }
        """,
        """
        public partial class Bank
        {
            int balance;

            // Left out.
            void Deposit(int amount) => balance += amount;

            [Obsolete] void Withdraw() => balance--;
        }
        """);
}
