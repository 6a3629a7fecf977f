namespace Conpar.Cooperation.Operations;

/// <summary>A lock of the library.</summary>
internal interface IRealLock
{
    object Key { get; }

    bool IsHeld { get; }

    bool TryEnter(int millisecondsTimeout);

    void Enter();

    void Exit();
}
