// One method for each overload; the documentation is the real one's.
#pragma warning disable CS1591
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Conpar.Cooperation.Operations;
using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Cooperation;

/// <summary><c>ChannelReader&lt;T&gt;</c> and <c>ChannelWriter&lt;T&gt;</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Channels
{
    [Controls("M:System.Threading.Channels.ChannelReader`1.ReadAsync(System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask<T> ReadAwaited<T>(Job job, int site, ChannelReader<T> receiver, CancellationToken cancellationToken = default) =>
        ChannelKeys.CanTry(receiver)
            ? Waiting.For<ChannelReading<T>, T>(job, site, new(job, receiver), Patiently(cancellationToken))
            : Awaits.Task(job, site, receiver.ReadAsync(cancellationToken).AsTask());

    [Controls("M:System.Threading.Channels.ChannelReader`1.ReadAsync(System.Threading.CancellationToken)")]
    public static ValueTask<T> ReadAsync<T>(Job job, int site, ChannelReader<T> receiver, CancellationToken cancellationToken = default) =>
        job is InterleavedJob && ChannelKeys.CanTry(receiver)
            ? new(Waiting.Kept<ChannelReading<T>, T>(job, site, new(job, receiver), Patiently(cancellationToken)))
            : receiver.ReadAsync(cancellationToken);

    [Controls("M:System.Threading.Channels.ChannelReader`1.WaitToReadAsync(System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask<bool> WaitToReadAwaited<T>(Job job, int site, ChannelReader<T> receiver, CancellationToken cancellationToken = default) =>
        ChannelKeys.CanTry(receiver)
            ? Waiting.For<ChannelAsking, bool>(job, site, new(receiver, receiver.WaitToReadAsync), Patiently(cancellationToken))
            : Awaits.Task(job, site, receiver.WaitToReadAsync(cancellationToken).AsTask());

    [Controls("M:System.Threading.Channels.ChannelReader`1.WaitToReadAsync(System.Threading.CancellationToken)")]
    public static ValueTask<bool> WaitToReadAsync<T>(Job job, int site, ChannelReader<T> receiver, CancellationToken cancellationToken = default) =>
        job is InterleavedJob && ChannelKeys.CanTry(receiver)
            ? new(Waiting.Kept<ChannelAsking, bool>(job, site, new(receiver, receiver.WaitToReadAsync), Patiently(cancellationToken)))
            : receiver.WaitToReadAsync(cancellationToken);

    [Controls("M:System.Threading.Channels.ChannelReader`1.ReadAllAsync(System.Threading.CancellationToken)")]
    public static IAsyncEnumerable<T> ReadAllAsync<T>(Job job, int site, ChannelReader<T> receiver, CancellationToken cancellationToken = default) =>
        job is not OutsideJob ? new ChannelItems<T>(site, receiver, cancellationToken) : receiver.ReadAllAsync(cancellationToken);

    [Controls("P:System.Threading.Channels.ChannelReader`1.Completion")]
    public static Task Completion<T>(Job job, int site, ChannelReader<T> receiver) =>
        job is ExploredJob && ChannelKeys.CanTry(receiver) ? SharedObjects.EndsWith(receiver.Completion, ChannelKeys.Of(receiver)) : receiver.Completion;

    [Controls("M:System.Threading.Channels.ChannelReader`1.TryRead(`0@)")]
    public static bool TryRead<T>(Job job, int site, ChannelReader<T> receiver, [MaybeNullWhen(false)] out T item)
    {
        (bool taken, item) = Releasing.Do(job, site, null, ChannelKeys.Of(receiver), receiver, static (_, reader) => reader.TryRead(out T? item) ? (true, item) : (false, default(T))).Block();
        return taken;
    }

    [Controls("M:System.Threading.Channels.ChannelWriter`1.WriteAsync(`0,System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask WriteAwaited<T>(Job job, int site, ChannelWriter<T> receiver, T item, CancellationToken cancellationToken = default) =>
        ChannelKeys.CanTry(receiver)
            ? Waiting.For<ChannelWriting<T>, Nothing>(job, site, new(job, receiver, item), Patiently(cancellationToken)).WithoutResult()
            : Awaits.Task(job, site, receiver.WriteAsync(item, cancellationToken).AsTask());

    [Controls("M:System.Threading.Channels.ChannelWriter`1.WriteAsync(`0,System.Threading.CancellationToken)")]
    public static ValueTask WriteAsync<T>(Job job, int site, ChannelWriter<T> receiver, T item, CancellationToken cancellationToken = default) =>
        job is InterleavedJob && ChannelKeys.CanTry(receiver)
            ? new(Waiting.Kept<ChannelWriting<T>, Nothing>(job, site, new(job, receiver, item), Patiently(cancellationToken)))
            : receiver.WriteAsync(item, cancellationToken);

    [Controls("M:System.Threading.Channels.ChannelWriter`1.WaitToWriteAsync(System.Threading.CancellationToken)", Awaited = true)]
    public static JobTask<bool> WaitToWriteAwaited<T>(Job job, int site, ChannelWriter<T> receiver, CancellationToken cancellationToken = default) =>
        ChannelKeys.CanTry(receiver)
            ? Waiting.For<ChannelAsking, bool>(job, site, new(receiver, receiver.WaitToWriteAsync), Patiently(cancellationToken))
            : Awaits.Task(job, site, receiver.WaitToWriteAsync(cancellationToken).AsTask());

    [Controls("M:System.Threading.Channels.ChannelWriter`1.WaitToWriteAsync(System.Threading.CancellationToken)")]
    public static ValueTask<bool> WaitToWriteAsync<T>(Job job, int site, ChannelWriter<T> receiver, CancellationToken cancellationToken = default) =>
        job is InterleavedJob && ChannelKeys.CanTry(receiver)
            ? new(Waiting.Kept<ChannelAsking, bool>(job, site, new(receiver, receiver.WaitToWriteAsync), Patiently(cancellationToken)))
            : receiver.WaitToWriteAsync(cancellationToken);

    [Controls("M:System.Threading.Channels.ChannelWriter`1.TryWrite(`0)")]
    public static JobTask<bool> TryWrite<T>(Job job, int site, ChannelWriter<T> receiver, T item) =>
        Releasing.Do(job, site, EventKind.Signal, ChannelKeys.Of(receiver), (receiver, item), static (_, given) => given.receiver.TryWrite(given.item));

    [Controls("M:System.Threading.Channels.ChannelWriter`1.TryComplete(System.Exception)")]
    public static JobTask<bool> TryComplete<T>(Job job, int site, ChannelWriter<T> receiver, Exception? error = null) =>
        Releasing.Do(job, site, EventKind.Signal, ChannelKeys.Of(receiver), (receiver, error), static (_, given) => given.receiver.TryComplete(given.error));

    [Controls("M:System.Threading.Channels.ChannelWriter`1.Complete(System.Exception)")]
    public static JobTask Complete<T>(Job job, int site, ChannelWriter<T> receiver, Exception? error = null) =>
        Releasing.Do(job, site, EventKind.Signal, ChannelKeys.Of(receiver), _ => receiver.Complete(error));

    static Patience Patiently(CancellationToken cancel) => new(Timeout.Infinite, cancel, IsAsync: true);
}
