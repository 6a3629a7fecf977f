using System.Diagnostics;
using System.Text.Json;
using Conpar.Tool.Tests.Support;

namespace Conpar.Tool.Tests.Runs;

/// <summary>Projects, solutions and assemblies.</summary>
public sealed class ProjectRuns : RunTest
{
    const string Jobs = "using Conpar; public partial class Jobs { [Job] string Where() => Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/')); [Job] int One() => 1; }";

    [Fact]
    public void AProjectIsBuiltAndRunThenItsAssemblyAsItIs()
    {
        TestProject.Write(Folder, "Lib", Jobs);

        JsonElement built = RunJson("Lib/Lib.csproj").Ends(ExitCode.Ok).Scenario;
        JsonElement again = RunJson("Lib/bin/Release/net10.0/Lib.dll").Ends(ExitCode.Ok).Scenario;

        Assert.All([built, again], scenario =>
        {
            Assert.Equal("1", scenario.GetProperty("parallel").GetProperty("results").Text("One"));
            Assert.Equal("net10.0", scenario.GetProperty("interleaved").GetProperty("results").Text("Where"));
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("<DebugType>none</DebugType>")]
    [InlineData("<TargetFramework /><TargetFrameworks>net10.0</TargetFrameworks>")]
    public void AnAssemblyThatWasBuiltWithoutFormsIsBuiltAgainWithThem(string properties)
    {
        TestProject.Write(Folder, "Lib", Jobs, properties: properties);
        BuildForUse("Lib");

        ToolResult result = RunJson("Lib/bin/Debug/net10.0/Lib.dll").Ends(ExitCode.Ok);

        Assert.Equal("1", result.Scenario.GetProperty("parallel").GetProperty("results").Text("One"));
        Assert.Contains("Lib.dll was built without the forms of its jobs, so Lib/Lib.csproj is built with them, for Release", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutFormsAndItsProjectAnAssemblySaysWhatToDo()
    {
        TestProject.Write(Folder, "Lib", Jobs);
        BuildForUse("Lib");
        Directory.Move(Folder.At("Lib/bin/Debug/net10.0"), Folder.At("elsewhere"));
        Directory.Delete(Folder.At("Lib"), recursive: true);

        string line = Run("elsewhere/Lib.dll").Ends(ExitCode.BadInput).OneLine();

        Assert.EndsWith("elsewhere/Lib.dll was built without the forms of its jobs, and the project that it was built from is not found; run that project, or build it with -p:ConparForms=true", line, StringComparison.Ordinal);
    }

    /// <summary>Builds a project as its user does.</summary>
    void BuildForUse(string project, params string[] options)
    {
        using Process build = Process.Start(new ProcessStartInfo("dotnet", ["build", Folder.At(project), .. options]) { RedirectStandardOutput = true })!;
        build.StandardOutput.ReadToEnd();
        build.WaitForExit();
    }

    [Fact]
    public void AFolderStandsForItsProject()
    {
        TestProject.Write(Folder, "App", Jobs + " static class Program { static void Main() => Console.WriteLine(\"main\"); }", output: "Exe");

        Assert.Equal("Jobs", RunJson("App").Ends(ExitCode.Ok).Scenario.Text("name"));
    }

    [Fact]
    public void ASolutionRunsEveryProjectThatHasJobs()
    {
        TestProject.Write(Folder, "First", "using Conpar; public partial class First { [Job] int One() => 1; }");
        TestProject.Write(Folder, "Second", "using Conpar; public partial class Second { [Job] int Two() => 2; }");
        TestProject.Write(Folder, "Plain", "public class Plain { }");
        Folder.With("All.slnx", """<Solution><Project Path="First/First.csproj" /><Project Path="Second/Second.csproj" /><Project Path="Plain/Plain.csproj" /></Solution>""");

        JsonElement report = RunJson("All.slnx").Ends(ExitCode.Ok).Json;

        Assert.Equal(["First", "Second"], report.GetProperty("scenarios").EnumerateArray().Select(s => s.Text("name")).Order());
    }

    [Fact]
    public void AProjectWithoutJobsIsNothingToRun()
    {
        TestProject.Write(Folder, "Plain", "public class Plain { }");

        ToolResult result = Run("Plain").Ends(ExitCode.NothingToRun);

        Assert.Contains("no [Job] in Plain/Plain.csproj; looked at Plain.dll (does not use the package Conpar)", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderWithTwoProjectsAsksWhich()
    {
        Folder.With("A.csproj", "<Project />").With("B.csproj", "<Project />");

        Assert.EndsWith("which of these? A.csproj, B.csproj", Run(".").Ends(ExitCode.BadInput).OneLine(), StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherContractVersionIsRefusedWithBothVersions()
    {
        TestProject.Write(Folder, "Lib", Jobs);
        RunJson("Lib").Ends(ExitCode.Ok);
        Folder.With("Fake/Conpar.csproj",
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><Version>7.8.9</Version><IncludeSourceRevisionInInformationalVersion>false</IncludeSourceRevisionInInformationalVersion></PropertyGroup>
              <ItemGroup><AssemblyMetadata Include="ConparContractVersion" Value="99" /></ItemGroup>
            </Project>
            """).With("Fake/C.cs", "class C { }");
        BuildForUse("Fake", "-o", Folder.At("fake-out"));

        File.Copy(Folder.At("fake-out/Conpar.dll"), Folder.At("Lib/bin/Release/net10.0/Conpar.dll"), overwrite: true);

        string line = Run("Lib/bin/Release/net10.0/Lib.dll").Ends(ExitCode.BadInput).OneLine();

        Assert.Contains("built with Conpar 7.8.9 (contract 99)", line, StringComparison.Ordinal);
        Assert.Contains($"this is conpar {ToolVersion.Short} (contract {Scheduling.ScenarioDescriptor.ContractVersion})", line, StringComparison.Ordinal);
    }
}
