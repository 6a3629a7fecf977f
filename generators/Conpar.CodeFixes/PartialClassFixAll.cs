using System.Collections.Immutable;
using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.CodeFixes;

/// <summary>Makes all classes partial at once: fixes of two jobs in one class would write the word twice.</summary>
sealed class PartialClassFixAll : FixAllProvider
{
    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        List<Diagnostic> diagnostics = [];
        if (context.Scope == FixAllScope.Document)
        {
            diagnostics.AddRange(await context.GetDocumentDiagnosticsAsync(context.Document!).ConfigureAwait(false));
        }
        else
        {
            foreach (Project project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
            {
                diagnostics.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
            }
        }

        IReadOnlyList<TypeDeclarationSyntax> parts = await TypeParts.WithoutPartial(context.Solution, diagnostics, context.CancellationToken).ConfigureAwait(false);
        return CodeAction.Create("Make the jobs' classes partial", cancel => TypeParts.MakePartial(context.Solution, parts, cancel), equivalenceKey: PartialTypes.Rule);
    }
}
