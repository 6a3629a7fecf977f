using Conpar.Generators.Calls;
using Conpar.Generators.Libraries;
using Conpar.Generators.Methods;
using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// lock, and using of what the job has to wait for.
sealed partial class FormWriter
{
    public override void VisitLockStatement(LockStatementSyntax node)
    {
        session.Controlled(node);
        string facade = IsLock(model.GetTypeInfo(node.Expression).Type) ? "conpar::Locks" : "conpar::Monitors";
        Replace(node, () => WriteHeld(facade, node.Expression, node, () =>
        {
            WriteAround(node.LockKeyword);
            WriteAround(node.OpenParenToken);
        }, () => WriteRemains(node.CloseParenToken.TrailingTrivia), () => Visit(node.Statement)));
    }

    static bool IsLock(ITypeSymbol? type) => type is { Name: "Lock" } && type.ContainingNamespace?.ToDisplayString() == "System.Threading";

    /// <summary>Enter, then the body in a try, then exit in its finally, as the compiler does it.</summary>
    void WriteHeld(string facade, ExpressionSyntax gate, StatementSyntax statement, Action beforeGate, Action afterGate, Action body)
    {
        if (!context.Awaits) NoteCarried(gate);
        string held = Fresh("lock");
        text.Append($"{{ var {held} = ");
        beforeGate();
        Visit(gate);
        text.Append("; ");
        WriteTurnStatement($"{facade}.Enter({context.Job}, {Site(statement)}, {held})");
        text.Append(" try { ");
        afterGate();
        body();
        text.Append(" } finally { ");
        WriteTurnStatement($"{facade}.Exit({context.Job}, {session.Sites.AddEnd(statement)}, {held})");
        text.Append(" } }");
    }

    void WriteTurnStatement(string operation) => text.Append(context.Awaits ? $"await {operation};" : $"{operation}.Block();");

