using System.ComponentModel;
using Conpar.Scheduling;

namespace Conpar.Stepping;

/// <summary>What an asynchronous iterator gives in its explored form: each enumeration runs its body.</summary>
/// <typeparam name="T">The items' type.</typeparam>
/// <param name="body">The body, given the job that goes through the items, the enumeration, and what cancels it.</param>
/// <param name="cancel">What cancels every enumeration.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ExploredSequence<T>(Func<Job, Enumeration<T>, CancellationToken, ExploredTask> body, CancellationToken cancel = default) : IAsyncEnumerable<T>
{
    /// <summary>Begins an enumeration.</summary>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        bool areTwo = cancel.CanBeCanceled && cancellationToken.CanBeCanceled && cancel != cancellationToken;
        if (areTwo) throw UncontrolledWaitException.Of("it enumerates with two tokens");
        return new Enumeration<T>(body, cancel.CanBeCanceled ? cancel : cancellationToken);
    }
}
