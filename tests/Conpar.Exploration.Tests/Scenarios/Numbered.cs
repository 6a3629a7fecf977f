namespace Conpar.Exploration.Scenarios;

/// <summary>What has a number, which its constructor takes from a counter that all share.</summary>
public class Numbered
{
    static int next;

    public Numbered() => Number = next++;

    public int Number { get; init; }
}

/// <summary>One whose base takes the number.</summary>
public sealed class NumberedOrder(string name) : Numbered
{
    public string Name => name;

    public required int Count { get; init; }
}

/// <summary>A record whose property begins with the number.</summary>
public sealed record NumberedPoint(int X, int Y)
{
    static int next;

    public int Number { get; } = next++;
}

/// <summary>What enters itself in a list before all of it is there.</summary>
public sealed class Entered
{
    public Entered(List<Entered> all)
    {
        lock (all) all.Add(this);
        Price = 7;
    }

    public int Price { get; private set; }
}

/// <summary>What goes through a list while it is made.</summary>
public sealed class Total
{
    public Total(List<int> all)
    {
        foreach (int one in all) Sum += one;
    }

    public int Sum { get; }
}

/// <summary>The list changes meanwhile.</summary>
public partial class TotalOfAChangedList
{
    readonly List<int> all = [1];

    [Job] int Count() => new Total(all).Sum;

    [Job] void Add() => all.Add(2);
}

/// <summary>Both jobs make what has a number.</summary>
public partial class NumberedByTwo
{
    [Job] int First() => new Numbered().Number;

    [Job] int Second() => new Numbered().Number;
}

/// <summary>The same behind a base, an initializer and members that only that may set.</summary>
public partial class OrdersByTwo
{
    [Job] string First() => Made("ink");

    [Job] string Second() => Made("pen");

    static string Made(string name)
    {
        NumberedOrder order = new(name) { Count = 2 };
        return $"{order.Name} {order.Count}";
    }
}

/// <summary>The same with records.</summary>
public partial class PointsByTwo
{
    [Job] string First() => Made(1);

    [Job] string Second() => Made(2);

    static string Made(int x)
    {
        NumberedPoint point = new(x, 3);
        return $"{point.X} {point.Y}";
    }
}

/// <summary>One job finds what another one has not yet finished making.</summary>
public partial class EnteredEarly
{
    readonly List<Entered> all = [];

    [Job] int Make() => new Entered(all).Price;

    [Job]
    int? Look()
    {
        Entered? found;
        lock (all) found = all.Count > 0 ? all[0] : null;
        return found?.Price;
    }
}
