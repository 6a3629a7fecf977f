using Conpar.Comparing;
using Conpar.Comparing.Tests.Support;
using Conpar.Scheduling;
using Conpar.Tool.Rendering.Content;
using Conpar.Tracing;

namespace Conpar.Tool.Tests.Rendering;

/// <summary>Reports made from traces that are written down.</summary>
static class Examples
{
    static readonly RunEnvironment environment = new(2, 2, true, "An OS 1.0", ".NET 10.0.0", "A processor", 1);

    static ScenarioReport Report(
        string name, LaneRun[] interleaved, LaneRun[] parallel, string[] jobs, string? closing = null, UncontrolledCall[]? uncontrolled = null) => new(
        jobs, ScenarioComparison.Of(name, 12, uncontrolled ?? [], interleaved, parallel, environment with { Repeats = interleaved.Length }), closing);

    /// <summary>Two jobs that print and sleep, the same either way.</summary>
    public static ScenarioReport Sleeping()
    {
        static Script Count(double late)
        {
            Script script = new();
            foreach (string job in new[] { "Count#1", "Count#2" }) script.Start(job, 0.1);
            for (int i = 0; i < 3; i++)
            {
                foreach ((string job, double after) in new[] { ("Count#1", 0.2), ("Count#2", 0.2 + late) })
                {
                    script.Output(job, after + i * 100, $"{i + 1}", line: 14);
                    script.Sleep(job, after + 0.1 + i * 100, 99.5, line: 15);
                }
            }

            foreach (string job in new[] { "Count#1", "Count#2" }) script.End(job, 300.5);
            return script;
        }

        return Report("SleepingConcurrently", [Count(0.05).Run(LaneNames.Interleaved)], [Count(-0.05).Run(LaneNames.Parallel)], ["Count#1", "Count#2"], "Lesson: waits need no core.\nMeasured just now: nothing.");
    }

    /// <summary>A lost update: results and the check differ, and a call could not be controlled. Three runs of each lane.</summary>
    public static ScenarioReport Racing()
    {
        LaneRun Interleaved() => new Script()
            .Start("Deposit#1", 0.1).Acquire("Deposit#1", 1).Release("Deposit#1", 2).Step("Deposit#1", 2, "balance = 110")
            .Start("Deposit#2", 2).Acquire("Deposit#2", 2.5).Release("Deposit#2", 3).Step("Deposit#2", 3, "balance = 120")
            .Turn("Deposit#1", 60, waited: 57).Result("Deposit#1", 100, "110").End("Deposit#1", 100).Result("Deposit#2", 130, "120").End("Deposit#2", 130)
            .Run(LaneNames.Interleaved, check: "120");
        LaneRun Parallel(string second, string check) => new Script()
            .Start("Deposit#1", 0.1).Acquire("Deposit#1", 1).Release("Deposit#1", 12).Step("Deposit#1", 12, "balance = 110")
            .Start("Deposit#2", 0.1).Acquire("Deposit#2", 12, waited: 11).Release("Deposit#2", 13).Step("Deposit#2", 13, $"balance = {second}")
            .Result("Deposit#2", 55, second).End("Deposit#2", 55).Result("Deposit#1", 60, "110").End("Deposit#1", 60)
            .Run(LaneNames.Parallel, check);
        return Report(
            "Bank", [Interleaved(), Interleaved(), Interleaved()], [Parallel("120", "120"), Parallel("110", "110"), Parallel("110", "110")], ["Deposit#1", "Deposit#2"],
            uncontrolled: [new UncontrolledCall(new Site("/src/Bank.cs", 21, 5, "mutex.WaitOne()"), "external call that may block")]);
    }

    /// <summary>One lane ended early, in the other a job threw; what they wrote has line breaks, markup and escape sequences in it.</summary>
    public static ScenarioReport Failing()
    {
        const string Exception = "System.InvalidOperationException: no such account\n   at Bank.Pay() in /src/Bank.cs:line 12";
        return Report(
            "Bank.Inner<int>",
            [new Script().Start("Pay", 0.1).Output("Pay", 1, "one\ntwo | [red]`x`[/] \u001b[31m").Throw("Pay", 2, Exception).End("Pay", 2).Run(LaneNames.Interleaved)],
            [new Script().Start("Pay", 0.1).Output("Pay", 1, "one\ntwo | [red]`x`[/] \u001b[31m").Run(LaneNames.Parallel, aborted: "the host ended with exit code 7")], ["Pay"]);
    }

    /// <summary>Many jobs with many steps, a pair of which changed places far from the beginning.</summary>
    public static ScenarioReport Long()
    {
        static Script Steps(bool swapped)
        {
            Script script = new();
            for (int job = 1; job <= 12; job++) script.Start($"ReconcileAccounts(\"customer\", {job})", 0);
            for (int i = 0; i < 120; i++)
            {
                int step = swapped && i is 80 or 81 ? 161 - i : i;
                script.Step($"ReconcileAccounts(\"customer\", {step % 12 + 1})", i + 1, step % 30 < 3 ? "the same step again" : $"step 数字 {step} of a long description that does not fit", line: step % 30 < 3 ? 1 : step + 2);
            }

            for (int job = 1; job <= 12; job++) script.Result($"ReconcileAccounts(\"customer\", {job})", 130 + job, $"[{job}, {job * job}]").End($"ReconcileAccounts(\"customer\", {job})", 130 + job);
            return script;
        }

        return Report(
            "Reconciliation", [Steps(false).Run(LaneNames.Interleaved)], [Steps(swapped: true).Run(LaneNames.Parallel)],
            [.. Enumerable.Range(1, 12).Select(job => $"ReconcileAccounts(\"customer\", {job})")]);
    }

    /// <summary>Nothing was measured: the lanes were stopped before they began.</summary>
    public static ScenarioReport Interrupted() => Report(
        "Bank",
        [new Script().Run(LaneNames.Interleaved, aborted: "stopped by Ctrl+C") with { Cpu = default, Switches = 0 }],
        [new Script().Run(LaneNames.Parallel, aborted: "not run: stopped by Ctrl+C") with { Cpu = default, Switches = 0 }], ["Pay"]);
}
