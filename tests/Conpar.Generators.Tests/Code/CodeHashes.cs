using System.Text.RegularExpressions;
using Conpar.Generators.Tests.Support;

namespace Conpar.Generators.Tests.Code;

/// <summary>By its hash a schedule knows the code that it was made for.</summary>
public sealed partial class CodeHashes
{
    const string Source = "public partial class Bank { int balance; [Job] void Deposit() => Add(10); void Add(int amount) { balance += amount; } void Other() { balance = 0; } }";

    static string Of(string text) => Hash().Match(Generation.Of(text).Explored).Value;

    [Theory]
    [InlineData("Add(10)", "Add(20)")]
    [InlineData("balance += amount", "balance -= amount")]
    public void ChangesWithAJobAndWithWhatItCalls(string code, string changed) => Assert.NotEqual(Of(Source), Of(Source.Replace(code, changed, StringComparison.Ordinal)));

    [Theory]
    [InlineData("balance += amount;", "balance  +=  amount; /* pays in */")]
    [InlineData("balance = 0", "balance = 1")]
    public void StaysWhereOnlyLayoutCommentsOrOtherCodeChange(string code, string changed)
    {
        Assert.NotEmpty(Of(Source));
        Assert.Equal(Of(Source), Of(Source.Replace(code, changed, StringComparison.Ordinal)));
    }

    [GeneratedRegex("Code = 0x[0-9a-f]{8}")]
    private static partial Regex Hash();
}
