using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation.Operations;

/// <summary>Waits until there may be something to read, or room to write; false where that never comes again.</summary>
internal readonly struct ChannelAsking(object end, Func<CancellationToken, ValueTask<bool>> question) : IOperation<bool>
{
    public object Key { get; } = ChannelKeys.Of(end);

    public EventKind? Event => EventKind.Wait;

    public bool CanProceed() => ChannelKeys.Ask(question) is not null;

    public bool Try(out bool result)
    {
        Task<bool>? answer = ChannelKeys.Ask(question);
        result = answer is not null && answer.GetAwaiter().GetResult();
        return answer is not null;
    }

    public bool IsTimedOut(bool result) => false;

    public bool Wait(int milliseconds, CancellationToken cancel) => throw new NotSupportedException();

    public Task<bool> WaitAsync(int milliseconds, CancellationToken cancel) => question(cancel).AsTask();
}
