using Conpar.Generators.Calls;
using Conpar.Generators.Methods;
using Conpar.Generators.Names;
using Conpar.Generators.Source;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Calls of methods that have forms.
sealed partial class FormWriter
{
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
}
