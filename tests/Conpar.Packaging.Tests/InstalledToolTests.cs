using System.Text.Json;

namespace Conpar.Packaging.Tests;

/// <summary>The tool installed from its package, on code that gets the library from its package.</summary>
public sealed class InstalledToolTests(PackedTool tool)
{
    const string Jobs =
        """
        using Conpar;
        public partial class Bank
        {
            int balance;
            readonly Lock gate = new();
            [Job(Copies = 2)] void Deposit() { for (int i = 0; i < 3; i++) lock (gate) balance++; Probe.Step("deposited"); }
            [Check] int Balance() => balance;
        }
        """;

    string Project(string properties) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors><InvariantGlobalization>true</InvariantGlobalization>{properties}
          </PropertyGroup>
          <ItemGroup><PackageReference Include="Conpar" Version="{tool.Version}" /></ItemGroup>
        </Project>
        """;

    static void IsRight(JsonElement scenario)
    {
        Assert.Equal("6", scenario.GetProperty("interleaved").GetProperty("check").GetString());
        Assert.Equal("6", scenario.GetProperty("parallel").GetProperty("check").GetString());
    }

    [Fact]
    public void RunsASourceFile() => IsRight(tool.Conpar(tool.NewFolder(("Bank.cs", Jobs)), "run", "Bank.cs", "--format", "json").Scenario());

    [Fact]
    public void RunsALibraryWhosePackagesAreNotBesideIt() =>
        IsRight(tool.Conpar(tool.NewFolder(("Lib.csproj", Project("")), ("Bank.cs", Jobs)), "run", "--format", "json").Scenario());

    [Fact]
    public void RunsALibraryWhosePackagesLieWhereItsProjectHasThem()
    {
        string project = Project("<RestorePackagesPath>own</RestorePackagesPath>").Replace("<ItemGroup>", "<ItemGroup><PackageReference Include=\"CsCheck\" Version=\"5.0.1\" />", StringComparison.Ordinal);
        string jobs = Jobs.Replace("Probe.Step", "if (typeof(CsCheck.Gen).Name == \"Gen\") Probe.Step", StringComparison.Ordinal);

        IsRight(tool.ConparElsewhere(tool.NewFolder(("Lib.csproj", project), ("Bank.cs", jobs)), "run", "--format", "json").Scenario());
    }

    [Fact]
    public void RunsAnApplication()
    {
        string folder = tool.NewFolder(("App.csproj", Project("<OutputType>Exe</OutputType>")), ("Bank.cs", Jobs), ("Program.cs", "System.Console.WriteLine(\"main\");"));

        IsRight(tool.Conpar(folder, "run", "App.csproj", "--format", "json").Scenario());
    }

    [Fact]
    public void RunsAFileBasedApp()
    {
        string folder = tool.NewFolder(("Bank.cs", $"#:package Conpar@{tool.Version}\n{Jobs}\nstatic class Program {{ static void Main() {{ }} }}"));

        IsRight(tool.Conpar(folder, "run", "Bank.cs", "--format", "json").Scenario());
    }

    [Fact]
    public void RunsItsDemos()
    {
        ProcessResult result = tool.Conpar(tool.NewFolder(), "demo", "sleeping-concurrently");

        Assert.True(result.Code == 0, result.ToString());
        Assert.Contains("Measured just now: ", result.Output, StringComparison.Ordinal);
    }
}
