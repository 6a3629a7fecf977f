using System.Collections.Immutable;
using System.Composition;
using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.CodeFixes;

/// <summary>CONPAR003: a job takes the values of <c>in</c> and <c>ref readonly</c> parameters. Those it writes to, it shares with somebody, so there is no fix.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class TakeByValueFix : AttributeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => [JobSignature.Rule];

    private protected override SyntaxChange? Change(Diagnostic diagnostic, ReportedMethod reported)
    {
        ParameterSyntax[] parameters =
            [.. reported.Syntax.ParameterList.Parameters.Where((_, i) => reported.Method.Parameters[i].RefKind is RefKind.In or RefKind.RefReadOnlyParameter)];
        if (parameters.Length == 0 || Contracts.Bind(reported.Method)) return null;
        return new SyntaxChange("Take by value", editor =>
        {
            foreach (ParameterSyntax parameter in parameters) editor.ReplaceNode(parameter, ByValue(parameter));
        });
    }

    static ParameterSyntax ByValue(ParameterSyntax parameter) => parameter
        .WithModifiers([.. parameter.Modifiers.Where(modifier => modifier.Kind() is not (SyntaxKind.InKeyword or SyntaxKind.RefKeyword or SyntaxKind.ReadOnlyKeyword))])
        .WithTriviaFrom(parameter);
}
