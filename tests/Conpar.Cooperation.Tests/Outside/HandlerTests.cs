using Conpar.Lanes;
using Conpar.Tracing;

namespace Conpar.Cooperation.Tests.Outside;

/// <summary>What a library calls at a time of its own is no job's, and what waits for it is no deadlock.</summary>
public class HandlerTests
{
    static readonly string[] scenarios = [nameof(HearsLate), nameof(HearsByAnother), nameof(HearsOfAProcess), nameof(HearsOfARead)];

    public static MatrixTheoryData<string, string> Runs => new(scenarios, Ways.All);

    [Theory, MemberData(nameof(Runs))]
    public void Is_waited_for(string scenario, string way)
    {
        (LaneRun run, Trace trace) = Ways.Run(Catalogue.Named(scenario), way);

        Assert.Null(run.Aborted);
        Assert.Equal("heard", Assert.Single(trace.Events, e => e.Kind == EventKind.Result).Text);
    }

    [Theory]
    [InlineData(nameof(HearsLate), "timer.Elapsed += (_, _) => heard.Set(): Timer.Elapsed is raised by a library, which calls its handlers as they are")]
    [InlineData(nameof(HearsByAnother), "timer.Elapsed += (_, _) => rings(): Timer.Elapsed is raised by a library, which calls its handlers as they are")]
    public void Is_listed(string scenario, string listed) => Assert.Equal([listed], Catalogue.Named(scenario).Uncontrolled.Select(call => $"{call.At.Text}: {call.Reason}"));
}
