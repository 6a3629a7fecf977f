using System.Runtime.InteropServices;

namespace Conpar.Tool;

/// <summary>Ctrl+C and a polite kill: the first asks for an end, so that children are stopped and what was measured is printed; the second ends at once.</summary>
sealed class Interruption : IDisposable
{
    readonly CancellationTokenSource source = new();
    readonly PosixSignalRegistration[] signals;

    public Interruption()
    {
        signals =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle),
        ];
    }

    public CancellationToken Token => source.Token;

    void Handle(PosixSignalContext context)
    {
        if (source.IsCancellationRequested) return;
        context.Cancel = true;
        source.Cancel();
    }

    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in signals) signal.Dispose();
        source.Dispose();
    }
}
