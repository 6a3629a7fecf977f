using Conpar.Generators.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Iterators where each access is a step: the body is a function of its own, which stops where it yields.
sealed partial class FormWriter
{
    /// <summary>Whether the form gives a sequence whose body runs in steps of the job that goes through it.</summary>
    bool IsStream => Explores && kind == FormKind.Interleaved && method.CanStream;

    /// <summary>
    /// Writes a body that makes a sequence of the user's: <c>{ return new ExploredItems(…); async ExploredTask Body(…) { … } }</c>.
    /// The parameters are handed on, so that each enumeration has its own.
    /// </summary>
    void WriteStreamBody()
    {
        INamedTypeSymbol returned = (INamedTypeSymbol)method.Symbol.ReturnType;
        string item = Display(returned.TypeArguments[0]), arguments = string.Concat(method.Symbol.Parameters.Select(parameter => ", " + (IsToken(parameter) ? "__token" : Symbols.Identifier.Escaped(parameter.Name))));
        string token = method.Symbol.Parameters.FirstOrDefault(IsToken) is { } cancel ? ", " + Symbols.Identifier.Escaped(cancel.Name) : "";
        string type = method.Symbol.IsAsync ? "ExploredSequence" : "ExploredItems", enumerator = returned.Name switch { "IAsyncEnumerator" => ".GetAsyncEnumerator()", "IEnumerator" => ".GetEnumerator()", _ => "" };
        text.Append($" {{ return new __stepping::{type}<{item}>((__job, __items, __token) => {FormName}__body(__job, __items{arguments}){token}){enumerator}; ");
        text.Append($"async __scheduling::ExploredTask {FormName}__body(__Job __job, __stepping::Enumeration<{item}> __items");
        foreach (IParameterSymbol parameter in method.Symbol.Parameters) text.Append($", {Display(parameter.Type)} {Symbols.Identifier.Escaped(parameter.Name)}");
        text.Append(") ");
        Visit(method.Body);
        text.Append(" }");
    }

    /// <summary>Whether it cancels an enumeration, too.</summary>
    static bool IsToken(IParameterSymbol parameter) => parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "EnumeratorCancellationAttribute");

    public override void VisitYieldStatement(YieldStatementSyntax node)
    {
        if (!IsStream)
        {
            DefaultVisit(node);
            return;
        }

        Replace(node, () =>
        {
            if (node.Expression is not { } value)
            {
                text.Append("return;");
                return;
            }

            // In braces: an else may follow.
            text.Append("{ if (await __items.Yield(");
            Visit(value);
            text.Append(")) return; }");
        });
    }
}
