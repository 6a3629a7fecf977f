using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Conpar.Tool.Inputs;

/// <summary>Finds the project that an assembly was built from: its symbols name the source files, and the project lies in a folder above them.</summary>
static class SourceProject
{
    /// <summary>The project's file; null where the assembly has no symbols, or its sources are not on this machine.</summary>
    public static string? Of(string assembly)
    {
        string name = Path.GetFileNameWithoutExtension(assembly);
        string[] projects =
        [
            .. SourceFolders(assembly).Select(Nearest).OfType<string>().GroupBy(project => project)
                .OrderByDescending(group => string.Equals(Path.GetFileNameWithoutExtension(group.Key), name, StringComparison.OrdinalIgnoreCase))
                .ThenByDescending(group => group.Count()).Select(group => group.Key),
        ];
        return projects.FirstOrDefault();
    }

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

    /// <summary>The only project of the nearest folder that has any.</summary>
    static string? Nearest(string folder)
    {
        for (string? above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            string[] projects = Directory.GetFiles(above, "*.csproj");
            if (projects.Length > 0) return projects.Length == 1 ? projects[0] : null;
        }

        return null;
    }
}
