using System.Collections;
using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>What an iterator gives in its explored form: loops of explored forms go through its body in steps, all others at once.</summary>
/// <typeparam name="T">The items' type.</typeparam>
/// <param name="body">The body, given the job that goes through the items and the enumeration.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ExploredItems<T>(Func<Job, Enumeration<T>, CancellationToken, ExploredTask> body) : IEnumerable<T>
{
    /// <summary>Begins an enumeration.</summary>
    public IEnumerator<T> GetEnumerator() => new Enumerator(new Enumeration<T>(body, default));

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    sealed class Enumerator(Enumeration<T> items) : IEnumerator<T>, ISteppedEnumerator
    {
        public T Current => items.Current;

        object? IEnumerator.Current => Current;

        public bool MoveNext() => Next().AtOnce();

        public ExploredTask<bool> Next() => items.Next(ExploredJob.Running);

        public ExploredTask<bool> End() => items.Leave(ExploredJob.Running);

        public void Dispose() => End().AtOnce();

        public void Reset() => throw new NotSupportedException();
    }
}
