using Conpar.Generators.Loops;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conpar.Generators.Rewriting;

// Loops that only look, in explored code: when they come round they say so.
sealed partial class FormWriter
{
    bool WroteSpin(StatementSyntax loop, StatementSyntax body)
    {
        if (!Explores || !context.Awaits || !new SpinLoop(model, State).IsOne(loop)) return false;
        string site = Site(loop), first = SpinLoop.IsIdle(body) ? site : "-1";
        Replace(loop, () =>
        {
            text.Append($"{{ {context.Job}.BeginsSpin({first}); ");
            WriteLoop(loop, body, $"{context.Job}.Spins({site});");
            text.Append(" }");
        });
        return true;
    }
}
