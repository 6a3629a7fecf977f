using System.CommandLine;
using Conpar.Tool.Inputs;
using Conpar.Tool.Lanes;

namespace Conpar.Tool.Commands;

/// <summary><c>conpar demo [NAME]</c>: the embedded lesson.</summary>
static class DemoCommand
{
    public static Command Create()
    {
        return new Command("demo");
    }

    public static ExitCode RunAll(RunSettings settings)
    {
        using Session session = new(settings);
        return session.Run([JobAssemblies.Demos]);
    }
}
