namespace Conpar.Exploration.Scenarios;

/// <summary>Calls back what it was given, when it is told to, and then again.</summary>
public class Caller(Action<int> call)
{
    public event Action? Called;

    public void Call(int number)
    {
        call(number);
        Called?.Invoke();
    }
}

public partial class CalledBack
{
    readonly Caller caller;
    int sum, calls;

    public CalledBack()
    {
        caller = new Caller(number => sum += number);
        caller.Called += () => Interlocked.Increment(ref calls);
    }

    [Job, Arguments(1), Arguments(10)] void Call(int number) => caller.Call(number);

    [Check] string Sum() => $"{sum} by {calls}";
}

public partial class CalledBackInTurn
{
    readonly Lock gate = new();
    readonly Caller caller;
    int sum;

    public CalledBackInTurn() => caller = new Caller(number =>
    {
        lock (gate) sum += number;
    });

    [Job, Arguments(1), Arguments(10)] void Call(int number) => caller.Call(number);

    [Check] int Sum() => sum;
}

/// <summary>Functions that are handed on, and called by their value, by a condition, from a list, or several at once.</summary>
public partial class HandedFunctions
{
    readonly Dictionary<string, Func<int, int>> all = [];
    int last;

    [Setup]
    void Fill()
    {
        all["up"] = by => last += by;
        all["down"] = by => last -= by;
    }

    int Twice(Func<int, int> function, int by) => function(by) + function.Invoke(by);

    [Job, Arguments("up"), Arguments("down")] int Run(string name) => Twice(all.TryGetValue(name, out Func<int, int>? found) ? found : static by => by, 1);

    [Check] int Last() => last;
}

/// <summary>The name of a method as a callback.</summary>
public partial class CalledBackByName
{
    readonly Caller caller;
    int sum;

    public CalledBackByName() => caller = new Caller(Add);

    void Add(int number) => sum += number;

    [Job, Arguments(1), Arguments(10)] void Call(int number) => caller.Call(number);

    [Check] int Sum() => sum;
}
