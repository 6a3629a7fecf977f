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

/// <summary>Structs that are changed in a static field and in a variable that functions share.</summary>
public partial class TalliesOfAll
{
    static Tally all;

    [Setup] static void Clear() => all = default;

    [Job(Copies = 2)]
    async Task<int> Count()
    {
        all.Add(1);
        Tally own = default;
        Task other = Task.Run(() => own.Add(1));
        own.Count++;
        await other;
        return own.Count;
    }

    [Check] int Counted() => all.Count;
}

/// <summary>Ends by what gives the slot back, in a struct that is not partial.</summary>
public sealed class Slots
{
    readonly SemaphoreSlim free = new(1);

    public async Task<Held> Take()
    {
        await free.WaitAsync();
        return new Held(this);
    }

    void Return() => free.Release();

    public readonly struct Held(Slots slots) : IDisposable
    {
        public void Dispose() => slots.Return();
    }
}

/// <summary>Two who use a slot until its holder ends.</summary>
public partial class SlotUsers
{
    readonly Slots slots = new();
    int used;

    [Job(Copies = 2)]
    async Task Use()
    {
        using Slots.Held held = await slots.Take();
        used++;
    }

    [Check] bool UsedByBoth() => used == 2;
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

    public required string Kind { get; init; }

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

    [Job(Copies = 2)] int Make() => new Ticket(desk) { Kind = "paper", Name = "one", Number = 1 }.Number;

    [Check] bool CountedBoth() => desk.Count == 2;
}

/// <summary>Two who copy a stamp.</summary>
public partial class Stamps
{
    readonly Stamp first = new(new Desk());

    [Job(Copies = 2)] int Copy() => (first with { Number = 2 }).Number;

    [Check] bool CountedBoth() => first.Desk.Count == 2;
}

/// <summary>A counter that many may use, and one method of it that is for one only.</summary>
public struct Clicker
{
    int count, last;

    public int Click() => Interlocked.Increment(ref this.count);

    public void Set(int value) => last = value;
}

public partial class Clicked
{
    Clicker clicker;

    [Job(Copies = 2)] int Click() => clicker.Click();
}

public partial class ClickedAndSet
{
    Clicker clicker;

    [Job] void Click() => clicker.Click();

    [Job(Copies = 2)] void Set() => clicker.Set(1);
}
