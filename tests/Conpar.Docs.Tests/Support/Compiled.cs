using System.Collections.Immutable;
using Conpar.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Conpar.Docs.Tests.Support;

/// <summary>Code of a document, compiled as a project of a user's is: with the generator and the analyzers.</summary>
static class Compiled
{
    const string Usings =
        "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; global using System.Threading.Tasks; global using Conpar; global using Xunit;";

    static readonly CSharpParseOptions parsing = new(LanguageVersion.CSharp14);

    static readonly MetadataReference[] references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal)
                || Path.GetFileName(path) == "Conpar.dll" || Path.GetFileName(path).StartsWith("xunit.v3.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The rules' analyzers.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [.. AllOf<DiagnosticAnalyzer>(typeof(Conpar.Analyzers.MethodRule))];

    /// <summary>The rules' fixes.</summary>
    public static ImmutableArray<CodeFixProvider> Fixes { get; } = [.. AllOf<CodeFixProvider>(typeof(Conpar.CodeFixes.AttributeFix))];

    static IEnumerable<T> AllOf<T>(Type neighbour) =>
        neighbour.Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type)).Select(type => (T)Activator.CreateInstance(type)!);

    /// <summary>The ids of all warnings and errors that these files give together.</summary>
    public static Task<IReadOnlyList<string>> Diagnostics(params IEnumerable<string> files) => Diagnostics(DiagnosticSeverity.Warning, files);

    /// <summary>The ids of what these files give together and is at least as severe.</summary>
    public static async Task<IReadOnlyList<string>> Diagnostics(DiagnosticSeverity least, params IEnumerable<string> files)
    {
        Compilation compilation = CSharpCompilation.Create(
            "Documents", [.. files.Append(Usings).Select((file, i) => CSharpSyntaxTree.ParseText(file, parsing, $"File{i}.cs"))], references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new ConparGenerator().AsSourceGenerator()], parseOptions: parsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _, TestContext.Current.CancellationToken);
        ImmutableArray<Diagnostic> rules = await output.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. output.GetDiagnostics(TestContext.Current.CancellationToken).Concat(rules).Where(diagnostic => diagnostic.Severity >= least).Select(diagnostic => diagnostic.Id)];
    }
}
