namespace Conpar.Exploration.Scenarios;

public sealed class Ledger
{
    readonly List<int> entries = [];

    public int Count { get { lock (entries) return entries.Count; } }

    public Task Append(int expected, int entry)
    {
        lock (entries)
        {
            if (entries.Count != expected) throw new InvalidOperationException("others came first");
            entries.Add(entry);
        }

        return Task.CompletedTask;
    }
}

/// <summary>Tries again, as often as a filter says that looks at a variable, a parameter and a method of its own.</summary>
public partial class Retries
{
    readonly Ledger ledger = new();

    static bool IsPassing(Exception fault, int limit) => fault is InvalidOperationException { Message.Length: var length } && length > limit;

    async Task<int> Append(int entry, int tries)
    {
        for (int attempt = 1; ; attempt++)
        {
            int seen = ledger.Count;
            try
            {
                await ledger.Append(seen, entry);
                return attempt;
            }
            catch (Exception fault) when (attempt < tries && IsPassing(fault, 5))
            {
                await Task.Yield();
            }
        }
    }

    [Job] Task<int> One() => Append(1, 2);
    [Job] Task<int> Two() => Append(2, 2);
}
