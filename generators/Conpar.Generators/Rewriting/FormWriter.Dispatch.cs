using Conpar.Generators.Calls;
using Conpar.Generators.Dispatching;
using Conpar.Generators.Libraries;
using Conpar.Generators.Methods;
using Conpar.Generators.Names;
using Conpar.Generators.Sharing;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Virtual calls whose targets are in the compilation.
sealed partial class FormWriter
{
    /// <summary>What an expression leads to. What a library's member leads to is the library's where no class of the user's own has a form for it.</summary>
    Target TargetOf(ExpressionSyntax node) => Settled(session.Targets.Of(node, model), node);

    Target Settled(Target target, SyntaxNode node)
    {
        // What has no form is no object of a library all the same, and not one place.
        if (!target.IsOfLibrary || target.Methods.Any(Graph.HasPoints) || target.Methods.Any(Graph.IsStored) || LibraryPlace(node).IsShared) return target;
        TellLost(target, node);
        return target.Alone;
    }

    /// <summary>Says so where a method that may run has points, but no form.</summary>
    void TellLost(Target target, SyntaxNode node)
    {
        if (target.Methods.FirstOrDefault(one => Graph.NeedOf(one) == Need.Points && Graph.ProblemOf(one) is not null) is { } lost) session.Uncontrolled(node, Graph.ProblemOf(lost)!);
    }

    /// <summary>Whether a virtual call goes to forms.</summary>
    bool IsDispatched(Target target) => target.Use is Use.Call or Use.Get && GoesToForms(target);

    /// <summary>Whether setting a virtual property does.</summary>
    bool IsSetDispatched(Target target) => target.Use == Use.Set && GoesToForms(target);

    bool GoesToForms(Target target) =>
        target.IsDispatched && (target.IsOfLibrary || target.Methods.Any(one => Graph.HasPoints(one) || Graph.IsStored(one)) && ArmsOf(target) is not null);

    /// <summary>Null where not all that may run can be told; what is no object of the user's own, or cannot be told from one, is called as the library's.</summary>
    IReadOnlyList<DispatchArm>? ArmsOf(Target target) => target.IsOfLibrary
        ? DispatchArms.Told(VirtualMethod(target), target.Methods, session.Targets.Overrides).Arms : DispatchArms.Of(VirtualMethod(target), target.Methods, session.Targets.Overrides);

    string Dispatcher(SyntaxNode node, Target target, FormKind form, bool starts) => session.Dispatchers.Of(VirtualMethod(target), ArmsOf(target)!, form, starts, Otherwise(node, target));

    /// <summary>What a call of a library's member is on any other object.</summary>
    LibraryCall? Otherwise(SyntaxNode at, Target target)
    {
        if (!target.IsOfLibrary) return null;
        IMethodSymbol method = VirtualMethod(target);
        if (target.Control is { } control) return LibraryCall.By(control.Name);
        Place place = LibraryPlace(at);
        bool writes = target.Use == Use.Call ? !ExternalTypes.IsPure(method) : target.Use == Use.Set;
        return new LibraryCall(place.IsShared && context.Awaits, writes, place.IsAtomic, target.Use == Use.Call && writes && place.IsAtomic && ExternalTypes.Tries(method), at is InvocationExpressionSyntax call && OutsideCalls.Contains(call, method, model));
    }

    /// <summary>What a library's member touches of an object of the library.</summary>
    Place LibraryPlace(SyntaxNode at) => !Explores ? Place.None : at switch
    {
        InvocationExpressionSyntax call => State.Called(call),
        ExpressionSyntax member => State.Of(member),
        _ => Place.None,
    };

    /// <summary>Tells what is not controlled of a call that goes to forms.</summary>
    void TellDispatched(ExpressionSyntax node, Target target)
    {
        TellLost(target, node);
        if (!target.IsOfLibrary) return;
        if (!context.Awaits && LibraryPlace(node).IsShared) NoteAtomic(node);
        if (Otherwise(node, target) is { IsOutside: true }) session.Uncontrolled(node, OutsideReason(VirtualMethod(target)));
    }

    static IMethodSymbol VirtualMethod(Target target) => target.Symbol as IMethodSymbol ?? ((IPropertySymbol)target.Symbol!).GetMethod!;

    void WriteDispatched(ExpressionSyntax node, Target target)
    {
        IMethodSymbol called = VirtualMethod(target);
        session.Controlled(node);
        TellDispatched(node, target);
        bool returnsTask = TaskShape.Of(called.ReturnType).IsTask;
        Replace(node, () =>
        {
            if (!context.Awaits && target.Methods.Any(Graph.IsStored)) NoteAtomic(node);
            if (returnsTask && Otherwise(node, target) is { IsStep: true }) WriteTurn(node, () => WriteDispatch(node, target, FormKind.Interleaved, starts: true));
            else if (returnsTask) WriteDispatch(node, target, FormKind.Interleaved, starts: true);
            else if (context.Awaits) WriteTurn(node, () => WriteDispatch(node, target, FormKind.Interleaved, starts: false));
            else WriteDispatch(node, target, FormKind.Parallel, starts: false);
        });
    }

    /// <summary>The first arguments of a dispatcher.</summary>
    string JobAndSite(SyntaxNode node, Target target, FormKind form, bool starts) => context.Job + (session.Dispatchers.TakesSite(ArmsOf(target)!, form, starts, Otherwise(node, target)) ? ", " + Site(node) : "");

    void WriteDispatch(ExpressionSyntax node, Target target, FormKind form, bool starts)
    {
        text.Append(Dispatcher(node, target, form, starts));
        string first = JobAndSite(node, target, form, starts);
        if (node is InvocationExpressionSyntax call)
        {
            WriteArguments(call.ArgumentList, first, () =>
            {
                if (Receiver(call.Expression) is { } receiver) Visit(receiver);
                else text.Append(call.Expression is MemberBindingExpressionSyntax ? boundReceiver : Self);
            }, hasReceiver: true, call);
            return;
        }

        text.Append('(').Append(first).Append(", ");
        WriteSelfOrReceiver(node);
        WriteIndexes(node);
        text.Append(')');
    }
}
