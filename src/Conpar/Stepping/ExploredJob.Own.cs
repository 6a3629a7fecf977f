using Conpar.Scheduling;

namespace Conpar.Stepping;

// What an explored job has as if its thread were its own. It is used again by every run, and begins each with nothing.
internal sealed partial class ExploredJob
{
    OwnValues? own;

    internal override OwnValues Own => own ??= new OwnValues();

    /// <summary>Another run begins.</summary>
    public void BeginOwn(ExecutionContext? context)
    {
        (own, Context, Synchronization, State, IsBeginning) = (null, context, null, null, false);
        entered.Clear();
        if (passed.Count > 0) passed.Clear();
        if (seen.Count > 0) seen.Clear();
    }

    /// <summary>Under a context of another class an await would come back through that.</summary>
    void RequirePool()
    {
        if (!IsPool(Synchronization)) Refuse(this, $"it awaits under the context {Synchronization!.GetType().Name}");
    }

    /// <summary>The job has ended, as its thread would.</summary>
    public void EndOwn() => own?.End();
}
