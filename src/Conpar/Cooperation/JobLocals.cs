using System.Runtime.CompilerServices;
using Conpar.Scheduling;

namespace Conpar.Cooperation;

/// <summary>The values that jobs which share a thread have of one <c>ThreadLocal</c>. When a job has ended, its value is where that of an ended thread is.</summary>
internal sealed class JobLocals<T>
{
    static readonly ConditionalWeakTable<ThreadLocal<T>, JobLocals<T>> all = [];

    readonly ThreadLocal<T> real;
    readonly List<StrongBox<T>> live = [];

    JobLocals(ThreadLocal<T> real) => this.real = real;

    /// <summary>Throws what the real one throws where it was disposed of.</summary>
    public static JobLocals<T> Of(ThreadLocal<T> real)
    {
        _ = real.IsValueCreated;
        return all.GetValue(real, static real => new JobLocals<T>(real));
    }

    public StrongBox<T> Value(OwnValues own)
    {
        if (own.Find<T>(real) is { } known) return known;
        T value = Factory(real) is { } factory ? factory() : default!;
        if (own.Find<T>(real) is not null) throw new InvalidOperationException("ValueFactory attempted to access the Value property of this instance.");
        return Add(own, value);
    }

    public void Set(OwnValues own, T value)
    {
        if (own.Find<T>(real) is { } known) known.Value = value;
        else Add(own, value);
    }

    /// <summary>Those of all jobs and threads, ended ones too.</summary>
    public IList<T> Values()
    {
        IList<T> values = real.Values;
        lock (live) return [.. values, .. live.Select(value => value.Value!)];
    }

    StrongBox<T> Add(OwnValues own, T value)
    {
        StrongBox<T> box = own.Add(real, "", value);
        if (!Tracks(real)) return box;
        lock (live) live.Add(box);
        own.AtEnd(() => Leave(box));
        return box;
    }

    /// <summary>A thread that ends at once leaves the value behind.</summary>
    void Leave(StrongBox<T> box)
    {
        lock (live) live.Remove(box);
        Thread thread = new(() =>
        {
            try
            {
                real.Value = box.Value!;
            }
            catch (ObjectDisposedException)
            {
                // Nobody can ask for it any more.
            }
        });
        thread.UnsafeStart();
        thread.Join();
    }

    // What the public members do not tell.
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_valueFactory")]
    static extern ref Func<T>? Factory(ThreadLocal<T> real);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_trackAllValues")]
    static extern ref bool Tracks(ThreadLocal<T> real);
}
