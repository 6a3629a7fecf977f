using Conpar.Generators.Calls;
using Conpar.Generators.Libraries;
using Conpar.Generators.Methods;
using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Calls: of controlled members, of methods that have forms, and of all others.
sealed partial class FormWriter
{
    public override void VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (Syntax.IsNameOf(node, model))
        {
            Replace(node, () => text.Append(isOutside ? SymbolDisplay.FormatLiteral((string)model.Model.GetConstantValue(node).Value!, quote: true) : node.ToString()));
            return;
        }

        if (WroteDelegateCall(node)) return;
        Target target = session.Targets.Of(node, model);
        if (Explores && session.Targets.Ending(node, model) is { } ending) WriteEnding(node, ending);
        else if (Controls(target) is { } control)
        {
            if (!IsStepOfItsOwn(node, target, control) || !WroteObjectCall(node)) WriteControlled(node, target, control);
        }
        else if (IsDispatched(target)) WriteDispatched(node, target);
        else if (Called(node, target) is { } called) WriteCompiled(node, called);
        else if (!WroteOutgoing(node, target)) WriteAsItIs(node, target);
    }

    /// <summary>Ends an object that is known by an interface, in a step.</summary>
    void WriteEnding(InvocationExpressionSyntax node, Control ending)
    {
        session.Controlled(node);
        Replace(node, () => WriteTurn(node, () =>
        {
            text.Append($"{ending.Name}({context.Job}, {Site(node)}, ");
            if (Receiver(node.Expression) is { } receiver) Visit(receiver);
            else text.Append(boundReceiver);
            text.Append(')');
        }));
    }

    /// <summary>The façade for a call whose task or value is used where it stands.</summary>
    Control? Controls(Target target) => target.Symbol is { } symbol && target.Methods.Count == 0 ? session.Targets.Controls.Of(symbol) : null;

    /// <summary>Whether it never waits and gives what it gives by a reference, which no await can pass: then the point comes before it.</summary>
    bool IsStepOfItsOwn(InvocationExpressionSyntax node, Target target, Control control) =>
        Explores && !control.GivesTurn && target.Symbol is IMethodSymbol { Parameters: { Length: 1 } parameters } && parameters[0].RefKind == RefKind.Out && State.Called(node).IsShared;

    void WriteControlled(InvocationExpressionSyntax node, Target target, Control control)
    {
        if (WroteSpinLock(node) || WroteSpinOnce(node)) return;
        session.Controlled(node);
        IMethodSymbol called = (IMethodSymbol)target.Symbol!;
        if (session.Targets.Controls.Spawning(called) is { } spawning && SpawnedLambda(node.ArgumentList, called) is { } lambda)
        {
            Replace(node, () => WriteSpawn(node, spawning, lambda));
            return;
        }

        if (Explores && session.Targets.Controls.Exploring(called) is { } exploring && SpawnedLambda(node.ArgumentList, called) is { } body)
        {
            Replace(node, () => WriteExploredSpawn(node, exploring, body));
            return;
        }

        Replace(node, () =>
        {
            if (KeepsWait(called) is { } waiting) WriteKeptWait(node, target, waiting);
            else if (control.GivesTurn) WriteTurn(node, () => WriteFacadeCall(node, target, control));
            else WriteFacadeCall(node, target, control);
        });
    }

    void WriteFacadeCall(InvocationExpressionSyntax node, Target target, Control control)
    {
        text.Append(control.Name);
        SimpleNameSyntax? name = Name(node.Expression);
        if (name is GenericNameSyntax generic && target.Symbol!.ContainingType.Arity == 0) Visit(generic.TypeArgumentList);
        else if (name is GenericNameSyntax && target.Symbol is IMethodSymbol own) text.Append('<').Append(string.Join(", ", own.ContainingType.TypeArguments.Concat(own.TypeArguments).Select(Display))).Append('>');
        else if (target.Symbol is IMethodSymbol { IsStatic: true, Arity: 0, ContainingType: { Arity: > 0 } type }) text.Append('<').Append(string.Join(", ", type.TypeArguments.Select(Display))).Append('>');
        bool hasReceiver = !target.Symbol!.IsStatic;
        ExpressionSyntax? receiver = hasReceiver || IsExtension(node) ? Receiver(node.Expression) : null;
        WriteArguments(node.ArgumentList, $"{context.Job}, {Site(node)}", () =>
        {
            text.Append(control.Receiver);
            if (receiver is not (null or BaseExpressionSyntax) && IsPointBefore(node, target, control)) text.Append(ReceiverAtPoint(node, receiver));
            else if (receiver is not null) Visit(receiver);
            else if (node.Expression is MemberBindingExpressionSyntax) text.Append(boundReceiver);
            else text.Append(Self);
        }, hasReceiver || IsExtension(node), node);
    }

    /// <summary>The same where its façade touches the object as any other call would, or may wait for a time, of which all but the result is known beforehand: then it takes it that the time is over.</summary>
    bool IsPointBefore(InvocationExpressionSyntax node, Target target, Control control) =>
        Explores && context.Awaits && !control.GivesTurn && target.Symbol is IMethodSymbol { Parameters: var parameters } && (control.Touches || parameters.Length > 1 && parameters[0].RefKind == RefKind.Out) && State.Called(node).IsShared
        && node.ArgumentList.Arguments.Skip(1).All(argument => IsStable(argument.Expression));

    string ReceiverAtPoint(InvocationExpressionSyntax node, ExpressionSyntax receiver)
    {
        (string first, string again) = Bound(receiver);
        return $"__shared.Read({Point(node, State.Called(node), writes: true, first, WholeObject)}, {again})";
    }

    bool IsExtension(InvocationExpressionSyntax node) => ExtensionMembers.TakesReceiver(model.SymbolOf(node));

    static SimpleNameSyntax? Name(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        AliasQualifiedNameSyntax alias => alias.Name,
        _ => null,
    };

    static ExpressionSyntax? Receiver(ExpressionSyntax expression) => expression is MemberAccessExpressionSyntax access ? access.Expression : null;

    /// <summary>The arguments, with others before them and the caller's name after them where the method asks for it.</summary>
    /// <param name="child">The job, where it comes last, and not first: then all are named, in their order.</param>
    /// <param name="leavesOuts">Whether those of <c>out</c> parameters are left out.</param>
    void WriteArguments(ArgumentListSyntax list, string first, Action? receiver, bool hasReceiver, ExpressionSyntax call, string? child = null, bool leavesOuts = false)
    {
        IMethodSymbol? named = child is null ? null : (IMethodSymbol)model.SymbolOf(call)!;
        if (named is not null) first = "";
        Write(list.OpenParenToken);
        text.Append(first);
        if (hasReceiver && receiver is not null)
        {
            if (first.Length > 0) text.Append(", ");
            receiver();
        }

        if (leavesOuts)
        {
            foreach (ArgumentSyntax argument in list.Arguments.Where(argument => !IsOut(argument))) text.Append(", ").Append(Written(() => Visit(argument)).Trim());
            text.Append(CallerArguments(list, call, true));
            Write(list.CloseParenToken);
            return;
        }

        if (list.Arguments.Count > 0 && (first.Length > 0 || hasReceiver)) text.Append(", ");
        foreach (SyntaxNodeOrToken part in list.Arguments.GetWithSeparators())
        {
            if (part.AsNode() is not ArgumentSyntax argument) Write(part.AsToken());
            else if (named is null || argument.NameColon is not null) Visit(argument);
            else Replace(argument, () => text.Append($"{Identifier.Escaped(named.Parameters[list.Arguments.IndexOf(argument)].Name)}: {Written(() => Visit(argument.Expression)).Trim()}"));
        }

        text.Append(CallerArguments(list, call, first.Length > 0 || hasReceiver || list.Arguments.Count > 0));
        if (named is not null) text.Append($", __job: {child}");
        Write(list.CloseParenToken);
    }

    /// <summary>A source method with forms that this call goes to; null where it is called as it is.</summary>
    IMethodSymbol? Called(SyntaxNode node, Target target)
    {
        if (target.Methods.Count == 0 || target.Use == Use.None) return null;
        if (!target.IsDispatched && IsHiddenForm(target.Method))
        {
            if (Graph.HasPoints(target.Method)) session.Uncontrolled(node, "its form is not visible from here");
            return null;
        }

        if (!target.IsDispatched && (Graph.HasPoints(target.Method) || (context.Slices && target.Use == Use.Call && Graph.HasSlices(target.Method) && !LosesReceiver(node, target.Method)))) return target.Method;
        if (target.Methods.FirstOrDefault(one => Graph.NeedOf(one) == Need.Points) is { } lost)
        {
            string? problem = target.IsDispatched && ArmsOf(target) is null ? "a virtual call" : Graph.ProblemOf(lost);
            session.Uncontrolled(node, problem ?? (target.IsDispatched ? "a virtual call" : "it cannot be rewritten here"));
        }

        return null;
    }

    /// <summary>Whether what stands before a <c>?</c> would have to be an argument after it.</summary>
    bool LosesReceiver(SyntaxNode node, IMethodSymbol called) =>
        boundReceiver is null && node is InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax } call && (IsExtension(call) || Homes.IsOutside(called));

    /// <summary>Whether a form is a private member of another class than this one's.</summary>
    bool IsHiddenForm(IMethodSymbol called) => isOutside && called.MethodKind is not (MethodKind.LocalFunction or MethodKind.ExplicitInterfaceImplementation) && !Homes.IsOutside(called)
        && !IsVisible(called) && (called.DeclaredAccessibility == Accessibility.Private || !Homes.AreFormsReachable(called));

    void WriteCompiled(InvocationExpressionSyntax node, IMethodSymbol called)
    {
        if (!Graph.HasPoints(called))
        {
            Replace(node, () => WriteFormCall(node, called, FormNames.Sliced(called), context.Job));
            return;
        }

        session.Controlled(node);
        SourceMethod source = Graph.SourceOf(called)!;
        Replace(node, () =>
        {
            if (Explores && source is { CanStream: true, Symbol.IsAsync: false } && !session.Items.StayInLoops(node, model)) session.Uncontrolled(node, "an iterator, which runs as it is where a library goes through its items");
            if (called.IsAsync && !source.IsIterator) WriteKept(node, called);
            else if (context.Awaits && PassesOuts(node, source)) WriteCallWithOuts(node, called);
            else if (context.Awaits && source.CanAwait) WriteTurn(node, () => WriteFormCall(node, called, Names.Async(called), context.Job));
            else WriteFormCall(node, called, IteratorForm(source), context.Job);
        });
    }

    /// <summary>An async iterator has a form of its own for interleaved code, since its awaits must not leave the lane. Exploring, iterators have no other.</summary>
    string IteratorForm(SourceMethod source) =>
        Explores ? source.CanStream ? Names.Async(source.Symbol) : Names.Blocking(source.Symbol) : source.IsIterator && source.Symbol.IsAsync && context.Kind == FormKind.Interleaved ? Names.Async(source.Symbol) : Names.Blocking(source.Symbol);

    /// <summary>Calls a form where the method itself was called, with other arguments before its own.</summary>
    /// <param name="child">The job, where it comes after them.</param>
    /// <param name="leavesOuts">Whether the arguments of <c>out</c> parameters are left out.</param>
    void WriteFormCall(InvocationExpressionSyntax node, IMethodSymbol called, string form, string first, string? child = null, bool leavesOuts = false)
    {
        ExpressionSyntax? receiver = Receiver(node.Expression);
        bool isExtension = IsExtension(node), takesReceiver = isExtension || (Homes.IsOutside(called) && !called.IsStatic && called.MethodKind != MethodKind.LocalFunction);
        IMethodSymbol named = (IMethodSymbol)session.Targets.Of(node, model).Symbol!;
        if (called.MethodKind != MethodKind.LocalFunction && (Homes.IsOutside(called) || isExtension || ExtensionMembers.IsOne(named) || (isOutside && receiver is null && node.Expression is not MemberBindingExpressionSyntax)))
        {
            text.Append(Homes.IsOutside(called) ? Homes.QualifiedClass(named.ContainingType) : called.IsStatic ? ClassName(named) : Self).Append('.');
        }
        else if (!takesReceiver && node.Expression is MemberAccessExpressionSyntax access)
        {
            if (isOutside && receiver is BaseExpressionSyntax) text.Append($"(({Display(called.ContainingType)})__this)");
            else Visit(receiver);
            Write(access.OperatorToken);
        }
        else if (node.Expression is MemberBindingExpressionSyntax)
        {
            text.Append(boundReceiver).Append('.');
        }

        SimpleNameSyntax? name = Name(node.Expression);
        if (name is not null && !withoutLeading.Contains(name.Identifier)) WriteTrivia(name.Identifier.LeadingTrivia);
        text.Append(form);
        if (ExtensionMembers.IsOne(named) && named.IsStatic) text.Append(BlockArguments(named));
        else if (name is GenericNameSyntax generic) Visit(generic.TypeArgumentList);
        string reference = isExtension && called.Parameters[0].RefKind == RefKind.Ref ? "ref " : "";
        WriteArguments(node.ArgumentList, first, () =>
        {
            if (child is not null) text.Append(isExtension ? Identifier.Escaped(called.Parameters[0].Name) : "__this").Append(": ");
            text.Append(reference);
            if (receiver is BaseExpressionSyntax) text.Append(Self);
            else if (receiver is not null) Visit(receiver);
            else text.Append(node.Expression is MemberBindingExpressionSyntax ? boundReceiver : Self);
        }, takesReceiver, node, child, leavesOuts);
    }

    void WriteAsItIs(InvocationExpressionSyntax node, Target target)
    {
        if (target is { Symbol: IMethodSymbol symbol, Methods.Count: 0 }) session.Left(node, symbol);
        if (WroteStructCall(node) || WroteHiddenCall(node, target) || WroteAtomic(node) || WroteObjectCall(node)) return;
        Visit(node.Expression);
        ArgumentListSyntax list = node.ArgumentList;
        if (CallerArguments(list, node, list.Arguments.Count > 0).Length == 0) Visit(list);
        else WriteArguments(list, "", null, false, node);
    }
}
