using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Conpar.Tool.Inputs;

/// <summary>What an assembly's metadata tells, without loading it.</summary>
/// <param name="Name">The assembly's simple name.</param>
/// <param name="Version">Its informational version, else its version.</param>
/// <param name="UsesConpar">Whether it references the library.</param>
/// <param name="Scenarios">How many scenarios the generator declared in it.</param>
/// <param name="Contract">The contract version that a Conpar.dll states of itself; null for any other assembly.</param>
/// <param name="RunsOnLoad">Whether it has module initializers.</param>
/// <param name="HasForms">Whether it was built with the forms of its jobs.</param>
sealed record AssemblyProbe(string Name, string Version, bool UsesConpar, int Scenarios, int? Contract, bool RunsOnLoad, bool HasForms)
{
    /// <summary>The key under which Conpar.dll states its contract version.</summary>
    public const string ContractKey = "ConparContractVersion";

    /// <summary>The key under which an assembly states that it has no forms.</summary>
    const string FormsKey = "ConparForms";

    public static AssemblyProbe? Read(string file)
    {
        try
        {
            using FileStream stream = File.OpenRead(file);
            using PEReader image = new(stream);
            return image.HasMetadata && image.GetMetadataReader() is { IsAssembly: true } metadata ? Read(metadata) : null;
        }
        catch (BadImageFormatException)
        {
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"{file}: cannot be read: {fault.Message}");
        }
    }

    static AssemblyProbe Read(MetadataReader metadata)
    {
        AssemblyDefinition assembly = metadata.GetAssemblyDefinition();
        string version = assembly.Version.ToString();
        int scenarios = 0;
        int? contract = null;
        bool hasForms = true;
        foreach (CustomAttributeHandle handle in assembly.GetCustomAttributes())
        {
            CustomAttribute attribute = metadata.GetCustomAttribute(handle);
            switch (NameOf(metadata, attribute))
            {
                case "DeclaresScenarioAttribute":
                    scenarios++;
                    break;
                case "AssemblyInformationalVersionAttribute":
                    version = Strings(metadata, attribute, 1)[0]!.Split('+')[0];
                    break;
                case "AssemblyMetadataAttribute" when Strings(metadata, attribute, 2) is [ContractKey, { } value] && int.TryParse(value, out int number):
                    contract = number;
                    break;
                case "AssemblyMetadataAttribute" when Strings(metadata, attribute, 2) is [FormsKey, "false"]:
                    hasForms = false;
                    break;
            }
        }

        bool uses = metadata.AssemblyReferences.Any(h => metadata.StringComparer.Equals(metadata.GetAssemblyReference(h).Name, "Conpar"));

        // The first type of all is the module itself.
        bool runs = metadata.GetTypeDefinition(metadata.TypeDefinitions.First()).GetMethods().Count > 0;
        return new AssemblyProbe(metadata.GetString(assembly.Name), version, uses, scenarios, contract, runs, hasForms);
    }

    static string NameOf(MetadataReader metadata, CustomAttribute attribute)
    {
        EntityHandle type = attribute.Constructor.Kind switch
        {
            HandleKind.MemberReference => metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent,
            _ => metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType(),
        };
        return type.Kind switch
        {
            HandleKind.TypeReference => metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)type).Name),
            HandleKind.TypeDefinition => metadata.GetString(metadata.GetTypeDefinition((TypeDefinitionHandle)type).Name),
            _ => "",
        };
    }

    /// <summary>The attribute's first arguments, which are strings.</summary>
    static string?[] Strings(MetadataReader metadata, CustomAttribute attribute, int count)
    {
        BlobReader blob = metadata.GetBlobReader(attribute.Value);
        blob.ReadUInt16();
        string?[] values = new string?[count];
        for (int i = 0; i < count; i++) values[i] = blob.ReadSerializedString() ?? "";
        return values;
    }
}
