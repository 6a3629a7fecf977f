using Conpar.Generators.Calls;
using Conpar.Generators.Libraries;
using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
using Conpar.Generators.Unseen;
using Conpar.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Methods;

/// <summary>Gathers the facts of one body. Local functions have facts of their own; lambdas belong to the body around them.</summary>
sealed class FactsWalker(Targets targets, BoundTree model, SharedState? shared, HiddenAccesses? hidden = null) : CSharpSyntaxWalker
{
    public MethodFacts Facts { get; } = new();

    public override void DefaultVisit(SyntaxNode node)
    {
        if (node is ExpressionSyntax expression) Note(expression);
        NoteImplicit(node);
        base.DefaultVisit(node);
    }

    void NoteImplicit(SyntaxNode node)
    {
        foreach (IMethodSymbol method in ImplicitCalls.Of(node, model, targets.Overrides))
        {
            Facts.Calls.Add(method);
            if (node is not ExpressionSyntax expression || !IsWritten(expression, method)) Facts.Implicit.Add((node, method));
        }
    }

    /// <summary>Whether a call of a form can be written for what the language calls.</summary>
    bool IsWritten(ExpressionSyntax expression, IMethodSymbol method) =>
        ((IMethodSymbol?[])[OwnOperators.Of(expression, model), OwnOperators.Converting(expression, model)]).OfType<IMethodSymbol>().Any(own => SymbolEqualityComparer.Default.Equals(SourceMethod.Normalized(own), method));

    void Note(ExpressionSyntax expression)
    {
        if (shared is not null && shared.IsTouchedBy(expression)) Facts.TouchesShared = true;
        if (hidden is not null) Facts.Hidden.AddRange(hidden.Of(expression, model));
        if (shared is not null && targets.Ending(expression, model) is not null) Facts.TouchesShared = true;
        Target target = targets.Of(expression, model);
        if (target.Control is not null || target.Use == Use.ThreadStatic) Facts.HasPoints = true;
        if (shared is not null && target.IsDispatched && target.Methods.Any(SharedState.IsStored)) Facts.TouchesShared = true;
        if (Starting.Is(expression, target)) Facts.Starts.Add(expression);
        if (JobState.Flows(target.Symbol) && Syntax.IsWriteTarget(expression)) Facts.SetsFlow = true;
        if (target is { Control: null, Symbol: { } member } && BlockingCalls.ReasonOf(member, expression, model) is { } reason) Facts.Blocking.Add((expression, reason));
        if (RaisedEvents.HeardBy(expression, model) is { } raised) Facts.Blocking.Add((expression, RaisedEvents.ReasonOf(raised)));
        if (expression is InvocationExpressionSyntax call && (target.Uncontrolled ?? (target.IsOfLibrary ? (IMethodSymbol)target.Symbol! : null)) is { } called && OutsideCalls.Contains(call, called, model)) Facts.HasPoints = true;
        foreach (IMethodSymbol method in target.Methods)
        {
            Facts.Calls.Add(method);
            if (IsBase(expression)) Facts.Based.Add(method);
        }

        if (target is { Use: Use.Set, Symbol: IMethodSymbol { AssociatedSymbol: { } property } } && Syntax.IsReadToo(expression)) Facts.Calls.UnionWith(targets.OfRead(property, ReceiverType.Of(expression, model)).Methods);
    }

    public override void VisitSubpattern(SubpatternSyntax node)
    {
        foreach (MatchedMember member in MatchedMembers.Of(node, model))
        {
            Target target = targets.OfRead(member.Symbol);
            if (target.Control is not null) Facts.HasPoints = true;
            if (shared is not null && (shared.OfMatched(member).IsShared || target.IsDispatched && target.Methods.Any(SharedState.IsStored))) Facts.TouchesShared = true;
            foreach (IMethodSymbol method in target.Methods) Facts.Calls.Add(method);
        }

        // The names before the colon belong to what is matched.
        Visit(node.Pattern);
    }

    public override void VisitPositionalPatternClause(PositionalPatternClauseSyntax node)
    {
        if (hidden is not null && HiddenAccesses.ReasonOf(node, model) is { } what) Facts.Hidden.Add((node, what));
        base.VisitPositionalPatternClause(node);
    }

    public override void VisitListPattern(ListPatternSyntax node)
    {
        if (shared is not null && SharedState.OfMatchedList(model.GetTypeInfo(node).Type).IsShared) Facts.TouchesShared = true;
        base.VisitListPattern(node);
    }

    static bool IsBase(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax call => IsBase(call.Expression),
        MemberAccessExpressionSyntax access => access.Expression is BaseExpressionSyntax,
        ElementAccessExpressionSyntax element => element.Expression is BaseExpressionSyntax,
        _ => false,
    };

    public override void VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (Syntax.IsNameOf(node, model)) return;
        base.VisitInvocationExpression(node);
    }

    public override void VisitAwaitExpression(AwaitExpressionSyntax node)
    {
        Facts.HasPoints = true;
        base.VisitAwaitExpression(node);
    }

    public override void VisitFieldExpression(FieldExpressionSyntax node)
    {
        if (shared is not null && shared.IsTouchedBy(node)) Facts.TouchesShared = true;
    }

    public override void VisitLockStatement(LockStatementSyntax node)
    {
        Facts.HasPoints = true;
        base.VisitLockStatement(node);
    }

    public override void VisitForStatement(ForStatementSyntax node)
    {
        Facts.HasLoops = true;
        base.VisitForStatement(node);
    }

    public override void VisitWhileStatement(WhileStatementSyntax node)
    {
        Facts.HasLoops = true;
        base.VisitWhileStatement(node);
    }

    public override void VisitDoStatement(DoStatementSyntax node)
    {
        Facts.HasLoops = true;
        base.VisitDoStatement(node);
    }

    public override void VisitGotoStatement(GotoStatementSyntax node)
    {
        Facts.HasLoops = true;
        base.VisitGotoStatement(node);
    }

    public override void VisitForEachStatement(ForEachStatementSyntax node)
    {
        NoteForEach(node);
        base.VisitForEachStatement(node);
    }

    public override void VisitForEachVariableStatement(ForEachVariableStatementSyntax node)
    {
        NoteForEach(node);
        base.VisitForEachVariableStatement(node);
    }

    void NoteForEach(CommonForEachStatementSyntax node)
    {
        Facts.HasLoops = true;
        Facts.HasPoints |= node.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword);
    }

    public override void VisitUsingStatement(UsingStatementSyntax node)
    {
        Facts.HasPoints |= node.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword);
        Facts.Calls.UnionWith(Disposal.Methods(node, model));
        Facts.Calls.UnionWith(targets.OfEnding(Disposal.TypeOf(node, model), node.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword)).Methods);
        base.VisitUsingStatement(node);
    }

    public override void VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node)
    {
        Facts.HasPoints |= node.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword);
        Facts.Calls.UnionWith(Disposal.Methods(node, model));
        if (node.UsingKeyword.IsKind(SyntaxKind.UsingKeyword)) Facts.Calls.UnionWith(targets.OfEnding(model.GetTypeInfo(node.Declaration.Type).Type, node.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword)).Methods);
        base.VisitLocalDeclarationStatement(node);
    }

    public override void VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        // Its name, where it is used, leads to it.
    }

    public override void VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node)
    {
        if (!Syntax.IsExpressionTree(node, model)) base.VisitSimpleLambdaExpression(node);
    }

    public override void VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node)
    {
        if (!Syntax.IsExpressionTree(node, model)) base.VisitParenthesizedLambdaExpression(node);
    }
}
