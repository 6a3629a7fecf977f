using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Conpar.Tool.Inputs;

/// <summary>Compiles source files as the SDK would compile a project of them that references Conpar.</summary>
/// <param name="name">The assembly's name.</param>
/// <param name="explores">Whether jobs get the forms that only exploring needs.</param>
sealed class SourceCompiler(string name, bool explores = true)
{
    const string ImplicitUsings =
        """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    static readonly CSharpParseOptions parsing = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.None)
        .WithPreprocessorSymbols((string[])["RELEASE", "TRACE", "NET", .. Enumerable.Range(5, 6).Select(v => $"NET{v}_0_OR_GREATER"), "NET10_0", "NETCOREAPP"]);

    public void Compile(IReadOnlyList<(string Path, byte[] Content)> files, string folder, CancellationToken cancel)
    {
        Task<MetadataReference[]> references = Task.Run(References, cancel);
        _ = Task.Run(() => CompilerWarmUp.Run(references.Result, parsing, cancel), cancel);
        SyntaxTree[] written = Parsed(files, cancel), open = OpenTypes.In(written, cancel);
        CompilerMessages messages = Compile(open, references, folder, cancel);

        // Errors are told of the code as it is written.
        if (messages.HasErrors && !open.SequenceEqual(written)) messages = Compile(written, references, folder, cancel);
        messages.PrintWarnings();
        if (messages.HasErrors) throw new UserError($"{messages.Count} in {messages.Where}, so nothing was run{messages.Hint}", ExitCode.BadInput, messages.Errors);
    }

    CompilerMessages Compile(SyntaxTree[] trees, Task<MetadataReference[]> references, string folder, CancellationToken cancel)
    {
        Compilation compilation = Create(trees, references, cancel);
        Compilation generated = WithForms(compilation, isChecked: false, out ImmutableArray<Diagnostic> faults, cancel);
        Task<ImmutableArray<Diagnostic>> analysis = Task.Run(() => Analyze(compilation, cancel), cancel);
        EmitResult emitted = Emit(generated, folder, cancel);
        if (!emitted.Success && emitted.Diagnostics.All(d => d.Severity != DiagnosticSeverity.Error || !trees.Contains(d.Location.SourceTree)))
        {
            generated = WithForms(compilation, isChecked: true, out faults, cancel);
            emitted = Emit(generated, folder, cancel);
        }

        if (faults.FirstOrDefault(fault => fault.Id is "CS8784" or "CS8785") is { } crash) throw new UserError($"the jobs could not be compiled, please report it: {crash.GetMessage(CultureInfo.InvariantCulture).Split('\n')[0].TrimEnd()}", ExitCode.BadInput);
        return new CompilerMessages([.. emitted.Diagnostics, .. faults, .. analysis.Result], trees);
    }

    /// <summary>What the generator writes for the files.</summary>
    public IReadOnlyList<string> Generate(IReadOnlyList<(string Path, byte[] Content)> files, CancellationToken cancel) =>
        [.. NewDriver(isChecked: true, []).RunGenerators(Create(OpenTypes.In(Parsed(files, cancel), cancel), Task.Run(References, cancel), cancel), cancel).GetRunResult().GeneratedTrees.Select(tree => tree.ToString())];

    /// <summary>Checked before it is compiled, generated code costs twice; and it is seldom in need of it.</summary>
    Compilation WithForms(Compilation compilation, bool isChecked, out ImmutableArray<Diagnostic> faults, CancellationToken cancel)
    {
        NewDriver(isChecked, FrameworkGenerators.For(compilation.SyntaxTrees)).RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out faults, cancel);
        return generated;
    }

    GeneratorDriver NewDriver(bool isChecked, IEnumerable<ISourceGenerator> others) => CSharpGeneratorDriver.Create(
        [.. Make<IIncrementalGenerator>("Conpar.Generators").Select(generator => generator.AsSourceGenerator()), .. others], parseOptions: parsing, optionsProvider: new GeneratorOptions(isChecked, explores));

    Compilation Create(SyntaxTree[] trees, Task<MetadataReference[]> references, CancellationToken cancel)
    {
        bool program = trees.Any(tree => tree.GetCompilationUnitRoot(cancel).Members.Any(SyntaxKind.GlobalStatement));
        return CSharpCompilation.Create(
            name, [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings, parsing, cancellationToken: cancel)], references.Result,
            new CSharpCompilationOptions(
                program ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release,
                allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable, deterministic: true));
    }

    static SyntaxTree[] Parsed(IReadOnlyList<(string Path, byte[] Content)> files, CancellationToken cancel) =>
        [.. files.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(new MemoryStream(file.Content), canBeEmbedded: false), parsing, file.Path, cancel))];

    EmitResult Emit(Compilation compilation, string folder, CancellationToken cancel)
    {
        using FileStream image = File.Create(Path.Combine(folder, name + ".dll"));
        using FileStream symbols = File.Create(Path.Combine(folder, name + ".pdb"));
        return compilation.Emit(image, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb), cancellationToken: cancel);
    }

    static ImmutableArray<Diagnostic> Analyze(Compilation compilation, CancellationToken cancel)
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. Make<DiagnosticAnalyzer>("Conpar.Analyzers")];
        return analyzers.IsEmpty ? [] : compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync(cancel).Result;
    }

    /// <summary>The framework's reference assemblies, or the running ones where no SDK is installed; and the library.</summary>
    static MetadataReference[] References()
    {
        IEnumerable<string> framework = DotnetRoot.ReferencePack is { } pack
            ? Directory.EnumerateFiles(pack, "*.dll")
            : ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(file => file.StartsWith(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), StringComparison.Ordinal));
        return [.. framework.Append(Path.Combine(AppContext.BaseDirectory, "Conpar.dll")).Select(file => MetadataReference.CreateFromFile(file))];
    }

    static IEnumerable<T> Make<T>(string assembly) =>
        File.Exists(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"))
            ? Assembly.Load(assembly).GetTypes().Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type)).Select(type => (T)Activator.CreateInstance(type)!)
            : [];
}
