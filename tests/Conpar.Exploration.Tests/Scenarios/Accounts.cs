namespace Conpar.Exploration.Scenarios;

/// <summary>An account whose balance is read and written under a lock, each for itself.</summary>
class GuardedAccount
{
    readonly Lock gate = new();
    int balance;

    public int Balance
    {
        get { lock (gate) return balance; }
        set { lock (gate) balance = value; }
    }
}

/// <summary>A lock around each half of <c>+=</c> is none around both.</summary>
public partial class Deposits
{
    readonly GuardedAccount account = new();

    [Job(Copies = 2)] void Deposit() => account.Balance += 10;

    [Check] bool BothAreThere() => account.Balance == 20;
}

/// <summary>A setter that reads what it writes.</summary>
public partial class HighestBid
{
    int highest, changes;

    int Highest
    {
        get => highest;
        set
        {
            if (value <= highest) return;
            highest = value;
            changes++;
        }
    }

    [Job, Arguments(5), Arguments(7)] int Bid(int amount) => Highest = amount;

    [Check] bool Wins() => highest == 7;
}
