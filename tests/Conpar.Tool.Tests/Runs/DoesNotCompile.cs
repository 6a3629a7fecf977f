using Conpar.Tool.Tests.Support;

namespace Conpar.Tool.Tests.Runs;

/// <summary>What does not compile is told in the compiler's words, at the user's lines, and nothing is run.</summary>
public sealed class DoesNotCompile : RunTest
{
    [Fact]
    public void AFileWithoutTheNamespaceIsToldOfIt()
    {
        Folder.With("Bank.cs", "public partial class Bank { [Job] void Deposit() { } }");

        Assert.EndsWith("conpar: 2 errors in Bank.cs, so nothing was run; [Job] is in the namespace Conpar: begin the file with using Conpar;\n", Run("Bank.cs").Ends(ExitCode.BadInput).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void AnErrorIsPrintedAsTheCompilerPrintsIt()
    {
        Folder.With("Bank.cs", "using Conpar;\npublic partial class Bank\n{\n    [Job] void Deposit() => balance++;\n}\n");

        ToolResult result = Run("Bank.cs").Ends(ExitCode.BadInput);

        Assert.Equal(
            "Bank.cs(4,29): error CS0103: The name 'balance' does not exist in the current context\nconpar: 1 error in Bank.cs, so nothing was run\n",
            result.Errors);
        Assert.Empty(result.Output);
    }

    [Theory]
    [InlineData("class Account : IMissing { } public partial class Bank { [Job] void Deposit() { } }", "Bank.cs(2,17): error CS0246")]
    [InlineData("class Account { } public partial class Bank { [Job] void Deposit() { } } class Account { }", "Bank.cs(2,80): error CS0101")]
    public void AnErrorOfAClassIsToldAsItIsWritten(string source, string error)
    {
        Folder.With("Bank.cs", "using Conpar;\n" + source);

        Assert.StartsWith(error, Run("Bank.cs").Ends(ExitCode.BadInput).Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public class Bank { [Job] void Deposit() { } }")]
    [InlineData("public partial class Bank { [Job] void Deposit<T>() { } }")]
    [InlineData("public partial class Bank { [Job] void Deposit(ref int amount) { } }")]
    public void AJobThatCannotBeOneIsAnErrorAtItsAttribute(string source)
    {
        Folder.With("Bank.cs", "using Conpar;\n" + source);

        ToolResult result = Run("Bank.cs").Ends(ExitCode.BadInput);

        Assert.Matches(@"^Bank\.cs\(2,\d+\): error CONPAR\d{3}: .+\nconpar: 1 error in Bank\.cs, so nothing was run\n$", result.Errors);
    }

    [Fact]
    public void AProjectThatDoesNotBuildShowsTheBuildsErrors()
    {
        TestProject.Write(Folder, "App", "public class C { int X() => y; }");

        ToolResult result = Run("App/App.csproj").Ends(ExitCode.BadInput);

        Assert.Contains("C.cs(1,29): error CS0103", result.Errors, StringComparison.Ordinal);
        Assert.EndsWith("conpar: App/App.csproj does not build, so nothing was run\n", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void AProjectWithoutThePackageIsToldOfIt()
    {
        Folder.With("App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        Folder.With("App/Bank.cs", "using Conpar; public partial class Bank { [Job] void Deposit() { } }");

        ToolResult result = Run("App").Ends(ExitCode.BadInput);

        Assert.EndsWith("does not build, so nothing was run; [Job] comes from a package: dotnet package add Conpar\n", result.Errors, StringComparison.Ordinal);
    }
}
