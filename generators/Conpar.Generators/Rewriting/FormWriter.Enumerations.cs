using Conpar.Generators.Calls;
using Conpar.Generators.Sharing;
using Conpar.Generators.Source;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Loops through shared arrays and objects: each element is read with a point of its own.
sealed partial class FormWriter
{
    bool WroteEnumeration(CommonForEachStatementSyntax loop)
    {
        if (WroteConsumption(loop)) return true;
        if (!Explores) return false;
        Place place = State.Enumerated(loop.Expression);
        bool isOwn = IteratorItems.Are(loop.Expression, model) && Called(loop.Expression, TargetOf(loop.Expression)) is { IsAsync: false } called && Graph.SourceOf(called)!.CanStream;
        if (!place.IsShared && !isOwn) return false;
        ForEachStatementInfo info = model.Model.GetForEachStatementInfo(loop);
        if (!context.Awaits || info.GetEnumeratorMethod is not { IsExtensionMethod: false, IsStatic: false } getEnumerator || Freezing.HoldsEnumerator(loop, model))
        {
            NoteAtomic(loop.Expression);
            return false;
        }

        session.Controlled(loop.Expression);
        string items = Fresh("items");
        string type = loop is ForEachStatementSyntax typed ? Written(() => Visit(typed.Type)).Trim() : "";
        string item = loop is ForEachStatementSyntax one ? $"{type} {one.Identifier.Text} = {(one.Type.IsVar ? "" : $"({type})")}" : $"{((ForEachVariableStatementSyntax)loop).Variable.WithoutTrivia()} = ";
        Replace(loop, () =>
        {
            text.Append("{ var ").Append(items).Append(" = ").Append(Written(() => Visit(loop.Expression))).Append("; ");
            if (place.Kind == PlaceKind.Element) WriteArrayLoop(loop, place, items, item);
            else WriteObjectLoop(loop, place, items, item, getEnumerator);
            text.Append(" }");
        });
        return true;
    }

    /// <summary>A loop through what is taken as it comes: where it can be awaited it is.</summary>
    bool WroteConsumption(CommonForEachStatementSyntax loop)
    {
        if (!Explores || !context.Awaits || loop is not ForEachStatementSyntax { AwaitKeyword.RawKind: 0, Expression: InvocationExpressionSyntax call } node) return false;
        Target target = TargetOf(call);
        if (target.Symbol is not { } symbol || session.Targets.Controls.Exploring(symbol) is not { } control) return false;
        session.Controlled(call);
        Replace(node, () =>
        {
            text.Append($"await foreach ({Written(() => Visit(node.Type)).Trim()} {node.Identifier.Text} in ");
            WriteFacadeCall(call, target, control);
            text.Append(") ");
            Visit(node.Statement);
        });
        return true;
    }

    void WriteArrayLoop(CommonForEachStatementSyntax node, Place place, string items, string item)
    {
        string index = Fresh("index");
        text.Append($"for (int {index} = 0; {index} < {items}.Length; {index}++) {{ {item}__shared.Read({Point(node.Expression, place, writes: false, items, "~" + index)}, {items}[{index}]); ");
        Visit(node.Statement);
        text.Append(" }");
    }

    void WriteObjectLoop(CommonForEachStatementSyntax node, Place place, string items, string item, IMethodSymbol getEnumerator)
    {
        // Iterators are known by this interface, whoever gives them.
        bool mayStep = Graph.HasSteppedItems && getEnumerator.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T;
        bool isStruct = getEnumerator.ReturnType.IsValueType;
        string name = Fresh("enumerator");
        string Read(string value) => place.IsShared ? $"__shared.Read({Point(node.Expression, place, writes: false, items, WholeObject)}, {value})" : value;
        text.Append($"var {name} = {Read(items)}.GetEnumerator(); {(isStruct ? "" : "try { ")}while ({Read(mayStep ? $"await __stepping::Items.Next({name})" : name + ".MoveNext()")}) {{ {item}{name}.Current; ");
        Visit(node.Statement);
        text.Append(" }").Append(isStruct ? "" : $" }} finally {{ {(mayStep ? $"await __stepping::Items.End({name})" : $"((object){name} as global::System.IDisposable)?.Dispose()")}; }}");
    }

    /// <summary>Declares what stands for each instance of a variable that jobs may share.</summary>
    void WriteInstances(IEnumerable<ISymbol?> variables)
    {
        if (!Explores) return;
        foreach (ISymbol variable in variables.OfType<ISymbol>().Where(State.Captured.Has)) text.Append($" object {CapturedVariables.InstanceOf(variable)} = new();");
    }

    public override void VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node)
    {
        DefaultVisit(node);
        WriteInstances(node.Declaration.Variables.Select(variable => model.Model.GetDeclaredSymbol(variable)));
    }
}
