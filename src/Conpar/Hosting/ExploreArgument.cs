using System.Globalization;

namespace Conpar.Hosting;

/// <summary>How interleavings are explored, as one argument of a host: <c>dpor;depth=2;races=warn</c>.</summary>
internal static class ExploreArgument
{
    public static string Of(ExploreOptions options)
    {
        List<string> parts = [options.Strategy, "races=" + options.Races, "seed=" + Text(options.Seed), "steps=" + Text(options.Steps)];
        if (options.Depth is { } depth) parts.Add("depth=" + Text(depth));
        if (options.Budget is { } budget) parts.Add("budget-ms=" + Text((long)budget.TotalMilliseconds));
        if (options.Executions is { } executions) parts.Add("executions=" + Text(executions));
        if (options.Workers is { } workers) parts.Add("workers=" + Text(workers));
        if (options.OrdersOutput) parts.Add("output-order=1");
        if (options.VirtualClock) parts.Add("clock=virtual");
        return string.Join(';', parts);
    }

    public static ExploreOptions Parse(string argument)
    {
        string[] parts = argument.Split(';');
        Dictionary<string, string> values = parts.Skip(1).Select(part => part.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[^1]);
        return new ExploreOptions
        {
            Strategy = parts[0],
            Races = values.GetValueOrDefault("races", "error"),
            OrdersOutput = values.ContainsKey("output-order"),
            VirtualClock = values.ContainsKey("clock"),
            Seed = (int)(Number("seed") ?? 1),
            Steps = (int)(Number("steps") ?? new ExploreOptions().Steps),
            Depth = (int?)Number("depth"),
            Budget = Number("budget-ms") is { } ms ? TimeSpan.FromMilliseconds(ms) : null,
            Executions = Number("executions"),
            Workers = (int?)Number("workers"),
        };

        long? Number(string name) => values.TryGetValue(name, out string? text) ? long.Parse(text, CultureInfo.InvariantCulture) : null;
    }

    static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
