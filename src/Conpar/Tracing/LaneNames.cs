namespace Conpar.Tracing;

/// <summary>The lanes' names, as requests, traces and reports have them.</summary>
internal static class LaneNames
{
    public const string Interleaved = "interleaved";
    public const string Parallel = "parallel";
}
