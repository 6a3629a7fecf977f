using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Conpar.Analyzers.Tests.Support;

/// <summary>Runs one rule on sources in which <c>[|…|]</c> marks what it reports. Any other diagnostic fails, also one of the compiler.</summary>
public abstract class RuleTest<TAnalyzer> where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>The members of a partial class, which is what most rules are about.</summary>
    protected static Task InClass(string members) => Reports($"public partial class Bank\n{{\n{members}\n}}");

    /// <summary>Expects a report at each mark, and nothing else.</summary>
    protected static Task Reports(string source) => Run(source, []);

    /// <summary>Expects one report with this message at the mark <c>{|#0:…|}</c>.</summary>
    protected static Task Says(string message, string source, OutputKind kind = OutputKind.DynamicallyLinkedLibrary) =>
        Run(source, [new DiagnosticResult(new TAnalyzer().SupportedDiagnostics[0]).WithLocation(0).WithMessage(message)], kind);

    static Task Run(string source, DiagnosticResult[] expected, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        RuleRun run = new();
        UserProject.Fill(run.TestState, source);
        run.TestState.OutputKind = kind;
        run.TestState.ExpectedDiagnostics.AddRange(expected);
        return run.RunAsync(TestContext.Current.CancellationToken);
    }

    sealed class RuleRun : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    {
        public RuleRun() => ReferenceAssemblies = UserProject.Framework;

        protected override ParseOptions CreateParseOptions() => UserProject.Parsing;

        protected override CompilationOptions CreateCompilationOptions() => UserProject.Compiling;
    }
}
