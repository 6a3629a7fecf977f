using System.Collections.Concurrent;
using System.Threading.Channels;
using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>Whether one that waits for an object of the library could go on.</summary>
internal static class Openness
{
    /// <summary>Where that cannot be told it is taken to be so: a schedule that turns out not to be possible is given up.</summary>
    public static bool Of(object real) => real switch
    {
        SemaphoreSlim semaphore => semaphore.CurrentCount > 0,
        ManualResetEventSlim signal => signal.IsSet,
        CountdownEvent countdown => countdown.IsSet,
        Task task => task.IsCompleted,
        TickTimes ticks => ticks.IsOpen,
        _ => true,
    };

    /// <summary>Whether those who wait for it wait for different things: one can go on where another cannot.</summary>
    public static bool IsManifold(object real) => real is ReaderWriterModel or Barrier || IsQueue(real);

    /// <summary>Whether it hands things over. What a channel without room hands over depends on who waits, and here nobody does.</summary>
    public static bool IsQueue(object real) => real.GetType() is { IsGenericType: true } type
        && (type.GetGenericTypeDefinition() == typeof(BlockingCollection<>) || IsChannel(type) && !type.Name.StartsWith("Rendezvous", StringComparison.Ordinal));

    static bool IsChannel(Type type) => type.Assembly == typeof(Channel).Assembly && type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Channel<>);

    /// <summary>Refuses what keeps its state by threads, or is not known at all: jobs share a thread.</summary>
    public static void RequireKnown(object real)
    {
        if (real is not (SemaphoreSlim or ManualResetEventSlim or CountdownEvent or EventWaitHandle or Semaphore or Task or TickTimes) && !IsManifold(real)) throw UncontrolledWaitException.Of($"it waits for or releases a {real.GetType().Name.Split('`')[0]}");
    }
}
