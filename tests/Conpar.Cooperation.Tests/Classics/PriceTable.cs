using Conpar;

/// <summary>A table of prices that many read and some change.</summary>
public partial class PriceTable
{
    readonly ReaderWriterLockSlim access = new();
    readonly Dictionary<string, int> prices = new() { ["net"] = 100, ["gross"] = 119 };
    int looks;

    [Job(Copies = 3)]
    public void Look()
    {
        for (int i = 0; i < 4; i++)
        {
            access.EnterReadLock();
            try
            {
                int net = prices["net"];
                Thread.Sleep(1);
                if (prices["gross"] != net * 119 / 100) throw new InvalidOperationException("a half changed price was seen");
            }
            finally
            {
                access.ExitReadLock();
            }

            Interlocked.Increment(ref looks);
        }
    }

    [Job, Arguments(200), Arguments(300)]
    public void Change(int net)
    {
        access.EnterUpgradeableReadLock();
        try
        {
            if (prices["net"] == net) return;
            access.EnterWriteLock();
            try
            {
                prices["net"] = net;
                Thread.Sleep(1);
                prices["gross"] = net * 119 / 100;
            }
            finally
            {
                access.ExitWriteLock();
            }
        }
        finally
        {
            access.ExitUpgradeableReadLock();
        }
    }

    [Check]
    public bool EveryLookWasRight() => looks == 12 && prices["net"] is 200 or 300;
}
