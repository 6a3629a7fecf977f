namespace Conpar.Exploration.KnownBugs;

/// <summary>bluetooth_driver_bad: between looking whether it is stopped and taking part, the driver stops.</summary>
public partial class BluetoothDriver
{
    int users = 1;
    volatile bool stopping, stopped;

    [Job]
    void Use()
    {
        if (stopping) return;
        Interlocked.Increment(ref users);
        if (stopped) throw new InvalidOperationException("used after it stopped");
        Release();
    }

    [Job]
    void Stop()
    {
        stopping = true;
        Release();
    }

    void Release()
    {
        if (Interlocked.Decrement(ref users) == 0) stopped = true;
    }
}

public partial class BluetoothDriverRepaired
{
    int users = 1;
    volatile bool stopping, stopped;

    [Job]
    void Use()
    {
        Interlocked.Increment(ref users);
        if (!stopping && stopped) throw new InvalidOperationException("used after it stopped");
        Release();
    }

    [Job]
    void Stop()
    {
        stopping = true;
        Release();
    }

    void Release()
    {
        if (Interlocked.Decrement(ref users) == 0) stopped = true;
    }
}
