namespace Conpar.Tool.Lanes;

/// <summary>The cores that each lane gets.</summary>
static class CoreSets
{
    /// <summary>The processors that this process may use.</summary>
    public static IReadOnlyList<int> Available { get; } = [.. Enumerable.Range(0, Environment.ProcessorCount)];

    /// <summary>What limits them, for messages.</summary>
    public static string Limit => Available.Count == 1 ? "since there is one core to use here" : $"since there are {Available.Count} cores to use here";

    public static IReadOnlyList<int> Interleaved => [Available[0]];

    public static IReadOnlyList<int> Parallel(int? count) => [.. Available.Take(count ?? Available.Count)];
}
