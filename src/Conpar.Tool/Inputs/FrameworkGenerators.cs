using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Conpar.Tool.Inputs;

/// <summary>The source generators that come with the framework, which the SDK runs for every project. Here they run where a source names what they look for: loading them takes time.</summary>
static class FrameworkGenerators
{
    static readonly (string Attribute, string Assembly, string Type)[] known =
    [
        ("GeneratedRegex", "System.Text.RegularExpressions.Generator", "System.Text.RegularExpressions.Generator.RegexGenerator"),
        ("JsonSerializable", "System.Text.Json.SourceGeneration", "System.Text.Json.SourceGeneration.JsonSourceGenerator"),
        ("LibraryImport", "Microsoft.Interop.LibraryImportGenerator", "Microsoft.Interop.LibraryImportGenerator"),
    ];

    /// <summary>Those that the sources ask for; none where no SDK is installed.</summary>
    public static IEnumerable<ISourceGenerator> For(IEnumerable<SyntaxTree> sources)
    {
        if (DotnetRoot.ReferencePack is not { } pack) return [];
        string folder = Path.Combine(pack, "..", "..", "analyzers", "dotnet", "cs");
        string[] texts = [.. sources.Select(source => source.ToString())];
        return known.Where(one => texts.Any(text => text.Contains(one.Attribute, StringComparison.Ordinal)))
            .Select(one => Made(Path.GetFullPath(Path.Combine(folder, one.Assembly + ".dll")), one.Type)).OfType<IIncrementalGenerator>().Select(made => made.AsSourceGenerator());
    }

    /// <summary>Its other types may need what is not here: an editor's parts.</summary>
    static object? Made(string file, string type) => File.Exists(file) && Assembly.LoadFrom(file).GetType(type) is { } generator ? Activator.CreateInstance(generator) : null;
}
