namespace Conpar.Tests.Support;

/// <summary>Both lanes, for what must be the same in each.</summary>
static class EachLane
{
    public static TheoryData<string> Both => [Conpar.Tracing.LaneNames.Interleaved, Conpar.Tracing.LaneNames.Parallel];
}
