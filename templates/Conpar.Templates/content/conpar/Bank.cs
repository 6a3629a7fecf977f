using Conpar;

namespace ConparJobs;

// Jobs that wait: one core serves them all, and what matters is that they share the balance well.
public partial class Bank
{
    readonly Lock gate = new();
    int balance;

    [Setup]
    void Open() => balance = 100;

    [Job(Copies = 2)]
    void Deposit()
    {
        for (int i = 0; i < 3; i++)
        {
            lock (gate) balance += 10;
            Thread.Sleep(20);
        }
    }

    [Job, Arguments(30), Arguments(50)]
    async Task Withdraw(int amount)
    {
        await Task.Delay(50);
        lock (gate) balance -= amount;
        Console.WriteLine($"withdrew {amount}");
    }

    // After all jobs: throw or return false where it is wrong; any other value is the outcome.
    [Check]
    int Balance() => balance;
}
