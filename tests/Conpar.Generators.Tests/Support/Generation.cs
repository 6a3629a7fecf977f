using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Conpar.Generators.Tests.Support;

/// <summary>A compilation of source texts, with the generator run on it.</summary>
sealed class Generation
{
    const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; global using System.Threading.Tasks; global using Conpar;";

    static readonly CSharpParseOptions parsing = new(LanguageVersion.CSharp14);

    static readonly MetadataReference[] references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal) || Path.GetFileName(path) == "Conpar.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    readonly GeneratorDriver driver;
    readonly Compilation source;
    readonly Compilation output;

    Generation(Compilation source, GeneratorDriver driver)
    {
        this.source = source;
        this.driver = driver.RunGeneratorsAndUpdateCompilation(source, out output, out ImmutableArray<Diagnostic> diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics);
    }

    /// <summary>Generates for source texts; the first is Source.cs, the second Source2.cs, …</summary>
    public static Generation Of(params string[] texts) => OfFiles([.. texts.Select((text, i) => (i == 0 ? "Source.cs" : $"Source{i + 1}.cs", text))]);

    /// <summary>Generates for source files.</summary>
    public static Generation OfFiles(params (string Path, string Text)[] files) => Of(new BuildProperties([]), files);

    /// <summary>Generates for one source text in a project with properties.</summary>
    public static Generation Of(BuildProperties properties, string text) => Of(properties, ("Source.cs", text));

    static Generation Of(BuildProperties properties, params (string Path, string Text)[] files)
    {
        IEnumerable<SyntaxTree> trees = files.Select(file => Parse(file.Text, file.Path));
        bool isProgram = files.Any(file => file.Text.Contains("// program", StringComparison.Ordinal));
        Compilation compilation = CSharpCompilation.Create(
            "Tests", [.. trees, Parse(Usings, "Usings.cs")], references,
            new CSharpCompilationOptions(
                isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: ReportDiagnostic.Error));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ConparGenerator().AsSourceGenerator()], parseOptions: parsing, optionsProvider: properties, driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new Generation(compilation, driver);
    }

    /// <summary>Generates again after an edit, as an editor or a build server does.</summary>
    public Generation Edited(string file, Func<string, string> edit)
    {
        SyntaxTree tree = source.SyntaxTrees.First(tree => tree.FilePath == file);
        return new Generation(source.ReplaceSyntaxTree(tree, Parse(edit(tree.ToString()), file)), driver);
    }

    /// <summary>Generates again with another file beside the others.</summary>
    public Generation With(string file, string text) => new(source.AddSyntaxTrees(Parse(text, file)), driver);

    static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), parsing, path);

    /// <summary>The generated files with the forms.</summary>
    public string Forms => string.Join('\n', Files(".Forms.g.cs"));

    /// <summary>The generated files with the explored forms.</summary>
    public string Explored => string.Join('\n', Files(".Explored.g.cs"));

    /// <summary>The generated files with the scenarios' descriptors.</summary>
    public string Descriptors => string.Join('\n', Files(".Scenario.g.cs"));

    /// <summary>The generated file that tells of a build without forms.</summary>
    public string Marks => string.Join('\n', Files(".WithoutForms.g.cs"));

    IEnumerable<string> Files(string suffix) => driver.GetRunResult().Results[0].GeneratedSources
        .Where(file => file.HintName.EndsWith(suffix, StringComparison.Ordinal)).Select(file => $"// {file.HintName}\n{file.SourceText}");

    /// <summary>Why a stage's outputs are what they are: new, cached, unchanged, modified.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string stage) =>
        driver.GetRunResult().Results[0].TrackedSteps.TryGetValue(stage, out ImmutableArray<IncrementalGeneratorRunStep> steps) ? steps.SelectMany(step => step.Outputs).Select(output => output.Reason) : [];

    /// <summary>The errors of the whole compilation, warnings included, found by emitting it: some show only then.</summary>
    public IReadOnlyList<string> Errors =>
        [.. output.Emit(Stream.Null).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString())];
}
