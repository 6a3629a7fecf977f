namespace Conpar.Semantics.Tests;

/// <summary>What the scenarios have in common: an order-sensitive log, and values that come with a point.</summary>
public abstract partial class Recorded
{
    /// <summary>What the job did, in order.</summary>
    public List<string> Log { get; } = [];

    /// <summary>A value behind a point: another job may have its turn before it is used.</summary>
    protected T P<T>(T value)
    {
        Log.Add(Show.Of(value));
        Probe.Step("p", value);
        return value;
    }

    /// <summary>A value behind an await.</summary>
    protected async Task<T> A<T>(T value)
    {
        Log.Add("await " + Show.Of(value));
        await Task.Yield();
        Log.Add("after " + Show.Of(value));
        return value;
    }

    protected void Note(string text) => Log.Add(text);

    /// <summary>A result that depends on everything.</summary>
    protected static string All(params object?[] values) => string.Join(" | ", values.Select(Show.Of));
}
