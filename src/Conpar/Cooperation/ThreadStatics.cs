#pragma warning disable CS1591
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary>Fields with <c>[ThreadStatic]</c>: a value for each job, as for each thread. What a field begins with is the first thread's alone, which no job has.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ThreadStatics
{
    /// <summary>The job's own field.</summary>
    /// <param name="job">The job.</param>
    /// <param name="type">What has the field: its type, or that one's name where it cannot be named.</param>
    /// <param name="name">The field's name.</param>
    /// <param name="real">The thread's field.</param>
    public static ref T Of<T>(Job job, object type, string name, ref T real)
    {
        if (job.Own is not { } own) return ref real;
        return ref (own.Find<T>(type, name) ?? own.Add<T>(type, name, default!)).Value!;
    }

    /// <summary>Stores a value that may have been awaited, across which no reference is held.</summary>
    public static T Store<T>(Job job, object type, string name, T value, ref T real) => Of(job, type, name, ref real) = value;
}
