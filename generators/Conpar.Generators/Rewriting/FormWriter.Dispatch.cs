using Conpar.Generators.Calls;
using Conpar.Generators.Dispatching;
using Conpar.Generators.Names;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Virtual calls whose targets are in the compilation.
sealed partial class FormWriter
{
    /// <summary>Whether a virtual call goes to forms.</summary>
    bool IsDispatched(Target target) => target.Use is Use.Call or Use.Get && GoesToForms(target);

    /// <summary>Whether setting a virtual property does.</summary>
    bool IsSetDispatched(Target target) => target.Use == Use.Set && GoesToForms(target);

    bool GoesToForms(Target target) =>
        target.IsDispatched && target.Methods.Any(one => Graph.HasPoints(one) || Graph.IsStored(one)) && ArmsOf(target) is not null;

    IReadOnlyList<DispatchArm>? ArmsOf(Target target) => Dispatchers.ArmsOf(VirtualMethod(target), target.Methods, session.Targets.Overrides);

    string Dispatcher(Target target, FormKind form, bool starts) => session.Dispatchers.Of(VirtualMethod(target), ArmsOf(target)!, form, starts);

    static IMethodSymbol VirtualMethod(Target target) => target.Symbol as IMethodSymbol ?? ((IPropertySymbol)target.Symbol!).GetMethod!;

    void WriteDispatched(ExpressionSyntax node, Target target)
    {
        IMethodSymbol called = VirtualMethod(target);
        session.Controlled(node);
        bool returnsTask = TaskShape.Of(called.ReturnType).IsTask;
        Replace(node, () =>
        {
            if (!context.Awaits && target.Methods.Any(Graph.IsStored)) NoteAtomic(node);
            if (returnsTask) WriteDispatch(node, target, FormKind.Interleaved, starts: true);
            else if (context.Awaits) WriteTurn(node, () => WriteDispatch(node, target, FormKind.Interleaved, starts: false));
            else WriteDispatch(node, target, FormKind.Parallel, starts: false);
        });
    }

    /// <summary>The first arguments of a dispatcher.</summary>
    string JobAndSite(SyntaxNode node, Target target, FormKind form, bool starts) => context.Job + (session.Dispatchers.TakesSite(ArmsOf(target)!, form, starts) ? ", " + Site(node) : "");

    void WriteDispatch(ExpressionSyntax node, Target target, FormKind form, bool starts)
    {
        text.Append(Dispatcher(target, form, starts));
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
