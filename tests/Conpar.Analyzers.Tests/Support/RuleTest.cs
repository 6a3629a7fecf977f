using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Conpar.Analyzers.Tests.Support;

/// <summary>Runs one rule on sources in which <c>[|…|]</c> marks what it reports. Any other diagnostic fails, also one of the compiler.</summary>
public abstract class RuleTest<TAnalyzer> where TAnalyzer : DiagnosticAnalyzer, new()
{
    const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; global using System.Threading.Tasks; global using Conpar;";

    static readonly MetadataReference[] references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal) || Path.GetFileName(path) == "Conpar.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The members of a partial class, which is what most rules are about.</summary>
    protected static Task InClass(string members) => Reports($"public partial class Bank\n{{\n{members}\n}}");

    /// <summary>Expects a report at each mark, and nothing else.</summary>
    protected static Task Reports(string source) => Run(source, []);

    /// <summary>Expects one report with this message at the mark <c>{|#0:…|}</c>.</summary>
    protected static Task Says(string message, string source) =>
        Run(source, [new DiagnosticResult(new TAnalyzer().SupportedDiagnostics[0]).WithLocation(0).WithMessage(message)]);

    /// <summary>As <see cref="Says"/>, in a program.</summary>
    protected static Task SaysOfProgram(string message, string source) =>
        Run(source, [new DiagnosticResult(new TAnalyzer().SupportedDiagnostics[0]).WithLocation(0).WithMessage(message)], OutputKind.ConsoleApplication);

    static Task Run(string source, DiagnosticResult[] expected, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        RuleRun run = new() { TestCode = source, TestState = { OutputKind = kind } };
        run.TestState.Sources.Add(Usings);
        run.TestState.AdditionalReferences.AddRange(references);
        run.TestState.ExpectedDiagnostics.AddRange(expected);
        return run.RunAsync(TestContext.Current.CancellationToken);
    }

    sealed class RuleRun : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    {
        public RuleRun() => ReferenceAssemblies = new ReferenceAssemblies("net10.0");

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp14);

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);
    }
}
