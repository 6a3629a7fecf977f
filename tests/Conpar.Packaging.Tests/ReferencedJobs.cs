namespace Conpar.Packaging.Tests;

/// <summary>A library with jobs, and what runs them: the library is built without their forms, and with them for those who run it.</summary>
public sealed class ReferencedJobs(PackedTool tool)
{
    const string Jobs =
        """
        namespace Shop;
        public partial class Bank
        {
            int balance;
            [Conpar.Job(Copies = 2)] void Deposit() => balance += Amounts.Deposited;
            [Conpar.Check] int Balance() => balance;
        }
        """;

    const string Program = "System.Console.WriteLine(Conpar.Scenario.Of<Shop.Bank>().RunInterleaved().Check);";

    static string Project(string output, string properties, params string[] items) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>{output}</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors>{properties}</PropertyGroup>
          <ItemGroup>{string.Join("", items)}</ItemGroup>
        </Project>
        """;

    /// <summary>A part of the library's code is written by its build.</summary>
    const string Written =
        """
        <Project>
          <Target Name="WriteAmounts" BeforeTargets="BeforeBuild">
            <WriteLinesToFile File="$(IntermediateOutputPath)Amounts.cs" Lines="static class Amounts { public const int Deposited = 1%3B }" Overwrite="true" />
            <ItemGroup><Compile Include="$(IntermediateOutputPath)Amounts.cs" /></ItemGroup>
          </Target>
        </Project>
        """;

    static string Reference(string project) => $"""<ProjectReference Include="../{project}/{project}.csproj" />""";

    /// <summary>A library with jobs, one that uses it, and a program that uses only the latter.</summary>
    string Solution(string program, string properties = "")
    {
        string folder = tool.NewFolder(("All.slnx", """<Solution><Project Path="Lib/Lib.csproj" /><Project Path="Middle/Middle.csproj" /><Project Path="Program/Program.csproj" /></Solution>"""));
        Write(folder, "Lib", Project("Library", "", $"""<PackageReference Include="Conpar" Version="{tool.Version}" />"""), Jobs);
        File.WriteAllText(Path.Combine(folder, "Lib", "Directory.Build.targets"), Written);
        Write(folder, "Middle", Project("Library", "", Reference("Lib")), "public class Middle { public Shop.Bank Bank = new(); }");
        Write(folder, "Program", Project("Exe", properties, Reference("Middle")), program);
        return folder;
    }

    static void Write(string folder, string name, string project, string code)
    {
        string own = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        File.WriteAllText(Path.Combine(own, $"{name}.csproj"), project);
        File.WriteAllText(Path.Combine(own, $"{name}.cs"), code);
    }

    void Build(string folder, params string[] arguments)
    {
        ProcessResult result = tool.Dotnet(folder, ["build", .. arguments]);
        Assert.True(result.Code == 0, result.ToString());
    }

    /// <summary>Whether the library in a project's output has the forms of its jobs.</summary>
    static bool HasForms(string folder, string project) =>
        File.ReadAllText(Path.Combine(folder, project, "bin/Debug/net10.0/Lib.dll")).Contains("Deposit__explored", StringComparison.Ordinal);

    string Run(string folder) => tool.Dotnet(folder, "exec", "Program/bin/Debug/net10.0/Program.dll").Output.Trim();

    [Fact]
    public void Are_run_by_a_program_that_calls_for_them_while_their_library_is_built_without_their_forms()
    {
        string folder = Solution(Program);
        Build(folder);

        Assert.Equal((false, false, true), (HasForms(folder, "Lib"), HasForms(folder, "Middle"), HasForms(folder, "Program")));
        Assert.Equal("2", Run(folder));

        Edit(folder, "Amounts.Deposited", "2");
        Build(folder);

        Assert.Equal("4", Run(folder));

        Edit(folder, "balance += 2", "balance +=");
        Build(folder, "Program", "--no-dependencies");

        Assert.Equal("4", Run(folder));
    }

    static void Edit(string folder, string before, string after)
    {
        string bank = Path.Combine(folder, "Lib", "Lib.cs");
        File.WriteAllText(bank, File.ReadAllText(bank).Replace(before, after, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-graph", "-isolate")]
    [InlineData("-p:ProduceReferenceAssembly=false")]
    public void Have_forms_however_the_solution_is_built(params string[] arguments)
    {
        string folder = Solution(Program);
        Assert.Equal(0, tool.Dotnet(folder, "restore").Code);
        Build(folder, ["--no-restore", .. arguments]);

        Assert.Equal((false, "2"), (HasForms(folder, "Lib"), Run(folder)));
    }

    [Fact]
    public void Have_no_forms_beside_a_program_that_does_not_run_them()
    {
        string folder = Solution("System.Console.WriteLine(typeof(Shop.Bank).Name);");
        Build(folder);

        Assert.False(HasForms(folder, "Program"));
    }

    [Theory]
    [InlineData("<IsTestProject>true</IsTestProject>")]
    [InlineData("<IsTestingPlatformApplication>true</IsTestingPlatformApplication>")]
    [InlineData("<ConparForms>true</ConparForms>")]
    public void Have_forms_beside_a_program_that_is_to_run_them(string property)
    {
        string folder = Solution("System.Console.WriteLine(1);", property);
        Build(folder);

        Assert.Equal((false, true), (HasForms(folder, "Lib"), HasForms(folder, "Program")));
    }

    /// <summary>An editor builds one project after the other, and none builds what it references.</summary>
    [Fact]
    public void Have_forms_where_an_editor_builds_each_project_alone()
    {
        string folder = Solution(Program);
        Assert.Equal(0, tool.Dotnet(folder, "restore").Code);
        foreach (string project in (string[])["Lib", "Middle", "Program"])
        {
            Build(folder, project, "--no-restore", "-p:BuildingInsideVisualStudio=true", "-p:BuildProjectReferences=false");
        }

        Assert.Equal((false, "2"), (HasForms(folder, "Lib"), Run(folder)));
    }

    [Fact]
    public void Say_what_to_do_where_their_forms_are_left_out()
    {
        string folder = Solution(Program, "<ConparForms>false</ConparForms>");
        Build(folder);

        ProcessResult result = tool.Dotnet(folder, "exec", "Program/bin/Debug/net10.0/Program.dll");

        Assert.Contains("Bank was built without the forms of its jobs; set <ConparForms>true</ConparForms> in the project that runs it, or in Lib", result.Errors, StringComparison.Ordinal);
    }

    /// <summary>conpar builds with forms itself, whatever is in the folder.</summary>
    [Fact]
    public void Are_run_by_the_tool_from_what_their_library_was_built_to()
    {
        string folder = Solution(Program);
        Build(folder);

        Assert.Equal("2", tool.Conpar(folder, "run", "Lib/bin/Debug/net10.0/Lib.dll", "--format", "json").Scenario().GetProperty("interleaved").GetProperty("check").GetString());
    }
}
