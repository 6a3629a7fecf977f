using System.Collections.Immutable;
using System.Composition;
using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.CodeFixes;

/// <summary>CONPAR005: makes a job of a method that has <c>[Arguments]</c> only.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddJobFix : AttributeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => [JobArguments.Rule];

    private protected override SyntaxChange? Change(Diagnostic diagnostic, ReportedMethod reported) =>
        ConparAttributes.Job(reported.Method) is null && reported.Attribute.Parent is AttributeListSyntax list
            ? new SyntaxChange("Add [Job]", editor => editor.ReplaceNode(list, WithJob(list, reported.Attribute)))
            : null;

    static AttributeListSyntax WithJob(AttributeListSyntax list, AttributeSyntax before)
    {
        SyntaxNodeOrTokenList attributes = list.Attributes.GetWithSeparators();
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        attributes = attributes.InsertRange(attributes.IndexOf(before), [SyntaxFactory.Attribute(Named("Job", before.Name)), comma]);
        return list.WithAttributes(SyntaxFactory.SeparatedList<AttributeSyntax>(attributes));
    }

    /// <summary>As the other attribute is written: with its namespace or without.</summary>
    static NameSyntax Named(string name, NameSyntax other) => other switch
    {
        QualifiedNameSyntax qualified => qualified.WithRight(SyntaxFactory.IdentifierName(name)),
        AliasQualifiedNameSyntax alias => alias.WithName(SyntaxFactory.IdentifierName(name)),
        _ => SyntaxFactory.IdentifierName(name),
    };
}
