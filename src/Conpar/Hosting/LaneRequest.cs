namespace Conpar.Hosting;

/// <summary>What the tool asks of a host process, as its command line.</summary>
/// <param name="Assembly">The user's assembly.</param>
/// <param name="Result">Where the host writes its result.</param>
/// <param name="Lane"><c>interleaved</c>, <c>parallel</c>, or <c>catalog</c> to list the scenarios only.</param>
/// <param name="Scenario">The scenario's full name.</param>
/// <param name="Jobs">Which jobs run, as a glob over their names; null for all.</param>
/// <param name="Trace">The trace file.</param>
/// <param name="Cores">The processors that the host was started on.</param>
/// <param name="Strategy">What chooses the next job in the interleaved lane.</param>
/// <param name="VirtualClock">Whether time jumps when every job waits (interleaved lane).</param>
/// <param name="Explore">How the interleavings are explored.</param>
/// <param name="Schedule">The interleaving that is run again.</param>
/// <param name="EndsAfter">After so long the host ends by itself, in case that the tool that started it is gone.</param>
internal sealed record LaneRequest(
    string Assembly, string Result, string Lane, string Scenario = "", string? Jobs = null, string Trace = "",
    IReadOnlyList<int>? Cores = null, string Strategy = "round-robin", bool VirtualClock = false, TimeSpan? EndsAfter = null,
    ExploreOptions? Explore = null, string? Schedule = null)
{
    /// <summary>The lane that only lists what there is.</summary>
    public const string Catalog = "catalog";

    /// <summary>The lane that makes a snapshot.</summary>
    public const string Snapshot = "snapshot";

    /// <summary>The lane that explores the interleavings.</summary>
    public const string Exploration = "explore";

    /// <summary>The lane that runs one interleaving again.</summary>
    public const string Replay = "replay";

    /// <summary>The request as arguments; <see cref="Parse"/> reads them back.</summary>
    public IEnumerable<string> ToArguments()
    {
        yield return "assembly=" + Assembly;
        yield return "result=" + Result;
        yield return "lane=" + Lane;
        yield return "scenario=" + Scenario;
        yield return "trace=" + Trace;
        yield return "strategy=" + Strategy;
        yield return "clock=" + (VirtualClock ? "virtual" : "real");
        if (Jobs is not null) yield return "jobs=" + Jobs;
        if (Cores is not null) yield return "cores=" + string.Join(',', Cores);
        if (Schedule is not null) yield return "schedule=" + Schedule;
        if (Explore is not null) yield return "explore=" + ExploreArgument.Of(Explore);
        if (EndsAfter is { } span) yield return "ends-after-ms=" + (long)span.TotalMilliseconds;
    }

    /// <summary>Reads what <see cref="ToArguments"/> wrote; unknown names are a newer tool's and are passed over.</summary>
    public static LaneRequest Parse(IEnumerable<string> arguments)
    {
        Dictionary<string, string> values = [];
        foreach (string argument in arguments)
        {
            int equals = argument.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0) values[argument[..equals]] = argument[(equals + 1)..];
        }

        string Value(string name) => values.GetValueOrDefault(name, "");
        return new LaneRequest(
            Value("assembly"), Value("result"), Value("lane"), Value("scenario"), values.GetValueOrDefault("jobs"), Value("trace"),
            values.TryGetValue("cores", out string? cores) ? [.. cores.Split(',').Select(int.Parse)] : null,
            Value("strategy"), Value("clock") == "virtual",
            values.TryGetValue("ends-after-ms", out string? ms) ? TimeSpan.FromMilliseconds(long.Parse(ms)) : null,
            values.TryGetValue("explore", out string? explore) ? ExploreArgument.Parse(explore) : null,
            values.GetValueOrDefault("schedule"));
    }
}
