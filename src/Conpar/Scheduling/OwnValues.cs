using System.Runtime.CompilerServices;

namespace Conpar.Scheduling;

/// <summary>What a job that shares its thread has for itself, as if the thread were its own: a value of each thread-static field and each <c>ThreadLocal</c>.</summary>
internal sealed class OwnValues
{
    readonly Dictionary<(object Of, string Member), object> values = [];
    readonly List<Action> endings = [];

    /// <summary>The value, where the job has one already.</summary>
    public StrongBox<T>? Find<T>(object of, string member = "") => values.TryGetValue((of, member), out object? value) ? (StrongBox<T>)value : null;

    /// <summary>Gives the job a value.</summary>
    public StrongBox<T> Add<T>(object of, string member, T value)
    {
        StrongBox<T> box = new(value);
        values.Add((of, member), box);
        return box;
    }

    /// <summary>What is done when the job has ended.</summary>
    public void AtEnd(Action ending) => endings.Add(ending);

    public void End() => endings.ForEach(static ending => ending());
}
