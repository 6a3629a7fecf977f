namespace Conpar.Exploration.KnownBugs;

/// <summary>account_bad of SCTBench: the balance is read in one section and written in another.</summary>
public partial class Account
{
    readonly Lock gate = new();
    int balance = 10;
    bool deposited, withdrawn;

    [Job]
    void Deposit()
    {
        lock (gate)
        {
            balance += 5;
            deposited = true;
        }
    }

    [Job]
    void Withdraw()
    {
        lock (gate)
        {
            balance -= 3;
            withdrawn = true;
        }
    }

    [Job]
    void Verify()
    {
        lock (gate)
        {
            if (balance != 12) throw new InvalidOperationException("wrong balance");
        }
    }
}

public partial class AccountRepaired
{
    readonly Lock gate = new();
    int balance = 10;
    bool deposited, withdrawn;

    [Job]
    void Deposit()
    {
        lock (gate)
        {
            balance += 5;
            deposited = true;
        }
    }

    [Job]
    void Withdraw()
    {
        lock (gate)
        {
            balance -= 3;
            withdrawn = true;
        }
    }

    [Job]
    void Verify()
    {
        lock (gate)
        {
            if (deposited && withdrawn && balance != 12) throw new InvalidOperationException("wrong balance");
        }
    }
}
