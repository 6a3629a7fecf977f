using System.Text;

namespace Conpar.Tool.Inputs;

/// <summary>What the generator wrote for an assembly, file by file.</summary>
sealed record GeneratedCode(JobAssembly Assembly, IReadOnlyList<string> Files)
{
    const string Generator = "Conpar.Generators";

    public static IReadOnlyList<GeneratedCode> Of(Input input, Progress progress, CancellationToken cancel)
    {
        switch (input)
        {
            case Input.Built built:
                throw new UserError($"{built.Shown}: an assembly has no source to show; give its .cs file, project or solution");
            case Input.Project project:
                return OfProject(project, progress, cancel);
            case Input.Sources sources:
                JobAssembly assembly = JobAssemblies.From(sources, progress, cancel)[0];
                return [new GeneratedCode(assembly, Generate([.. sources.Files.Select(file => (file, File.ReadAllBytes(file)))], cancel))];
            default:
                return [new GeneratedCode(JobAssemblies.Demos, Generate([.. Demo.All.Select(demo => (demo.FileName, Encoding.UTF8.GetBytes(demo.Source)))], cancel))];
        }
    }

    static IReadOnlyList<string> Generate(IReadOnlyList<(string Path, byte[] Content)> files, CancellationToken cancel) => new SourceCompiler("Shown.Jobs").Generate(files, cancel);

    static List<GeneratedCode> OfProject(Input.Project project, Progress progress, CancellationToken cancel)
    {
        string folder = CacheFolder.NewFolder("generated");
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "now"), []);
            return [.. JobAssemblies.From(project, progress, cancel, keepGeneratedCode: folder).Select(assembly => new GeneratedCode(assembly, Read(folder, assembly)))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The files of the compilation that gave the assembly; where a project has several target frameworks, of the one that it was built for.</summary>
    static string[] Read(string folder, JobAssembly assembly)
    {
        string own = Path.Combine(folder, Path.GetFileNameWithoutExtension(assembly.Path));
        string[] frameworks = Directory.Exists(own) ? Directory.GetDirectories(own) : [];
        string? chosen = frameworks.FirstOrDefault(framework => Path.GetFileName(framework) == Path.GetFileName(Path.GetDirectoryName(assembly.Path))) ?? frameworks.FirstOrDefault();
        string code = Path.Combine(chosen ?? own, Generator);
        return Directory.Exists(code)
            ? [.. Directory.EnumerateFiles(code, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)]
            : throw new UserError($"{assembly.Shown}: the build of {Path.GetFileName(assembly.Path)} kept no code of the generator to show");
    }
}
