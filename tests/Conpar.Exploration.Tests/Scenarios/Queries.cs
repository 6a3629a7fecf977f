namespace Conpar.Exploration.Scenarios;

/// <summary>A shop that lists its goods while another one comes.</summary>
public abstract class QueriedGoods
{
    protected readonly Lock gate = new();
    protected readonly List<string> goods = ["pen"];
    protected readonly Dictionary<string, int> stock = new() { ["pen"] = 1 };

    protected void Come()
    {
        lock (gate)
        {
            goods.Add("ink");
            stock["ink"] = 2;
        }
    }

    protected static int Count(IEnumerable<string> some)
    {
        int count = 0;
        foreach (string one in some) count += one.Length;
        return count;
    }
}

/// <summary>A query leaves the lock before anybody goes through it.</summary>
public partial class EscapedQuery : QueriedGoods
{
    [Job] void Add() => Come();

    [Job] int List() => Count(Some());

    IEnumerable<string> Some()
    {
        lock (gate) return goods.Where(one => one.Length > 0);
    }
}

/// <summary>A query of a query that was made before the jobs.</summary>
public partial class KeptQuery : QueriedGoods
{
    readonly IEnumerable<string> some;

    public KeptQuery() => some = (from one in goods where one.Length > 0 select one + "s").Take(5);

    [Job] void Add() => Come();

    [Job] int List() => some.Count();
}

/// <summary>The keys of a dictionary leave the lock.</summary>
public partial class EscapedKeys : QueriedGoods
{
    [Job] void Add() => Come();

    [Job] int List() => Keys().Count;

    ICollection<string> Keys()
    {
        lock (gate) return stock.Keys;
    }
}

/// <summary>A view of a list that was made before the jobs.</summary>
public partial class KeptView : QueriedGoods
{
    readonly IReadOnlyList<string> view;

    public KeptView() => view = goods.AsReadOnly();

    [Job] void Add() => Come();

    [Job] string List() => view[0];
}

/// <summary>What leaves the lock is a copy, and each goes through a query of its own under it.</summary>
public partial class GuardedQuery : QueriedGoods
{
    [Job] void Add() => Come();

    [Job(Copies = 2)]
    int List()
    {
        IEnumerable<string> some;
        int count;
        lock (gate)
        {
            IEnumerable<string> named = goods.Where(one => one.Length > 0);
            count = Count(named);
            some = named.ToList();
        }

        return Count(some) - count;
    }
}

/// <summary>A query for two collections, of which only the first is at rest.</summary>
public partial class JoinedQuery : QueriedGoods
{
    readonly List<string> wanted = ["pen"];

    [Job] void Add() => Come();

    [Job] int List() => Some().Count();

    IEnumerable<int> Some()
    {
        lock (gate) return from one in wanted join kept in stock on one equals kept.Key select kept.Value;
    }
}

/// <summary>A part of a set that leaves the lock.</summary>
public partial class KeptPart
{
    readonly SortedSet<int> prices = [1, 2, 3];

    [Job]
    void Add()
    {
        lock (prices) prices.Add(4);
    }

    [Job]
    int Count()
    {
        SortedSet<int> low;
        lock (prices) low = prices.GetViewBetween(1, 2);
        return low.Count;
    }
}

/// <summary>Nodes of a list: what is next to one changes with the list, its own value does not.</summary>
public abstract class Chain
{
    protected readonly LinkedList<int> all = new([1, 2]);
    protected readonly LinkedListNode<int> first;

    protected Chain() => first = all.First!;

    protected void Insert()
    {
        lock (all) all.AddAfter(all.First!, 3);
    }
}

/// <summary>The neighbour of a node is asked for while others change the list.</summary>
public partial class KeptNode : Chain
{
    [Job] void Add() => Insert();

    [Job] int Read() => first.Next!.Value;
}

/// <summary>The value of a node is asked for while others change the list.</summary>
public partial class ReadNode : Chain
{
    [Job] void Add() => Insert();

    [Job] int Read() => first.Value;
}

/// <summary>Two jobs look at the same matches.</summary>
public partial class KeptMatches
{
    readonly System.Text.RegularExpressions.MatchCollection words = System.Text.RegularExpressions.Regex.Matches("a b", "[a-z]");

    [Job] int Count() => words.Count;

    [Job] string First() => words[0].Value;
}
