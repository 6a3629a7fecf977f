namespace Conpar.Exploration.Scenarios;

/// <summary>A struct that changes itself.</summary>
public struct Tally
{
    int count;

    public int Count { readonly get => count; set => count = value; }

    public int Add(int amount) => count += amount;
}

/// <summary>Structs that are changed where they are: by a method, by properties, in a field and in an array.</summary>
public partial class Tallies
{
    readonly Tally[] all = new Tally[1];
    Tally tally;

    [Job(Copies = 2)]
    void Count()
    {
        tally.Add(1);
        tally.Count++;
        all[0].Count += tally.Add(0) > 0 ? 2 : 0;
    }

    [Check] bool CountedAll() => tally.Count == 4 && all[0].Count == 4;
}

/// <summary>The same, one at a time.</summary>
public partial class GuardedTallies
{
    readonly object gate = new();
    Tally tally;

    [Job(Copies = 2)]
    void Count()
    {
        lock (gate) tally.Count += tally.Add(1);
    }

    [Check] bool CountedAll() => tally.Count == 6;
}

/// <summary>Counts tickets.</summary>
public sealed class Desk
{
    public int Count;
}

/// <summary>Tells its desk when it gets a number.</summary>
public sealed class Ticket(Desk desk)
{
    int number;

    public string Name { get; set; } = "";

    public int Number
    {
        get => number;
        set
        {
            number = value;
            desk.Count++;
        }
    }
}

/// <summary>The same as a record.</summary>
public sealed record Stamp(Desk Desk)
{
    int number;

    public int Number
    {
        get => number;
        set
        {
            number = value;
            Desk.Count++;
        }
    }
}

/// <summary>Two who make tickets at one desk.</summary>
public partial class Tickets
{
    readonly Desk desk = new();

    [Job(Copies = 2)] int Make() => new Ticket(desk) { Name = "one", Number = 1 }.Number;

    [Check] bool CountedBoth() => desk.Count == 2;
}

/// <summary>Two who copy a stamp.</summary>
public partial class Stamps
{
    readonly Stamp first = new(new Desk());

    [Job(Copies = 2)] int Copy() => (first with { Number = 2 }).Number;

    [Check] bool CountedBoth() => first.Desk.Count == 2;
}
