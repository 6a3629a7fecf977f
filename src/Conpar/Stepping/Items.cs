using System.Collections;
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>How a loop of an explored form goes through what may be an iterator's items.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Items
{
    /// <summary>Goes on to the next item.</summary>
    public static ExploredTask<bool> Next(IEnumerator items) => items is ISteppedEnumerator own ? own.Next() : new ExploredTask<bool>(null, items.MoveNext());

    /// <summary>Ends the enumeration.</summary>
    public static ExploredTask<bool> End(IEnumerator items)
    {
        if (items is ISteppedEnumerator own) return own.End();
        (items as IDisposable)?.Dispose();
        return default;
    }
}
