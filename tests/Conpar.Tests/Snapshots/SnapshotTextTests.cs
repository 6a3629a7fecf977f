using System.Globalization;
using Conpar.Cooperation;
using Conpar.Scheduling;
using Conpar.Snapshots;
using Conpar.Tests.Support;
using Conpar.Tracing;

namespace Conpar.Tests.Snapshots;

/// <summary>What a snapshot says, and that it never says anything else.</summary>
public sealed class SnapshotTextTests
{
    static string Of(Jobs jobs) => SnapshotText.Of(jobs.Descriptor, SnapshotRuns.Of(jobs.Descriptor, TimeSpan.FromSeconds(20)));

    /// <summary>The lines of a section.</summary>
    static string[] Section(string snapshot, string title) => [.. snapshot.Split($"\n{title}\n")[1].Split("\n\n")[0].TrimEnd('\n').Split('\n').Select(line => line[2..])];

    static Jobs Sleepers() => new Jobs()
        .Add("A", async job => { await Output.WriteLine(job, -1, 1.5); await Threads.Sleep(job, -1, 30_000); await Output.WriteLine(job, -1, "later"); })
        .Add("B", async job => { await Output.WriteLine(job, -1, "first"); await Threads.Sleep(job, -1, 60_000); });

    [Fact]
    public void It_begins_with_its_format_and_the_scenario() => Assert.StartsWith("# conpar snapshot 1\nTests.Jobs\n\ninterleaved\n", Of(Sleepers()), StringComparison.Ordinal);

    [Fact]
    public void The_interleaved_lane_is_there_in_order() => Assert.Equal(
        ["A starts", "A prints 1.5", "B starts", "B prints first", "A sleeps", "B sleeps", "A prints later", "A ends", "B ends"], Section(Of(Sleepers()), "interleaved"));

    [Fact]
    public void The_parallel_lane_is_there_in_layers() => Assert.Equal(
        ["A starts", "B starts", "--", "A prints 1.5", "B prints first", "--", "A sleeps", "B sleeps", "--", "A prints later", "B ends", "--", "A ends"], Section(Of(Sleepers()), "parallel"));

    [Fact]
    public void It_is_the_same_each_time() => Assert.Single(Enumerable.Range(0, 20).Select(_ => Of(Sleepers())).Distinct());

    /// <summary>Two jobs that read a count, give their turn away and write it: an update can be lost.</summary>
    static Jobs Racing()
    {
        int count = 0;
        async JobTask<int> Add(Job job)
        {
            int read = count;
            await Probes.Step(job, -1, "read", read);
            return count = read + 1;
        }

        return new Jobs().Setup(() => { count = 0; return Task.CompletedTask; }).Add("A", Add).Add("B", Add).Check(() => count);
    }

    [Fact]
    public void What_depends_on_the_order_is_said_and_not_shown()
    {
        string snapshot = Of(Racing());

        Assert.Equal(["A: depends on the order: 1 or 2", "B: depends on the order: 1 or 2", "check: depends on the order: 1 or 2"], Section(snapshot, "outcome"));
        Assert.Equal(["A starts", "B starts", "--", "A (depends on the order)", "B (depends on the order)", "--", "A returns (depends on the order)", "B returns (depends on the order)", "--", "A ends", "B ends"], Section(snapshot, "parallel"));
    }

    [Fact]
    public void A_job_that_goes_on_otherwise_in_another_order_is_cut_where_it_does()
    {
        int turns = 0;
        Jobs jobs = new Jobs().Setup(() => { turns = 0; return Task.CompletedTask; })
            .Add("A", async job => { await Probes.Step(job, -1, "a"); if (turns == 0) await Probes.Step(job, -1, "alone"); else await Output.WriteLine(job, -1, "second"); })
            .Add("B", async job => { await Probes.Step(job, -1, "b"); turns++; });

        Assert.Contains("A goes on as the order has it, 2 more events", Section(Of(jobs), "parallel"));
    }

    [Fact]
    public void A_deadlock_in_any_order_is_an_outcome()
    {
        object first = new(), second = new();
        JobTask Both(Job job, object one, object other) => Locked(job, one, other);
        async JobTask Locked(Job job, object one, object other)
        {
            await Monitors.Enter(job, -1, one);
            await Probes.Step(job, -1, "between");
            await Monitors.Enter(job, -1, other);
            await Monitors.Exit(job, -1, other);
            await Monitors.Exit(job, -1, one);
        }

        string ends = Assert.Single(Section(Of(new Jobs().Add("Up", job => Both(job, first, second)).Add("Down", job => Both(job, second, first))), "outcome"));

        Assert.StartsWith("ends: depends on the order: deadlock: ", ends, StringComparison.Ordinal);
        Assert.EndsWith(" or well", ends, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_do_not_depend_on_the_culture_of_the_machine()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo commas = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        commas.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = commas;
        try
        {
            Assert.Contains("A prints 1.5", Of(Sleepers()), StringComparison.Ordinal);
            Assert.Equal("0,5", 0.5.ToString(CultureInfo.CurrentCulture));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.DefaultThreadCurrentCulture = null;
        }
    }

    [Fact]
    public void A_long_trace_is_cut_and_a_change_in_the_rest_still_shows()
    {
        static Jobs Long(int odd) => new Jobs().Add("A", async job => { for (int i = 0; i < 3_000; i++) await Probes.Step(job, -1, i == 2_500 ? $"odd {odd}" : $"step {i % 7}"); });

        string one = Of(Long(1)), other = Of(Long(2));

        Assert.InRange(one.Split('\n').Length, 1_000, 3_000);
        Assert.NotEqual(one, other);
    }
}
