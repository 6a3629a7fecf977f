using System.CommandLine;

namespace Conpar.Tool.Commands;

/// <summary>What has the jobs.</summary>
static class PathArgument
{
    /// <param name="otherwise">What is taken where there is none and this folder has nothing.</param>
    public static Argument<string?> Create(string otherwise = ", else the demos") => new("PATH")
    {
        Description = "A .cs file, a folder, a .csproj/.sln/.slnx or a .dll; without it this folder's project or job files" + otherwise,
        Arity = ArgumentArity.ZeroOrOne,
        Validators = { OptionParsers.RefuseOption },
    };
}
