using System.IO.Compression;
using System.Reflection.PortableExecutable;

namespace Conpar.Packaging.Tests;

/// <summary>What is in the packages, and what must not be.</summary>
public sealed class PackageContentTests(PackedTool tool)
{
    ZipArchive Open(string name) => ZipFile.OpenRead(Path.Combine(tool.Feed, $"{name}.{tool.Version}.nupkg"));

    [Fact]
    public void TheLibraryCarriesItsGeneratorAnalyzersAndFixes()
    {
        using ZipArchive package = Open("Conpar");
        string[] files = [.. package.Entries.Select(entry => entry.FullName)];

        Assert.Contains("lib/net10.0/Conpar.dll", files);
        Assert.Contains("lib/net10.0/Conpar.xml", files);
        Assert.Contains("build/Conpar.props", files);
        Assert.Contains("buildTransitive/Conpar.props", files);
        Assert.Contains("analyzers/dotnet/cs/Conpar.Generators.dll", files);
        Assert.Contains("analyzers/dotnet/cs/Conpar.Analyzers.dll", files);
        Assert.Contains("analyzers/dotnet/cs/Conpar.CodeFixes.dll", files);
        Assert.DoesNotContain(files, file => file.Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Conpar")]
    [InlineData("Conpar.Templates")]
    [InlineData("Conpar.Tool")]
    [InlineData("Conpar.Tool.any")]
    public void EachBringsItsReadme(string name)
    {
        using ZipArchive package = Open(name);
        Assert.NotNull(package.GetEntry("README.md"));
    }

    [Theory]
    [InlineData("Conpar.Tool.any")]
    [InlineData("Conpar.Tool.linux-x64")]
    public void TheHostHasAFolderWithoutTheLibrary(string name)
    {
        Assert.SkipUnless(File.Exists(Path.Combine(tool.Feed, $"{name}.{tool.Version}.nupkg")), "packed on another system");
        using ZipArchive package = Open(name);
        string[] files = [.. package.Entries.Select(entry => entry.FullName)];

        Assert.Contains(files, file => file.EndsWith("/analyzers/Conpar.Generators.dll", StringComparison.Ordinal));
        Assert.Contains(files, file => file.EndsWith("/host/Conpar.Host.dll", StringComparison.Ordinal));
        Assert.Contains(files, file => file.EndsWith("/host/Conpar.Host.runtimeconfig.json", StringComparison.Ordinal));
        Assert.DoesNotContain(files, file => file.EndsWith("/host/Conpar.dll", StringComparison.Ordinal));
    }

    [Fact]
    public void TheToolIsCompiledAhead()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "looks into the Linux package");
        using ZipArchive package = ZipFile.OpenRead(Directory.EnumerateFiles(tool.Feed, "Conpar.Tool.linux-*.nupkg").First());
        foreach (string file in new[] { "Conpar.Tool.dll", "Microsoft.CodeAnalysis.CSharp.dll", "Conpar.Generators.dll" })
        {
            using Stream compressed = package.Entries.First(entry => entry.Name == file && !entry.FullName.Contains("/analyzers/", StringComparison.Ordinal)).Open();
            MemoryStream image = new();
            compressed.CopyTo(image);
            image.Position = 0;
            using PEReader reader = new(image);
            Assert.True(reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0, $"{file} is not compiled ahead");
        }
    }
}
