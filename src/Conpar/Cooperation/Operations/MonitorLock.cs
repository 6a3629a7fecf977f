namespace Conpar.Cooperation.Operations;

/// <summary>Any object, as a lock.</summary>
internal readonly struct MonitorLock(object obj) : IRealLock
{
    public object Key => obj;

    public bool IsHeld => Monitor.IsEntered(obj);

    public bool TryEnter(int millisecondsTimeout) => Monitor.TryEnter(obj, millisecondsTimeout);

    public void Enter() => Monitor.Enter(obj);

    public void Exit() => Monitor.Exit(obj);
}
