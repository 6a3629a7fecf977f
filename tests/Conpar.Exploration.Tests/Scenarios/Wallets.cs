namespace Conpar.Exploration.Scenarios;

/// <summary>A class that is not partial, with state of its own.</summary>
class Wallet(int balance)
{
    int taken;

    public bool Take(int amount)
    {
        if (balance < amount) return false;
        balance -= amount;
        taken++;
        return true;
    }

    public int Taken => taken;
}

/// <summary>Jobs that share an object of a class that is not partial: either misses what the other one did.</summary>
public partial class SharedWallet
{
    readonly Wallet wallet = new(10);

    [Job(Copies = 2)] bool Take() => wallet.Take(10);

    [Check] bool Once() => wallet.Taken == 1;
}

/// <summary>The same, one at a time.</summary>
public partial class GuardedWallet
{
    readonly Wallet wallet = new(10);
    readonly Lock gate = new();

    [Job(Copies = 2)]
    bool Take()
    {
        lock (gate) return wallet.Take(10);
    }

    [Check] bool Once() => wallet.Taken == 1;
}
