using Conpar.Generators.Loops;
using Conpar.Generators.Names;
using Conpar.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// A loop without points becomes a local function: the variables of an async method are fields, which a loop that computes cannot afford.
sealed partial class FormWriter
{
    int loops;

    bool WroteOutlined(StatementSyntax loop)
    {
        if (context is not { Kind: FormKind.Interleaved, Slices: true } || session.KeepsLoops || HasPoints(loop)) return false;
        if (OutlinedLoop.Of(loop, model) is not { } outlined || (outlined.Returns && context.AwaitsReturns)) return false;
        session.NoteOutlined();
        Replace(loop, () => WriteOutlined(loop, outlined));
        return true;
    }

    void WriteOutlined(StatementSyntax loop, OutlinedLoop outlined)
    {
        string name = FormNames.Loop(method.Symbol, ++loops), returned = $"__returned{loops}";
        bool isBlock = loop.Parent is BlockSyntax, returnsBoth = outlined is { Returns: true, Ends: true };
        if (!isBlock) text.Append("{ ");
        foreach (ISymbol variable in outlined.Unassigned) text.Append($"{Identifier.Escaped(variable.Name)} = default!; ");
        WriteLoopCall(name, returned, outlined);
        WriteLoopSignature(name, returned, outlined);

        if (returnsBoth && outlined.Returned is not null) text.Append($"{returned} = default!; ");
        foreach (ISymbol variable in outlined.Written) text.Append($"{Display(LoopVariables.TypeOf(variable))} {Identifier.Escaped(variable.Name)} = {Reference(variable)}; ");
        bool isGuarded = outlined is { IsGuarded: true, Written.Count: > 0 };
        if (isGuarded) text.Append("try { ");
        Visit(loop, context with { Kind = FormKind.Sliced, Awaits = false, Job = "__job", ReturnsInto = returnsBoth ? returned : null });
        string copies = string.Concat(outlined.Written.Select(variable => $" {Reference(variable)} = {Identifier.Escaped(variable.Name)};"));
        text.Append(isGuarded ? $" }} finally {{{copies} }}" : outlined.Ends ? copies : "").Append(returnsBoth ? " return false; }" : " }");
        if (!isBlock) text.Append(" }");
    }

    /// <summary>The call comes first, so that it is on the line where the loop begins.</summary>
    void WriteLoopCall(string name, string returned, OutlinedLoop outlined)
    {
        List<string> arguments = [context.Job, .. outlined.Read.Select(variable => Identifier.Escaped(variable.Name)), .. outlined.Written.Select(variable => "ref " + Identifier.Escaped(variable.Name))];
        if (TakesReceiver(outlined)) arguments.Insert(1, "__this");
        bool hasResult = outlined is { Returns: true, Returned: not null };
        if (hasResult && outlined.Ends) arguments.Add("out var " + returned);
        string call = $"{name}({string.Join(", ", arguments)})";
        text.Append(outlined switch
        {
            { Returns: true, Ends: true } => $"if ({call}) return{(hasResult ? " " + returned : "")}; ",
            { Returns: true } => hasResult ? $"return {call}; " : $"{call}; return; ",
            { Ends: true } => $"{call}; ",
            _ => $"{call}; throw null!; ",
        });
    }

    void WriteLoopSignature(string name, string returned, OutlinedLoop outlined)
    {
        List<string> parameters = ["__Job __job", .. outlined.Read.Select(variable => $"{Display(LoopVariables.TypeOf(variable))} {Identifier.Escaped(variable.Name)}"), .. outlined.Written.Select(variable => $"ref {Display(LoopVariables.TypeOf(variable))} {Reference(variable)}")];
        if (TakesReceiver(outlined)) parameters.Insert(1, $"{Display(method.Symbol.ContainingType)} __this");
        bool hasResult = outlined is { Returns: true, Returned: not null };
        if (hasResult && outlined.Ends) parameters.Add($"out {Display(outlined.Returned!)} {returned}");
        string result = outlined is { Returns: true, Ends: true } ? "bool" : hasResult ? Display(outlined.Returned!) : "void";
        text.Append($"{result} {name}({string.Join(", ", parameters)}) {{ ");
    }

    bool TakesReceiver(OutlinedLoop outlined) => isOutside && outlined.UsesThis;

    static string Reference(ISymbol variable) => variable.Name + "__ref";

    /// <summary>A return from an outlined loop; false where it is any other.</summary>
    bool WroteLoopReturn(ReturnStatementSyntax node)
    {
        if (context.ReturnsInto is not { } target) return false;
        Replace(node, () =>
        {
            text.Append("{ ");
            if (node.Expression is { } value)
            {
                text.Append(target).Append(" = ");
                Visit(value);
                text.Append("; ");
            }

            text.Append("return true; }");
        });
        return true;
    }
}
