using System.Text.Json;

namespace Conpar.Host;

/// <summary>The assemblies that a deps file names and that lie in a package folder only.</summary>
sealed class PackageAssets(IReadOnlyList<string> folders)
{
    readonly Dictionary<string, string> files = new(StringComparer.OrdinalIgnoreCase);

    public static PackageAssets Of(string assembly)
    {
        string deps = Path.ChangeExtension(assembly, ".deps.json");
        if (!File.Exists(deps)) return new PackageAssets([]);
        PackageAssets assets = new(PackageFolders.Of(assembly));
        assets.Read(deps);
        return assets;
    }

    public string? Find(string simpleName) => files.GetValueOrDefault(simpleName);

    void Read(string deps)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(deps));
        JsonElement libraries = document.RootElement.GetProperty("libraries");
        foreach (JsonProperty target in document.RootElement.GetProperty("targets").EnumerateObject())
        {
            foreach (JsonProperty library in target.Value.EnumerateObject())
            {
                if (library.Value.TryGetProperty("runtime", out JsonElement runtime)
                    && libraries.TryGetProperty(library.Name, out JsonElement about)
                    && about.TryGetProperty("path", out JsonElement folder))
                {
                    foreach (JsonProperty asset in runtime.EnumerateObject()) Add(folder.GetString()!, asset.Name);
                }
            }
        }
    }

    void Add(string folder, string asset)
    {
        string? file = folders.Select(packages => Path.Combine(packages, folder, asset)).FirstOrDefault(File.Exists);
        if (file is not null) files.TryAdd(Path.GetFileNameWithoutExtension(asset), file);
    }
}
