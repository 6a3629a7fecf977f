namespace Conpar.Exploration.Scenarios;

/// <summary>An order that one job pays and another cancels.</summary>
class Order
{
    public bool Paid { get; set; }

    public bool Cancelled { get; set; }

    public List<string> Lines { get; } = ["book", "pen"];
}

/// <summary>Each job looks first, by a pattern, and then changes what the other one looked at.</summary>
public partial class PaidAndCancelled
{
    readonly Order order = new();

    [Job]
    void Pay()
    {
        if (order is { Cancelled: false, Lines.Count: > 1 }) order.Paid = true;
    }

    [Job]
    void Cancel()
    {
        if (order is { Paid: false }) order.Cancelled = true;
    }

    [Check] bool OneOfThem() => order.Paid != order.Cancelled;
}

/// <summary>Several patterns look at one member, which is read once: none of them sees another value.</summary>
public partial class LookedAtOnce
{
    readonly Order order = new();

    [Job] void Pay() => order.Paid = true;

    [Job] int Look() => order switch { { Paid: true } => 1, { Paid: false } => 2, _ => 3 };
}

/// <summary>A pattern in a lambda that other code runs.</summary>
public partial class LookedAtInALambda
{
    readonly Order[] orders = [new(), new()];

    [Job] void Pay() => orders[0].Paid = true;

    [Job] int Count() => orders.Count(order => order is { Paid: true });
}
