using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace Conpar.Analyzers.Tests.Support;

/// <summary>What a user's project has beside the sources of a test.</summary>
static class UserProject
{
    const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; global using System.Threading.Tasks; global using Conpar;";

    static readonly MetadataReference[] references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal) || Path.GetFileName(path) == "Conpar.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>No reference assemblies from a feed: those of the running framework serve.</summary>
    public static ReferenceAssemblies Framework { get; } = new("net10.0");

    public static ParseOptions Parsing { get; } = new CSharpParseOptions(LanguageVersion.CSharp14);

    public static CompilationOptions Compiling { get; } =
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    public static void Fill(SolutionState state, params IEnumerable<string> sources)
    {
        foreach (string source in sources) state.Sources.Add(source);
        state.Sources.Add(Usings);
        state.AdditionalReferences.AddRange(references);
    }
}
