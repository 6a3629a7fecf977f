namespace Conpar;

/// <summary>How a parallel run is made.</summary>
public sealed record ParallelRunOptions
{
    /// <summary>After so long the run is given up.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}
