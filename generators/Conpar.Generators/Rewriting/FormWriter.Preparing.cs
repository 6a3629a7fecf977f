using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// A setup: it runs as it is, and makes delegates that jobs can run.
sealed partial class FormWriter
{
    /// <summary>Writes the setup with the delegates of forms, under another name.</summary>
    public FormWriter WritePrepared()
    {
        MethodDeclarationSyntax syntax = (MethodDeclarationSyntax)method.Declaration;
        text.Append(' ', syntax.GetLocation().GetLineSpan().StartLinePosition.Character);
        text.Append($"{Modifiers()}{syntax.ReturnType.WithoutTrivia()} {Names.Prepared(method.Symbol)}()");
        WriteTrivia(syntax.ParameterList.GetTrailingTrivia());
        WriteBody();
        return this;
    }

    void VisitAsItIs(SyntaxNode node)
    {
        if (node is ExpressionSyntax expression && MadeDelegates.Is(expression, model))
        {
            context = context with { IsAsItIs = false };
            base.Visit(node);
            context = context with { IsAsItIs = true };
            return;
        }

        DefaultVisit(node);
        if (node is LocalDeclarationStatementSyntax local) WriteInstances(local.Declaration.Variables.Select(variable => model.Model.GetDeclaredSymbol(variable)));
    }
}
