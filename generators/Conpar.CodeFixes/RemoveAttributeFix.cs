using System.Collections.Immutable;
using System.Composition;
using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.CodeFixes;

/// <summary>CONPAR005 and CONPAR006: removes rows of arguments that nothing takes, and jobs of which there are none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveAttributeFix : AttributeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => [JobArguments.Rule, JobCopies.Rule];

    private protected override SyntaxChange? Change(Diagnostic diagnostic, ReportedMethod reported)
    {
        IEnumerable<AttributeData> rows = ConparAttributes.Rows(reported.Method);
        AttributeData? job = ConparAttributes.Job(reported.Method);
        if (diagnostic.Id == JobCopies.Rule) return Removal("[Job]", reported, [job!, .. rows]);
        return job is null || reported.Method.Parameters.IsEmpty ? Removal("[Arguments]", reported, rows) : null;
    }

    static SyntaxChange Removal(string name, ReportedMethod reported, IEnumerable<AttributeData> attributes) => new(
        $"Remove {name}", editor => editor.ReplaceNode(reported.Syntax, Without(reported.Syntax, [.. attributes.Select(each => each.ApplicationSyntaxReference!.GetSyntax())])));

    /// <summary>What stands above the method's first attribute belongs to the method, so it stays.</summary>
    static MethodDeclarationSyntax Without(MethodDeclarationSyntax method, HashSet<SyntaxNode> attributes)
    {
        IEnumerable<AttributeListSyntax> lists = method.AttributeLists.Where(list => !list.Attributes.All(attributes.Contains))
            .Select(list => list.RemoveNodes(list.Attributes.Where(attributes.Contains), SyntaxRemoveOptions.KeepNoTrivia)!);
        return method.WithAttributeLists([.. lists]).WithLeadingTrivia(method.GetLeadingTrivia());
    }
}
