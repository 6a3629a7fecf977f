using Conpar.Generators.Tests.Support;

namespace Conpar.Generators.Tests.Code;

/// <summary>Code that does not compile stays the user's own: generated code repeats nothing of it.</summary>
public sealed class UsersErrors
{
    [Fact]
    public void AreReportedOnce()
    {
        Generation generation = Generation.Of("public partial class Bank { [Job] void Deposit() { Console.WriteLine(unknown); } }");
        Assert.Equal(["Source.cs(1,70): error CS0103: The name 'unknown' does not exist in the current context"], generation.Errors);
    }

    [Fact]
    public void InACalledMethodAreReportedOnce()
    {
        Generation generation = Generation.Of("public partial class Bank { [Job] void Deposit() { Log(); } void Log() { int x = \"\"; Console.WriteLine(x); } }");
        Assert.Equal(["Source.cs(1,82): error CS0029: Cannot implicitly convert type 'string' to 'int'"], generation.Errors);
    }

    /// <summary>It has no end, which the generator has to find.</summary>
    [Theory]
    [InlineData("Note(int n) : this(n) { }", "CS0516")]
    [InlineData("Note(int n) : this(\"\") { } public Note(string s) : this(1) { }", "CS0768")]
    public void AConstructorThatCallsItselfIsReportedOnce(string constructors, string error)
    {
        Generation generation = Generation.Of($"public partial class Bank {{ int n; [Job] void Deposit() {{ n++; _ = new Note(n); }} class Note {{ public {constructors} }} }}");
        Assert.Contains(error, Assert.Single(generation.Errors));
    }

    [Theory]
    [InlineData("public class Bank { [Job] void Deposit() { } }")]
    [InlineData("public partial class Bank { [Job] void Deposit<T>() { } }")]
    [InlineData("public partial class Bank { [Job] void Deposit(ref int x) { } }")]
    [InlineData("public partial class Bank { [Job] void Deposit(out int x) => x = 1; }")]
    [InlineData("public partial class Bank<T> { [Job] void Deposit() { } }")]
    [InlineData("public abstract partial class Bank { [Job] protected abstract void Deposit(); }")]
    [InlineData("public partial struct Bank { [Job] void Deposit() { } }")]
    public void AJobThatCannotBeCompiledIsSkipped(string text)
    {
        Generation generation = Generation.Of(text);
        Assert.Empty(generation.Errors);
        Assert.Empty(generation.Forms);
    }
}
