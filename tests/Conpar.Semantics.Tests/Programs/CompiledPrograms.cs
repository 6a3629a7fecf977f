using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Conpar.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Conpar.Semantics.Tests.Programs;

/// <summary>Source texts compiled with the generator and loaded, as a build would.</summary>
static class CompiledPrograms
{
    const string Usings =
        "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; global using System.Threading.Tasks; global using Conpar;";

    static readonly CSharpParseOptions parsing = new(LanguageVersion.CSharp14);

    static readonly MetadataReference[] references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal) || Path.GetFileName(path) is "Conpar.dll" or "Conpar.Semantics.Tests.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    static int count;

    /// <summary>The jobs of the texts. What does not compile, warnings of generated code included, fails the test with its text.</summary>
    public static IReadOnlyList<SingleJob> Jobs(params IEnumerable<string> texts)
    {
        string name = "Programs" + Interlocked.Increment(ref count);
        CSharpCompilation compilation = CSharpCompilation.Create(
            name, [Parse(Usings, "Usings.cs"), .. texts.Select((text, i) => Parse(text, $"Program{i}.cs"))], references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new ConparGenerator().AsSourceGenerator()], parseOptions: parsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out ImmutableArray<Diagnostic> faults);
        using MemoryStream image = new();
        EmitResult emitted = generated.Emit(image);
        Diagnostic[] errors = [.. faults, .. emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        if (errors.Length > 0) throw new InvalidOperationException($"{string.Join("\n", errors.Take(10))}\n{string.Join("\n", texts)}");
        image.Position = 0;
        return [.. SingleJob.AllOf(new AssemblyLoadContext(name).LoadFromStream(image))];
    }

    static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), parsing, path);
}
