namespace Conpar.Exploration.Scenarios;

/// <summary>Counts, for each type apart.</summary>
public static partial class Kind<T>
{
    public static int Count;

    public static int Sum { get; set; }
}

/// <summary>Each counts for a type of its own.</summary>
public partial class TwoKinds
{
    [Job] void CountNumber() => Add<int>();

    [Job] void CountText() => Add<string>();

    static void Add<T>()
    {
        Kind<T>.Count++;
        Kind<T>.Sum++;
    }
}

/// <summary>Both count for the same type.</summary>
public partial class OneKind
{
    [Job] void CountNumber() => Kind<int>.Count++;

    [Job] void CountAnother() => Kind<int>.Count++;
}

/// <summary>Keeps its count to itself.</summary>
public static class ClosedKind<T>
{
    static int count;

    public static void Add() => count++;
}

public partial class TwoClosedKinds
{
    [Job] void CountNumber() => ClosedKind<int>.Add();

    [Job] void CountText() => ClosedKind<string>.Add();
}

public partial class OneClosedKind
{
    [Job(Copies = 2)] void CountNumber() => ClosedKind<int>.Add();
}
