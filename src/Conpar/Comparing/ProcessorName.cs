using System.Runtime.InteropServices;

namespace Conpar.Comparing;

/// <summary>What the machine calls its processor.</summary>
internal static class ProcessorName
{
    const string CpuInfo = "/proc/cpuinfo";

    public static string OfThisMachine { get; } = Read() is { Length: > 0 } name ? name : RuntimeInformation.ProcessArchitecture.ToString();

    static string? Read()
    {
        try
        {
            string? line = File.Exists(CpuInfo) ? File.ReadLines(CpuInfo).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
            return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
