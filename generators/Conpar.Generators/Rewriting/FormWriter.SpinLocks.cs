using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Spin locks in explored code. A reference to one cannot outlive an await: its place stands for it.
sealed partial class FormWriter
{
    const string SpinLocks = "conpar::ExploredSpinLocks.";

    /// <summary>A call on a spin lock at a shared place; false where it is none, or says in no simple way whether the lock was taken.</summary>
    bool WroteSpinLock(InvocationExpressionSyntax node)
    {
        if (!Explores || node.Expression is not MemberAccessExpressionSyntax access || !IsSpinLock(access.Expression) || model.SymbolOf(node) is not IMethodSymbol { Name: "Enter" or "TryEnter" or "Exit" }) return false;
        ArgumentSyntax? taken = node.ArgumentList.Arguments.FirstOrDefault(argument => argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword));
        if (node.ArgumentList.Arguments.Any(argument => argument.NameColon is not null) || taken is not null && (State.Of(taken.Expression).IsShared || !IsVariable(taken.Expression))) return false;
        session.Controlled(node);
        Replace(node, () =>
        {
            if (taken is not null) text.Append($"{taken.Expression} = ");
            text.Append(SpinLockCall(node, access, [.. node.ArgumentList.Arguments.Select(argument => Written(() => Visit(argument.Expression)))]));
        });
        return true;
    }

    /// <summary>What a spin lock at a shared place says of itself; false where it is none.</summary>
    bool WroteSpinLockState(ExpressionSyntax node)
    {
        if (!Explores || node is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsHeld" or "IsHeldByCurrentThread" } access || !IsSpinLock(access.Expression)) return false;
        session.Controlled(node);
        Replace(node, () => text.Append(SpinLockCall(node, access, [])));
        return true;
    }

    bool IsSpinLock(ExpressionSyntax node) => model.GetTypeInfo(node).Type is { Name: "SpinLock" } type && type.ContainingNamespace.ToDisplayString() == "System.Threading" && State.Of(node).IsShared;

    bool IsVariable(ExpressionSyntax node) => model.SymbolOf(node) is ILocalSymbol { RefKind: RefKind.None } or IParameterSymbol;

    string SpinLockCall(ExpressionSyntax node, MemberAccessExpressionSyntax access, IEnumerable<string> arguments)
    {
        BoundPlace bound = Bind(access.Expression, State.Of(access.Expression));
        string[] all = [context.Job, Site(node), bound.First, bound.MemberFirst, $"{bound.Value}.IsThreadOwnerTrackingEnabled", .. arguments];
        string call = $"{SpinLocks}{access.Name}({string.Join(", ", all)})";
        return !context.Awaits ? $"{call}.Block()" : Syntax.TakesUnary(node) ? $"await {call}" : $"(await {call})";
    }
}
