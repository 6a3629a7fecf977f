using System.Text;
using BenchmarkDotNet.Attributes;
using Conpar.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Conpar.Benchmarks;

/// <summary>What the generator adds to a build of a thousand jobs: the first time, after an edit beside them, and while one types (no forms).</summary>
[IterationCount(5), WarmupCount(2), InvocationCount(1)]
public class GeneratorBenchmark
{
    const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; global using System.Threading.Tasks; global using Conpar;";

    static readonly CSharpParseOptions parsing = new(LanguageVersion.CSharp14);

    Compilation compilation = null!;
    Compilation edited = null!;
    GeneratorDriver build = null!, editor = null!;

    [GlobalSetup]
    public void Compile()
    {
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file));
        SyntaxTree other = Parse("class Other { int Twice(int x) => 2 * x; }", "Other.cs");
        compilation = CSharpCompilation.Create(
            "Jobs", [Parse(ThousandJobs.Source, "Jobs.cs"), Parse(Usings, "Usings.cs"), other], references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        edited = compilation.ReplaceSyntaxTree(other, Parse("class Other { int Twice(int x) => 3 * x; }", "Other.cs"));
        build = Driver(IncrementalGeneratorOutputKind.None).RunGenerators(compilation);
        editor = Driver(IncrementalGeneratorOutputKind.Implementation).RunGenerators(compilation);
    }

    static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), parsing, path);

    static GeneratorDriver Driver(IncrementalGeneratorOutputKind without, string forms = "true") =>
        CSharpGeneratorDriver.Create([new ConparGenerator().AsSourceGenerator()], parseOptions: parsing, optionsProvider: new FormsProperty(forms), driverOptions: new GeneratorDriverOptions(without));

    /// <summary>What the compiler does with the same jobs, without the generator.</summary>
    [Benchmark(Baseline = true)]
    public bool PlainBuild() => Fresh(compilation).Emit(Stream.Null).Success;

    [Benchmark]
    public GeneratorDriver First() => Driver(IncrementalGeneratorOutputKind.None).RunGenerators(Fresh(compilation));

    /// <summary>With the generator, as a project with jobs is built.</summary>
    [Benchmark]
    public bool Build() => Build("where-run");

    /// <summary>As `conpar` builds it, and a test project what it references: once for each change.</summary>
    [Benchmark]
    public bool BuildWithForms() => Build("true");

    bool Build(string forms)
    {
        Driver(IncrementalGeneratorOutputKind.None, forms).RunGeneratorsAndUpdateCompilation(Fresh(compilation), out Compilation generated, out _);
        return generated.Emit(Stream.Null).Success;
    }

    [Benchmark]
    public GeneratorDriver AfterAnEditBesideThem() => build.RunGenerators(Fresh(edited));

    [Benchmark]
    public GeneratorDriver AfterAnEditInAnEditor() => editor.RunGenerators(Fresh(edited));

    /// <summary>The same trees, with nothing bound yet.</summary>
    static Compilation Fresh(Compilation compilation) => compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees);
}
