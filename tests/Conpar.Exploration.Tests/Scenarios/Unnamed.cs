namespace Conpar.Exploration.Scenarios;

/// <summary>Counts in a field without a name.</summary>
public partial class UnnamedCount
{
    int Count { get => field; set => field = value < 0 ? 0 : value; }

    [Job(Copies = 2)] void Add() => Count++;

    [Check] bool CountedBoth() => Count == 2;
}

/// <summary>Makes a value once, as far as one does it alone.</summary>
public partial class MadeOnce
{
    int made;

    object Value => field ??= Make();

    object Make()
    {
        Interlocked.Increment(ref made);
        return new object();
    }

    [Job(Copies = 2)] bool Use() => Value == Value;

    [Check] bool Once() => made == 1;
}

/// <summary>The same with what threads do at once.</summary>
public partial class MadeAtomically
{
    object? Value => field ?? Interlocked.CompareExchange(ref field, new object(), null) ?? field;

    [Job(Copies = 2)] bool Use() => Value == Value;
}

/// <summary>A class that is not partial.</summary>
public sealed class ClosedCount
{
    public static int All { get => field; set => field = value; }

    public int Own { get => field; set => field = value; }
}

/// <summary>Counts there.</summary>
public partial class ClosedCounts
{
    readonly ClosedCount count = new();

    [Setup] void Begin() => ClosedCount.All = 0;

    [Job(Copies = 2)]
    void Add()
    {
        count.Own++;
        ClosedCount.All++;
    }

    [Check] bool CountedBoth() => count.Own == 2 && ClosedCount.All == 2;
}
