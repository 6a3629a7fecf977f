using System.Collections.Immutable;
using System.Composition;
using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Conpar.CodeFixes;

/// <summary>CONPAR003 and CONPAR007: what is async void returns a task, so that its end can be waited for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ReturnTaskFix : AttributeFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => [JobSignature.Rule, HookShape.Rule];

    private protected override SyntaxChange? Change(Diagnostic diagnostic, ReportedMethod reported)
    {
        if (reported.Method is not { IsAsync: true, ReturnsVoid: true } || Contracts.Bind(reported.Method)) return null;
        TypeSyntax task = SyntaxFactory.ParseTypeName("global::System.Threading.Tasks.Task")
            .WithTriviaFrom(reported.Syntax.ReturnType)
            .WithAdditionalAnnotations(Simplifier.Annotation);
        return new SyntaxChange("Return Task", editor => editor.ReplaceNode(reported.Syntax.ReturnType, task));
    }
}
