using System.Reflection;
using System.Runtime.CompilerServices;
using Conpar.Hosting;

namespace Conpar.Host;

/// <summary>The child process that runs one lane. It loads the user's assembly as that assembly's own application would.</summary>
static class Program
{
    static int Main(string[] arguments)
    {
        string path = arguments.First(a => a.StartsWith("assembly=", StringComparison.Ordinal))["assembly=".Length..];
        try
        {
            UserAssemblies user = new(path);
            Assembly assembly = user.Load();
            return Run(assembly, arguments);
        }
        catch (Exception fault) when (fault is FileNotFoundException or FileLoadException or BadImageFormatException or TypeLoadException or MissingMemberException)
        {
            Console.Error.WriteLine($"cannot load {Path.GetFileName(path)}: {fault.Message}");
            return CannotLoad;
        }
    }

    /// <summary>The exit code by which the tool knows that the assembly or something that it needs could not be loaded.</summary>
    const int CannotLoad = 5;

    // Not inlined: its body needs Conpar.dll, which only the user's assembly brings in.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Run(Assembly assembly, string[] arguments) => LaneHost.Run(assembly, arguments);
}
