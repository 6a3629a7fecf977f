using System.Reflection;
using System.Runtime.Loader;
using Conpar.Hosting;
using Conpar.Tool.Inputs;

namespace Conpar.Tool.Lanes;

/// <summary>
/// Lists the scenarios of an assembly that this tool compiled against its own library, without a process for it.
/// No code of the user's runs: a descriptor is generated, and what it names is called by a host only.
/// </summary>
static class OwnCatalog
{
    public static void Write(JobAssembly assembly, string file)
    {
        // From memory, so that the file stays free; the library is the one that is loaded.
        AssemblyLoadContext context = new("catalog", isCollectible: true);
        using (MemoryStream image = new(File.ReadAllBytes(assembly.Path)))
        {
            Assembly loaded = context.LoadFromStream(image);
            ResultFile.Write(file, json => ScenarioCatalog.Write(json, ScenarioCatalog.Of(loaded)));
        }

        context.Unload();
    }
}
