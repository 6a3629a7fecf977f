using System.CommandLine;

namespace Conpar.Tool.Commands;

/// <summary>What has the jobs.</summary>
static class PathArgument
{
    public static Argument<string?> Create() => new("PATH")
    {
        Description = "A .cs file, a folder, a .csproj/.sln/.slnx or a .dll; without it this folder's project or job files, else the demos",
        Arity = ArgumentArity.ZeroOrOne,
        Validators = { OptionParsers.RefuseOption },
    };
}
