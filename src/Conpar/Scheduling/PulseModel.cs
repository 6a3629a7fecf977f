namespace Conpar.Scheduling;

/// <summary>One job's wait for a pulse in a monitor.</summary>
internal sealed class PulseModel : IWaitedFor
{
    public WaitQueue Waiting { get; } = new();

    public bool IsPulsed { get; private set; }

    /// <summary>Whether its job gave up before a pulse came.</summary>
    public bool IsOver { get; set; }

    public void Pulse()
    {
        IsPulsed = true;
        Waiting.WakeOne();
    }
}
