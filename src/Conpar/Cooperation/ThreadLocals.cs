#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary><c>ThreadLocal</c>: a value for each job, as for each thread.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ThreadLocals
{
    [Controls("P:System.Threading.ThreadLocal`1.Value")]
    public static ThreadLocalSlot<T> Value<T>(Job job, int site, ThreadLocal<T> receiver) => new(job, receiver);

    [Controls("P:System.Threading.ThreadLocal`1.IsValueCreated")]
    public static bool IsValueCreated<T>(Job job, int site, ThreadLocal<T> receiver) => receiver.IsValueCreated || job.Own?.Find<T>(receiver) is not null;

    [Controls("P:System.Threading.ThreadLocal`1.Values")]
    public static IList<T> Values<T>(Job job, int site, ThreadLocal<T> receiver) => job.Own is null ? receiver.Values : JobLocals<T>.Of(receiver).Values();

    [Controls("M:System.Threading.ThreadLocal`1.ToString")]
    public static string ToString<T>(Job job, int site, ThreadLocal<T> receiver) => Value(job, site, receiver).Value!.ToString()!;
}
