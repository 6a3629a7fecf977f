using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Conpar.CodeFixes;

/// <summary>A fix of the method whose attribute is reported.</summary>
public abstract class AttributeFix : CodeFixProvider
{
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            AttributeSyntax? attribute = root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>();
            if (attribute?.Parent?.Parent is not MethodDeclarationSyntax syntax || model?.GetDeclaredSymbol(syntax, context.CancellationToken) is not { } method) continue;
            if (Change(diagnostic, new ReportedMethod(attribute, syntax, method)) is { } change) context.RegisterCodeFix(Action(context.Document, change), diagnostic);
        }
    }

    /// <summary>What to change; null where the rule's report is about something else.</summary>
    private protected abstract SyntaxChange? Change(Diagnostic diagnostic, ReportedMethod reported);

    static CodeAction Action(Document document, SyntaxChange change) => CodeAction.Create(
        change.Title,
        async cancel =>
        {
            DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancel).ConfigureAwait(false);
            change.Apply(editor);
            return editor.GetChangedDocument();
        },
        equivalenceKey: change.Title);
}
