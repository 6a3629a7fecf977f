namespace Conpar.Exploration.Scenarios;

/// <summary>Four jobs that lose increments of each other: 576 traces.</summary>
public partial class LostIncrements
{
    int count;

    [Job(Copies = 4)] void Add() => count++;

    [Check]
    int Count() => count > 1 ? count : throw new InvalidOperationException("all but one are lost");
}

/// <summary>The same with what all threads of a process share.</summary>
public partial class StaticIncrements
{
    static int count;

    [Setup] void Begin() => count = 0;

    [Job(Copies = 4)] void Add() => Counter.Add(ref count);
}

/// <summary>What a job calls counts, too.</summary>
public partial class CalledStatics
{
    int count;

    [Job(Copies = 4)]
    void Add()
    {
        count++;
        Counter.Log();
    }
}

static class Counter
{
    static readonly List<int> log = [];

    public static void Add(ref int count) => count++;

    public static void Log()
    {
        lock (log) log.Clear();
    }
}
