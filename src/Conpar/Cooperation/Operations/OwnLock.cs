namespace Conpar.Cooperation.Operations;

/// <summary>A <c>System.Threading.Lock</c>.</summary>
internal readonly struct OwnLock(Lock real) : IRealLock
{
#pragma warning disable CS9216 // As a key only, never as a monitor.
    public object Key => real;
#pragma warning restore CS9216

    public bool IsHeld => real.IsHeldByCurrentThread;

    public bool TryEnter(int millisecondsTimeout) => real.TryEnter(millisecondsTimeout);

    public void Enter() => real.Enter();

    public void Exit() => real.Exit();
}
