namespace Conpar.Tool.Tests.Support;

/// <summary>A project that uses the library and the generator as they were built here.</summary>
static class TestProject
{
    public static void Write(TestFolder folder, string name, string source, string output = "Library", string properties = "")
    {
        string built = AppContext.BaseDirectory;
        folder.With(
            $"{name}/{name}.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>{output}</OutputType>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
                {properties}
              </PropertyGroup>
              <Import Project="{Path.Combine(built, "Conpar.props")}" />
              <Import Project="{Path.Combine(built, "Conpar.targets")}" />
              <ItemGroup>
                <Reference Include="{Path.Combine(built, "Conpar.dll")}" />
                <Analyzer Include="{Path.Combine(built, "Conpar.Generators.dll")}" />
                <Analyzer Include="{Path.Combine(built, "Conpar.Analyzers.dll")}" Condition="Exists('{Path.Combine(built, "Conpar.Analyzers.dll")}')" />
              </ItemGroup>
            </Project>
            """);
        folder.With($"{name}/C.cs", source);
    }
}
