namespace Conpar.Exploration.Scenarios;

/// <summary>One fills a list and empties it again; whoever goes through it, in whichever way, sees what was in it meanwhile.</summary>
public abstract class Stock
{
    protected readonly List<int>? items = [];
    protected readonly Lock gate = new();
    protected string seen = "";

    protected void Fill()
    {
        items?.Add(1);
        items?.Clear();
    }
}

public partial class JoinedStock : Stock
{
    [Job] void Change() => Fill();

    [Job] void Look() => seen = string.Join(",", items!);

    [Check] bool IsEmpty() => seen == "";
}

public partial class CopiedStock : Stock
{
    [Job] void Change() => Fill();

    [Job] void Look() => seen = new List<int>(items!).Count == 0 ? "" : "some";

    [Check] bool IsEmpty() => seen == "";
}

public partial class SpreadStock : Stock
{
    [Job] void Change() => Fill();

    [Job]
    void Look()
    {
        int[] all = [.. items!];
        seen = all.Length == 0 ? "" : "some";
    }

    [Check] bool IsEmpty() => seen == "";
}

public partial class AskedStock : Stock
{
    [Job] void Change() => Fill();

    [Job] void Look() => seen = items?.Count > 0 ? "some" : "";

    [Check] bool IsEmpty() => seen == "";
}

/// <summary>A dictionary that is gone through pair by pair.</summary>
public partial class CountedStock
{
    readonly Dictionary<string, int> counts = [];
    int seen;

    [Job]
    void Change()
    {
        counts["a"] = 1;
        counts.Clear();
    }

    [Job]
    void Look()
    {
        foreach (var (_, count) in counts) seen += count;
    }

    [Check] bool IsEmpty() => seen == 0;
}

/// <summary>The same, one at a time.</summary>
public partial class GuardedStock : Stock
{
    [Job]
    void Change()
    {
        lock (gate) Fill();
    }

    [Job]
    void Look()
    {
        lock (gate) seen = string.Join(",", items!) + (items?.Count > 0) + new List<int>(items!).Count;
    }

    [Check] bool IsEmpty() => seen is "" or "False0";
}

/// <summary>A list of its own kind, which names what it inherits without more.</summary>
public sealed class Goods : List<string>
{
    public void Take(string one) => Add(one);

    public bool IsFull => Count > 2;
}

/// <summary>One fills it, and one looks.</summary>
public partial class OwnStock
{
    readonly Goods goods = [];

    [Job] void Fill() => goods.Take("apple");

    [Job] bool Look() => goods.IsFull;
}
