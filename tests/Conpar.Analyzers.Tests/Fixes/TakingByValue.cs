using Conpar.Analyzers.Tests.Support;
using Conpar.CodeFixes;

namespace Conpar.Analyzers.Tests.Fixes;

public sealed class TakingByValue : FixTest<SignatureAnalyzer, TakeByValueFix>
{
    [Fact]
    public Task What_is_only_read_is_taken_by_value() => Fixes(
        "Take by value",
        """
        public partial class Bank
        {
            [[|Job|], Arguments(1, 2)] void Deposit(in int amount, /* of all */ ref readonly int rate) { }
            [[|Job|], Arguments(1, 2)] void Withdraw(int amount, in int rate = 1) { }
        }
        """,
        """
        public partial class Bank
        {
            [Job, Arguments(1, 2)] void Deposit(int amount, /* of all */ int rate) { }
            [Job, Arguments(1, 2)] void Withdraw(int amount, int rate = 1) { }
        }
        """);

    [Theory]
    [InlineData("[[|Job|], Arguments(1)] void Deposit(ref int balance) => balance++;")]
    [InlineData("[[|Job|], Arguments(1)] void Deposit(out int balance) => balance = 1;")]
    [InlineData("[[|Job|]] void Deposit(Span<int> all) { }")]
    public Task What_is_shared_has_no_fix(string job) => LeavesAlone($"public partial class Bank {{ {job} }}");
}