    /// <summary>The receiver of <c>gate.EnterScope()</c>, where that is all that a using does.</summary>
    ExpressionSyntax? Scope(ExpressionSyntax? resource) =>
        resource is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "EnterScope" } access } && IsLock(model.GetTypeInfo(access.Expression).Type) ? access.Expression : null;

    public override void VisitUsingStatement(UsingStatementSyntax node)
    {
        TellDisposal(node, Disposal.Methods(node, model));
        ExpressionSyntax? single = node.Expression ?? (Single(node.Declaration) is { Initializer.Value: { } value } variable && !IsNamedIn(variable, node.Statement) ? value : null);
        if (Scope(single) is { } gate)
        {
            session.Controlled(node);
            Replace(node, () => WriteHeld("conpar::Locks", gate, node, () => WriteAround(node.UsingKeyword), () => WriteRemains(node.CloseParenToken.TrailingTrivia), () => Visit(node.Statement)));
        }
        else
        {
            WritingContext before = context;
            if (Freezing.DeclaresReference(node, model) || Freezing.IsRestricted(Disposal.TypeOf(node, model))) context = context with { Awaits = false };
            if (IsEndedByForm(node, Disposal.TypeOf(node, model), node.AwaitKeyword)) Replace(node, () => WriteUsing(node));
            else DefaultVisit(node);
            context = before;
        }
    }

    /// <summary>Whether the end of a resource has points.</summary>
    bool IsEndedByForm(SyntaxNode node, ITypeSymbol? type, SyntaxToken awaits)
    {
        Target ending = EndingOf(node, type, awaits);
        if (!ending.IsDispatched) return Disposal.Methods(type, awaits.IsKind(SyntaxKind.AwaitKeyword)).Any(Graph.HasPoints) || DisposedBy(type, awaits) is not null;
        return IsDispatched(ending) || Called(node, ending) is not null;
    }

    /// <summary>What ends a resource of which the type of the object tells how it ends.</summary>
    Target EndingOf(SyntaxNode node, ITypeSymbol? type, SyntaxToken awaits) => Settled(session.Targets.OfEnding(type, awaits.IsKind(SyntaxKind.AwaitKeyword)), node);

    /// <summary>Says so where a resource ends by code that has points, but no form.</summary>
    void TellDisposal(SyntaxNode node, IEnumerable<IMethodSymbol> methods)
    {
        foreach (IMethodSymbol lost in methods.Where(one => Graph.NeedOf(one) == Need.Points && !Graph.HasPoints(one))) session.Uncontrolled(node, Graph.ProblemOf(lost)!);
    }

    static VariableDeclaratorSyntax? Single(VariableDeclarationSyntax? declaration) => declaration is { Variables.Count: 1 } ? declaration.Variables[0] : null;

    static bool IsNamedIn(VariableDeclaratorSyntax variable, SyntaxNode scope) =>
        scope.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == variable.Identifier.ValueText);

    /// <summary>The resource's own Dispose has points: written out, so that its form is called.</summary>
    void WriteUsing(UsingStatementSyntax node)
    {
        text.Append("{ ");
        WriteAround(node.AwaitKeyword);
        WriteAround(node.UsingKeyword);
        WriteAround(node.OpenParenToken);
        List<string> names = [];
        if (node.Declaration is { } declaration)
        {
            Visit(declaration);
            names.AddRange(declaration.Variables.Select(variable => variable.Identifier.Text));
        }
        else
        {
            names.Add(Fresh("resource"));
            text.Append($"var {names[0]} = ");
            Visit(node.Expression);
        }

        text.Append("; try { ");
        WriteRemains(node.CloseParenToken.TrailingTrivia);
        Visit(node.Statement);
        text.Append(" } ");
        WriteDisposal(node, Disposal.TypeOf(node, model), names, node.AwaitKeyword);
        text.Append(" }");
    }

    /// <summary>The façade that ends a resource of the library where that is a step of its own; null where it is none.</summary>
    Control? DisposedBy(ITypeSymbol? type, SyntaxToken awaits) =>
        Explores && type?.GetMembers(awaits.IsKind(SyntaxKind.AwaitKeyword) ? "DisposeAsync" : "Dispose").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty && method.DeclaringSyntaxReferences.IsEmpty) is { } dispose
            ? session.Targets.Controls.Of(dispose) : Explores ? session.Targets.Controls.Ending(type, awaits.IsKind(SyntaxKind.AwaitKeyword)) : null;

    /// <summary>The finally that ends resources, the last one first.</summary>
    void WriteDisposal(SyntaxNode node, ITypeSymbol? type, List<string> names, SyntaxToken awaits)
    {
        if (DisposedBy(type, awaits) is { } facade) WriteControlledDisposal(node, facade, names, awaits.IsKind(SyntaxKind.AwaitKeyword));
        else if (EndingOf(node, type, awaits) is { IsDispatched: true } ending) WriteDispatchedDisposal(node, ending, names, awaits.IsKind(SyntaxKind.AwaitKeyword));
        else WriteDisposal(type, names, awaits.IsKind(SyntaxKind.AwaitKeyword));
    }

    void WriteDispatchedDisposal(SyntaxNode node, Target ending, List<string> names, bool awaited)
    {
        session.Controlled(node);
        TellLost(ending, node);
        bool starts = awaited && !context.Awaits && context.Kind == FormKind.Interleaved;
        FormKind form = context.Awaits || starts ? FormKind.Interleaved : FormKind.Parallel;
        text.Append("finally { ");
        foreach (string name in Enumerable.Reverse(names))
        {
            string call = $"{Dispatcher(node, ending, form, starts)}({JobAndSite(node, ending, form, starts)}, {name})";
            text.Append($"if ({name} is not null) {(context.Awaits || awaited && context.UserAwaits ? "await " : "")}{call}; ");
        }

        text.Append('}');
    }

    void WriteControlledDisposal(SyntaxNode node, Control facade, List<string> names, bool awaited)
    {
        text.Append("finally { ");
        foreach (string name in Enumerable.Reverse(names))
        {
            string call = $"{facade.Name}({context.Job}, {Site(node)}, {name})";
            if (facade.GivesTurn) call = Turn(call, context.Awaits);
            if (awaited) call = Turn($"conpar::Tasks.Awaiting({context.Job}, {Site(node)}, {call})", context.Awaits);
            text.Append($"if ({name} is not null) ").Append(call.StartsWith("(", StringComparison.Ordinal) ? call.Substring(1, call.Length - 2) : call).Append("; ");
        }

        text.Append('}');
    }

    void WriteDisposal(ITypeSymbol? type, List<string> names, bool awaited)
    {
        IMethodSymbol dispose = Disposal.Methods(type, awaited).First();
        bool awaits = context.Awaits && Graph.SourceOf(dispose) is { CanAwait: true };
        text.Append("finally { ");
        foreach (string name in Enumerable.Reverse(names))
        {
            if (type is { IsReferenceType: true }) text.Append($"if ({name} is not null) ");
            string form = awaits ? Names.Async(dispose) : awaited && context.Kind == FormKind.Interleaved ? Names.Started(dispose) : Names.Blocking(dispose);
            if (form == Names.Started(dispose)) session.NeedLauncher(dispose);
            string arguments = form == Names.Started(dispose) ? context.Job + ", -1" : context.Job;
            string call = Homes.IsOutside(dispose) ? $"{Homes.QualifiedClass(Disposal.Owner(type!, dispose))}.{form}({arguments}, {name})" : $"{name}.{form}({arguments})";
            text.Append(awaits || (awaited && context.UserAwaits) ? "await " : "").Append(call).Append("; ");
        }

        text.Append('}');
    }
}
