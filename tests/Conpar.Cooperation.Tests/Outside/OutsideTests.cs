using Conpar.Lanes;
using Conpar.Scheduling;
using Conpar.Tracing;

namespace Conpar.Cooperation.Tests.Outside;

/// <summary>A call that waits for what is outside of the program blocks its own job only; it is listed, and counts as a wait.</summary>
public class OutsideTests
{
    public static TheoryData<string> RealWays => [.. Ways.All.Where(way => !way.StartsWith("virtual", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(RealWays))]
    public void Synchronous_requests_that_need_each_other_are_answered(string way)
    {
        Trace trace = Run(nameof(AsksInSynchronousCode), way).Trace;
        Assert.Equal(["both", "both"], Results(trace));
        Assert.Equal(2, trace.Events.Count(e => e.Kind == EventKind.Wait && e.Site?.Text.StartsWith("http.Send", StringComparison.Ordinal) == true));
    }

    [Theory, MemberData(nameof(RealWays))]
    public void Asynchronous_requests_that_need_each_other_are_answered(string way) =>
        Assert.Equal(["both", "both"], Results(Run(nameof(AsksInAsynchronousCode), way).Trace));

    [Theory, MemberData(nameof(RealWays))]
    public void A_read_waits_for_the_other_job_s_write(string way)
    {
        (LaneRun run, Trace trace) = Run(nameof(ReadsWhatTheOtherWrites), way);
        Assert.Equal(["pipe!"], Results(trace));
        if (way != "parallel") Assert.Equal("8", run.Check);
    }

    [Fact]
    public void The_calls_are_listed() => Assert.Equal(
        [
            "http.Send(new HttpRequestMessage(HttpMethod.Get, server.Add…: HttpClient.Send waits for what is outside of the program",
            "reader.ReadToEnd(): StreamReader.ReadToEnd waits for what is outside of the program",
            "new Thread(Serve) { IsBackground = true }.Start(): it begins before the jobs, and runs beside them as it is",
        ],
        Catalogue.Named(nameof(AsksInSynchronousCode)).Uncontrolled.Select(call => $"{call.At.Text}: {call.Reason}"));

    static IEnumerable<string> Results(Trace trace) => trace.Events.Where(e => e.Kind == EventKind.Result).Select(e => e.Text);

    static (LaneRun Run, Trace Trace) Run(string scenario, string way)
    {
        (LaneRun run, Trace trace) = Ways.Run(Catalogue.Named(scenario), way);
        Assert.Null(run.Aborted);
        return (run, trace);
    }
}
