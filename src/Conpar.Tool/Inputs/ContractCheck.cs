using Conpar.Host;
using Conpar.Scheduling;

namespace Conpar.Tool.Inputs;

/// <summary>Whether this tool understands the Conpar that an assembly was built with.</summary>
static class ContractCheck
{
    public static void Require(JobAssembly assembly)
    {
        if (Find(assembly.Path) is not { } library || AssemblyProbe.Read(library) is not { } conpar) return;
        if (conpar.Contract == ScenarioDescriptor.ContractVersion) return;
        throw new UserError(
            $"{assembly.Shown} was built with Conpar {conpar.Version} (contract {conpar.Contract?.ToString() ?? "unknown"}), "
            + $"this is conpar {ToolVersion.Short} (contract {ScenarioDescriptor.ContractVersion}): give both the same version");
    }

    /// <summary>The Conpar.dll that the host will load: beside the assembly, else in the package folder; null where it is the tool's own.</summary>
    static string? Find(string assembly)
    {
        string beside = Path.Combine(Path.GetDirectoryName(assembly)!, "Conpar.dll");
        if (File.Exists(beside)) return beside;
        return PackageAssets.Of(assembly).Find("Conpar");
    }
}
