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

/// <summary>Classes within the scenario that are not partial, which is how most are written: one private, one static.</summary>
public partial class OwnWallets
{
    sealed class Purse(int coins)
    {
        Purse? other;
        public int Coins { get => coins; private set => coins = value < 0 ? 0 : value; }
        public void Below(Purse purse) => other = purse;
        public int All => coins + (other?.Coins ?? 0);
        public void Take(int amount) { if (All >= amount) Coins -= amount; else Ledger.Miss(); }
    }

    static class Ledger
    {
        static int missed;
        public static void Clear() => missed = 0;
        public static void Miss() => missed++;
        public static int Missed => missed;
    }

    readonly Purse purse = new(5);

    [Setup]
    void Open()
    {
        Ledger.Clear();
        purse.Below(new Purse(1));
    }

    [Job(Copies = 2)] void Take() => purse.Take(5);

    [Check] bool One() => purse.Coins == 0 && Ledger.Missed == 1;
}
