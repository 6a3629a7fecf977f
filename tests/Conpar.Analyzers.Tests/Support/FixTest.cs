using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Conpar.Analyzers.Tests.Support;

/// <summary>
/// Fixes what one rule reports, marked by <c>[|…|]</c>: one report after the other, and all at once in a document, a project and a solution.
/// Each has to give the same, and code that compiles.
/// </summary>
public abstract class FixTest<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>Expects that the fix with this title turns one source into the other.</summary>
    protected static Task Fixes(string title, string source, string expected) => Run(title, [source], [expected]);

    /// <summary>The same, where one fix changes several files.</summary>
    protected static Task FixesFiles(string title, string[] sources, string[] expected) => Run(title, sources, expected);

    /// <summary>Expects that there is no fix.</summary>
    protected static Task LeavesAlone(string source) => Run(null, [source], [source]);

    static Task Run(string? title, string[] sources, string[] expected)
    {
        FixRun run = new() { CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title) };
        UserProject.Fill(run.TestState, sources);
        UserProject.Fill(run.FixedState, expected);
        return run.RunAsync(TestContext.Current.CancellationToken);
    }

    sealed class FixRun : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    {
        public FixRun() => ReferenceAssemblies = UserProject.Framework;

        protected override ParseOptions CreateParseOptions() => UserProject.Parsing;

        protected override CompilationOptions CreateCompilationOptions() => UserProject.Compiling;
    }
}
