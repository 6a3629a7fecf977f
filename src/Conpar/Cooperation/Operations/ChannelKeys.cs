using System.Threading.Channels;
using Conpar.Stepping;

namespace Conpar.Cooperation.Operations;

/// <summary>
/// What readers and writers of a channel have in common. Those of the library know their channel, but do not tell; for all others one key stands, so
/// that too many wake rather than too few.
/// </summary>
internal static class ChannelKeys
{
    static readonly object unknown = new();

    public static object Of(object end) => SharedObjects.OfChannel(end) ?? unknown;

    /// <summary>Whether its operations can be tried: one without room hands over only from one that waits to another.</summary>
    public static bool CanTry(object end) => end.GetType().Assembly == typeof(Channel).Assembly && !Of(end).GetType().Name.StartsWith("Rendezvous", StringComparison.Ordinal);

    /// <summary>Asks something that may wait, and takes it back where it would; null then.</summary>
    public static Task<T>? Ask<T>(Func<CancellationToken, ValueTask<T>> question)
    {
        using CancellationTokenSource probe = new();
        Task<T> answer = question(probe.Token).AsTask();
        if (answer.IsCompleted) return answer;
        probe.Cancel();
        return null;
    }
}
