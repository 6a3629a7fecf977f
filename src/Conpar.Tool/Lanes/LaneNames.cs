namespace Conpar.Tool.Lanes;

/// <summary>The lanes' names, as traces and reports have them.</summary>
static class LaneNames
{
    public const string Interleaved = "interleaved";
    public const string Parallel = "parallel";
}
