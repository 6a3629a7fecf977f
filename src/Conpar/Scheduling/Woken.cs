namespace Conpar.Scheduling;

/// <summary>Why a parked job goes on.</summary>
internal enum Woken
{
    Signalled,
    TimedOut,
    Cancelled,
    Interrupted,
}
