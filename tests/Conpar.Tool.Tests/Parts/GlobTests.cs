using Conpar.Hosting;

namespace Conpar.Tool.Tests.Parts;

public sealed class GlobTests
{
    [Theory]
    [InlineData(null, "Bank", true)]
    [InlineData("Bank", "Bank", true)]
    [InlineData("bank", "Bank", true)]
    [InlineData("B*", "Bank", true)]
    [InlineData("B?nk", "Bank", true)]
    [InlineData("Shop,B*", "Bank", true)]
    [InlineData("Ban", "Bank", false)]
    [InlineData("", "Bank", false)]
    [InlineData("Withdraw(1?)", "Withdraw(10)", true)]
    public void ChoosesNames(string? patterns, string name, bool chosen) => Assert.Equal(chosen, Glob.Matches(patterns, name));
}
