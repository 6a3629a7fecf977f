using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Conpar.Tool.Inputs;

/// <summary>Finds the project that an assembly was built from: its symbols name the source files, and the project lies in a folder above them.</summary>
static class SourceProject
{
    /// <summary>The project's file; null where neither the sources nor the assembly itself lie below it.</summary>
    public static string? Of(string assembly)
    {
        string name = Path.GetFileNameWithoutExtension(assembly);
        string[] projects =
        [
            .. SourceFolders(assembly).Select(folder => Nearest(folder, name)).OfType<string>().GroupBy(project => project)
                .OrderByDescending(group => IsNamed(group.Key, name)).ThenByDescending(group => group.Count()).Select(group => group.Key),
        ];
        return projects.FirstOrDefault() ?? Around(assembly, name);
    }

    /// <summary>Where symbols are missing, or name their files as on any machine: the project in whose folder the assembly is, if it has its name.</summary>
    static string? Around(string assembly, string name) => Nearest(Path.GetDirectoryName(assembly)!, name) is { } project && IsNamed(project, name) ? project : null;

    static IEnumerable<string> SourceFolders(string assembly)
    {
        using PEReader image = new(File.OpenRead(assembly));
        if (!image.TryOpenAssociatedPortablePdb(assembly, file => File.Exists(file) ? File.OpenRead(file) : null, out MetadataReaderProvider? symbols, out _)) return [];
        using (symbols)
        {
            MetadataReader reader = symbols!.GetMetadataReader();
            return [.. reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name)).Where(File.Exists).Select(file => Path.GetDirectoryName(file)!)];
        }
    }

    /// <summary>The project of the nearest folder that has any: the only one, or the one that is named so.</summary>
    static string? Nearest(string folder, string name)
    {
        for (string? above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            string[] projects = Directory.GetFiles(above, "*.csproj");
            if (projects.Length > 0) return projects.Length == 1 ? projects[0] : Array.Find(projects, project => IsNamed(project, name));
        }

        return null;
    }

    static bool IsNamed(string project, string name) => string.Equals(Path.GetFileNameWithoutExtension(project), name, StringComparison.OrdinalIgnoreCase);
}
