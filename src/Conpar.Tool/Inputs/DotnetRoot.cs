using System.Runtime.InteropServices;

namespace Conpar.Tool.Inputs;

/// <summary>The .NET installation that runs this tool: its <c>dotnet</c>, its packs.</summary>
static class DotnetRoot
{
    // <root>/shared/Microsoft.NETCore.App/10.0.x/
    static readonly string root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    public static string Executable
    {
        get
        {
            string file = Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
            return File.Exists(file) ? file : "dotnet";
        }
    }

    /// <summary>The newest SDK of the installation; null where there is none.</summary>
    public static string? Sdk
    {
        get
        {
            string sdks = Path.Combine(root, "sdk");
            if (!Directory.Exists(sdks)) return null;
            return Directory.EnumerateDirectories(sdks).Select(Path.GetFileName).MaxBy(name => Version.TryParse(name!.Split('-')[0], out Version? version) ? version : new Version());
        }
    }

    /// <summary>The reference assemblies of the runtime's own major version, newest first; null where no SDK is installed.</summary>
    public static string? ReferencePack
    {
        get
        {
            string packs = Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref");
            if (!Directory.Exists(packs)) return null;
            return Directory.EnumerateDirectories(packs)
                .Select(folder => (folder, version: Version.TryParse(Path.GetFileName(folder).Split('-')[0], out Version? v) ? v : new Version()))
                .Where(pack => pack.version.Major == Target.Major)
                .OrderByDescending(pack => pack.version)
                .Select(pack => Path.Combine(pack.folder, "ref", Target.Moniker))
                .FirstOrDefault(Directory.Exists);
        }
    }

    /// <summary>What source files are compiled for.</summary>
    public static class Target
    {
        public const int Major = 10;
        public const string Moniker = "net10.0";
    }
}
