using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Conpar.Tool.Inputs;

/// <summary>The compiler's and the analyzers' messages, as the compiler prints them, at the user's own lines.</summary>
sealed class CompilerMessages
{
    readonly List<string> errors;
    readonly List<string> warnings;

    public CompilerMessages(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<SyntaxTree> own)
    {
        Diagnostic[] all = [.. diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)];
        Diagnostic[] users = [.. all.Where(d => d.Location.SourceTree is { } tree && own.Contains(tree))];

        // What is wrong in the user's lines shows again in the code generated from them: once is enough.
        errors = Lines(users.Length > 0 ? users : all);
        warnings = Lines([.. diagnostics.Where(d => d.Severity == DiagnosticSeverity.Warning && d.Id.StartsWith("CONPAR", StringComparison.Ordinal))]);
        Where = string.Join(", ", (users.Length > 0 ? users : all).Select(d => Path.GetFileName(d.Location.GetMappedLineSpan().Path)).Where(f => !string.IsNullOrEmpty(f)).Distinct().Take(5));
        if (Where.Length == 0) Where = "the compilation";
        LacksNamespace = users.Any(d => d.Id == "CS0246" && d.GetMessage(CultureInfo.InvariantCulture).Contains("'JobAttribute'", StringComparison.Ordinal));
    }

    public bool HasErrors => errors.Count > 0;

    public string Errors => string.Join('\n', errors);

    public string Count => errors.Count == 1 ? "1 error" : $"{errors.Count} errors";

    public string Where { get; }

    /// <summary>What helps where it is known; empty where nothing is.</summary>
    public string Hint => LacksNamespace ? "; [Job] is in the namespace Conpar: begin the file with using Conpar;" : "";

    bool LacksNamespace { get; }

    public void PrintWarnings()
    {
        foreach (string warning in warnings) Console.Error.WriteLine(warning);
    }

    static List<string> Lines(IReadOnlyList<Diagnostic> diagnostics) =>
    [
        .. diagnostics.Select(d => (span: d.Location.GetMappedLineSpan(), d))
            .OrderBy(m => m.span.Path, StringComparer.Ordinal).ThenBy(m => m.span.StartLinePosition)
            .Select(m => Format(m.span, m.d)).Distinct(),
    ];

    static string Format(FileLinePositionSpan span, Diagnostic diagnostic)
    {
        string place = diagnostic.Location.IsInSource ? $"{ShownPath.Of(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): " : "";
        string severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return $"{place}{severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
