namespace Conpar.Scheduling;

/// <summary>A model of the lane's own, which knows by itself who waits for it.</summary>
internal interface IWaitedFor
{
    WaitQueue Waiting { get; }
}
