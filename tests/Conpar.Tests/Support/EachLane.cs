namespace Conpar.Tests.Support;

/// <summary>Both lanes, for what must be the same in each.</summary>
static class EachLane
{
    public static TheoryData<string> Both => [Tracing.LaneNames.Interleaved, Tracing.LaneNames.Parallel];
}
