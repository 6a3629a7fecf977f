#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary><c>AsyncLocal</c>: flows into what a job starts, and not back.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AsyncLocals
{
    [Controls("P:System.Threading.AsyncLocal`1.Value")]
    public static AsyncLocalSlot<T> Value<T>(Job job, int site, AsyncLocal<T> receiver) => new(job, receiver);
}
