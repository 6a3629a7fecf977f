using System.Collections.Immutable;
using System.Composition;
using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.CodeFixes;

/// <summary>CONPAR001: makes a job's class partial, and the types around it, in all of their parts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PartialClassFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [PartialTypes.Rule];

    public override FixAllProvider GetFixAllProvider() => new PartialClassFixAll();

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            Solution solution = context.Document.Project.Solution;
            IReadOnlyList<TypeDeclarationSyntax> parts = await TypeParts.WithoutPartial(solution, [diagnostic], context.CancellationToken).ConfigureAwait(false);
            if (parts.Count == 0) continue;
            string names = string.Join(" and ", parts.Select(part => $"'{part.Identifier.Text}'").Distinct());
            CodeAction action = CodeAction.Create($"Make {names} partial", cancel => TypeParts.MakePartial(solution, parts, cancel), equivalenceKey: PartialTypes.Rule);
            context.RegisterCodeFix(action, diagnostic);
        }
    }
}
