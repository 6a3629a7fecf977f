using System.Collections.Immutable;
using System.Composition;
using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.CodeFixes;

/// <summary>CONPAR006 and CONPAR010: writes one copy where there were fewer, two where one had no company.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CopiesFix : AttributeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => [JobCopies.Rule, LoneJob.Rule];

    private protected override SyntaxChange Change(Diagnostic diagnostic, ReportedMethod reported)
    {
        int copies = diagnostic.Id == LoneJob.Rule ? 2 : 1;
        return new SyntaxChange($"Write Copies = {copies}", editor => editor.ReplaceNode(reported.Attribute, WithCopies(reported.Attribute, copies)));
    }

    static AttributeSyntax WithCopies(AttributeSyntax job, int copies)
    {
        ExpressionSyntax number = SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(copies));
        AttributeArgumentSyntax? given = job.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Copies");
        return given is null
            ? job.AddArgumentListArguments(SyntaxFactory.AttributeArgument(SyntaxFactory.NameEquals("Copies"), null, number))
            : job.ReplaceNode(given.Expression, number.WithTriviaFrom(given.Expression));
    }
}
