namespace Conpar.Tool.Inputs;

/// <summary>An assembly that has scenarios and is ready to be run.</summary>
/// <param name="Path">The assembly.</param>
/// <param name="Shown">What the user gave, as messages name it.</param>
/// <param name="CatalogFile">Where the list of its scenarios is kept as long as the assembly does not change; null where that cannot be told.</param>
sealed record JobAssembly(string Path, string Shown, string? CatalogFile = null)
{
    /// <summary>Whether it was compiled against this tool's library and runs nothing when it is loaded, so that its scenarios can be listed without a host.</summary>
    public bool IsListedHere { get; init; }

    /// <summary>How its own application would start; null where it has none and the host's own setting serves.</summary>
    public string? RuntimeConfig
    {
        get
        {
            string file = System.IO.Path.ChangeExtension(Path, ".runtimeconfig.json");
            return File.Exists(file) ? file : null;
        }
    }
}
