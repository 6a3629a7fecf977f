namespace Conpar.Exploration.Scenarios;

public partial class LostUpdate
{
    int balance = 100;

    [Job, Arguments(10), Arguments(20)] void Deposit(int amount) => balance += amount;

    [Check]
    void AllMoneyIsThere()
    {
        if (balance != 130) throw new InvalidOperationException($"the balance is {balance}");
    }
}
