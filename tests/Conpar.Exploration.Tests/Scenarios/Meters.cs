namespace Conpar.Exploration.Scenarios;

public interface IMeter
{
    int Value { get; set; }
}

/// <summary>A meter that only keeps its value.</summary>
public class PlainMeter : IMeter
{
    public int Value { get; set; }
}

/// <summary>One that has code for it.</summary>
public class CheckedMeter : IMeter
{
    int value;

    public int Value
    {
        get => value;
        set
        {
            if (value < 0) throw new ArgumentOutOfRangeException(nameof(value));
            this.value = value;
        }
    }
}

/// <summary>Jobs that know a meter by its interface: an increment is lost.</summary>
public partial class PlainlyMetered
{
    readonly IMeter meter = new PlainMeter();

    [Job(Copies = 2)] void Count() => meter.Value++;

    [Check] bool IsRight() => meter.Value == 2;
}

public partial class CheckedlyMetered
{
    readonly IMeter meter = new CheckedMeter();

    [Job(Copies = 2)] void Count() => meter.Value++;

    [Check] bool IsRight() => meter.Value == 2;
}

/// <summary>The same, one at a time.</summary>
public partial class GuardedMetered
{
    readonly IMeter meter = new PlainMeter();
    readonly Lock gate = new();

    [Job(Copies = 2)]
    void Count()
    {
        lock (gate) meter.Value++;
    }

    [Check] bool IsRight() => meter.Value == 2;
}
