using System.Runtime.CompilerServices;

namespace Conpar.Exploration.Scenarios;

/// <summary>Numbers that one changes as elements, and the other reads as a list.</summary>
public partial class NumbersBehindAnInterface
{
    readonly int[] numbers = new int[1];

    IList<int> All => numbers;

    [Job] void Write() => numbers[0] = 1;

    [Job] int Read() => All[0];
}

/// <summary>Adds by a delegate.</summary>
public partial class AddedByADelegate
{
    readonly List<int> list = [];

    [Job(Copies = 2)]
    void Add()
    {
        Action<int> add = list.Add;
        add(1);
    }
}

/// <summary>What is equal changes.</summary>
public sealed class Label(int number)
{
    public int Number = number;

    public override bool Equals(object? obj) => obj is Label other && other.Number == Number;

    public override int GetHashCode() => 0;

    public override string ToString() => Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Looks for a label in a list, by its key, and in a text.</summary>
public partial class LabelsOfALibrary
{
    readonly Label label = new(0);

    [Job] void Change() => label.Number = 1;

    [Job] bool InList() => new List<Label> { new(0) }.Contains(label);

    [Job]
    bool ByKey()
    {
        Dictionary<Label, int> numbers = new() { [new Label(0)] = 1 };
        return numbers.ContainsKey(label);
    }

    [Job] string InText() => string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0}", label);
}

/// <summary>Makes a text, and counts.</summary>
[InterpolatedStringHandler]
public sealed class CountingHandler
{
    public CountingHandler(int literalLength, int formattedCount, Log log) => log.Count++;

    public void AppendLiteral(string text) { }

    public void AppendFormatted<T>(T value) { }
}

/// <summary>Writes what a handler of its own makes.</summary>
public sealed class Log
{
    public int Count;

    public void Write([InterpolatedStringHandlerArgument("")] CountingHandler text) { }
}

/// <summary>Two who log.</summary>
public partial class CountedLog
{
    readonly Log log = new();

    [Job(Copies = 2)] void Write() => log.Write($"number {1}");
}

/// <summary>Whether something is left.</summary>
public sealed class Supply
{
    public int Left;

    public static bool operator true(Supply supply) => supply.Left > 0;

    public static bool operator false(Supply supply) => supply.Left <= 0;
}

/// <summary>Looks whether something is left.</summary>
public partial class DecidedSupply
{
    readonly Supply supply = new();

    [Job] void Add() => supply.Left = 1;

    [Job] string Ask() => supply ? "some" : "none";
}

/// <summary>What counts.</summary>
public interface ICounter
{
    void Count();
}

/// <summary>A struct that does.</summary>
public struct StructCounter : ICounter
{
    int count;

    public void Count() => count++;
}

/// <summary>Two who count with the same one.</summary>
public partial class BoxedCounter
{
    readonly ICounter counter = new StructCounter();

    [Job(Copies = 2)] void Count() => counter.Count();
}

/// <summary>An order whose lines are those of others.</summary>
public sealed class SharedOrder
{
    public static readonly List<int> All = [];

    public List<int> Lines { get; } = All;

    public List<int> Own { get; } = [];
}

/// <summary>Adds to the lines of a new order.</summary>
public partial class InitializedOrder
{
    [Job] int Add() => new SharedOrder { Lines = { 1 } }.Lines.Count;

    [Job] int Own() => new SharedOrder { Own = { 1 } }.Own.Count;
}

/// <summary>Runs what it is given.</summary>
public partial class RunDelegate
{
    int count;

    [Job]
    async Task Run()
    {
        Func<Task> add = async () =>
        {
            await Task.Yield();
            count++;
        };
        await Task.Run(add);
    }
}

/// <summary>Waits for what its maker has.</summary>
public partial class MutexOfTheMaker
{
    readonly Mutex gate = new(initiallyOwned: true), free = new(initiallyOwned: false);

    [Job] void Take() => gate.WaitOne();

    [Job]
    void Free()
    {
        free.WaitOne();
        free.ReleaseMutex();
    }
}
