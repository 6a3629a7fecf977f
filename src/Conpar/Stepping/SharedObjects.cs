using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Conpar.Stepping;

/// <summary>Objects of the library by which jobs synchronise: what they are as a whole is what their operations change.</summary>
internal static class SharedObjects
{
    static readonly ConcurrentDictionary<Type, FieldInfo?> parents = new();
    static readonly ConditionalWeakTable<Task, object> ends = [];
    static readonly object none = new();

    /// <summary>What stands for the object; null where it is none of these.</summary>
    public static object? Of(object? real) => real switch
    {
        Task task => OfTask(task),
        CancellationTokenSource source => source,
        ManualResetEventSlim or CountdownEvent or SemaphoreSlim => real,
        CancellationToken token => SourceOf(token) ?? none,
        _ when real is not null && Openness.IsQueue(real) => real,
        _ when real?.GetType().Assembly == typeof(Channel).Assembly => OfChannel(real),
        _ => null,
    };

    /// <summary>A task that another object ends.</summary>
    public static Task EndsWith(Task task, object real)
    {
        ends.AddOrUpdate(task, real);
        return task;
    }

    /// <summary>What ends the task: a job, or another object; the task itself where there is none.</summary>
    public static object OfTask(Task task) => task.AsyncState as ExploredJob ?? (ends.TryGetValue(task, out object? real) ? real : task);

    /// <summary>What cancels the token; null where nothing does.</summary>
    public static CancellationTokenSource? SourceOf(CancellationToken token) => Source(ref token);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_source")]
    static extern ref CancellationTokenSource? Source(ref CancellationToken token);

    /// <summary>The channel of a reader or a writer, which know it, but do not tell; null of one of another library.</summary>
    public static object? OfChannel(object end) => parents.GetOrAdd(end.GetType(), static type => type.GetField("_parent", BindingFlags.Instance | BindingFlags.NonPublic))?.GetValue(end);
}
