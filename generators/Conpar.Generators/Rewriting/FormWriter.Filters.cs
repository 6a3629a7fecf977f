using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Exception filters: they run where the exception is thrown, before any finally on the way.
sealed partial class FormWriter
{
    /// <summary>An await in a finally, or an awaited frame, would run what is in between first. Where the filter could tell, the code in the try blocks.</summary>
    public override void VisitTryStatement(TryStatementSyntax node)
    {
        bool observes = context.Awaits && new ObservantFilters(session.Models).AreIn(node);
        Write(node.TryKeyword);
        Visit(node.Block, context with { Awaits = context.Awaits && !observes });
        foreach (CatchClauseSyntax clause in node.Catches) Visit(clause);
        if (node.Finally is { } final) Visit(final);
    }

    public override void VisitCatchFilterClause(CatchFilterClauseSyntax node)
    {
        WritingContext before = context;
        context = context with { Awaits = false };
        DefaultVisit(node);
        context = before;
    }
}
