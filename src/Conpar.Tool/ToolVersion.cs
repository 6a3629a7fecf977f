using System.Reflection;

namespace Conpar.Tool;

/// <summary>This tool's version.</summary>
static class ToolVersion
{
    public static string Full { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    /// <summary>Without the commit.</summary>
    public static string Short => Full.Split('+')[0];
}
