using static Conpar.Comparing.Tests.Support.Script;

namespace Conpar.Comparing.Tests;

/// <summary>Which figures lead to which verdict, and what it says.</summary>
public sealed class VerdictTests
{
    /// <summary>Two jobs that compute half of 400 ms each, in any lane as long as told.</summary>
    static ScenarioFigures Figures(
        double interleaved = 400, double parallel = 200, double sleeping = 0, double locked = 0, double awaiting = 0, double jobTime = 400,
        double cpu = 400, double parallelCpu = 400, double work = 400, double span = 200, int jobs = 2, int cores = 2, double spread = 0, double? coreTime = null) => new(
        jobs, cores,
        new LaneFigures(Ms(interleaved), Ms(interleaved), Ms(interleaved * (1 + spread)), Ms(cpu), Ms(jobTime), Ms(sleeping), default, Ms(awaiting)),
        new LaneFigures(Ms(parallel), Ms(parallel), Ms(parallel), Ms(parallelCpu), Ms(jobTime), Ms(sleeping), Ms(locked), Ms(awaiting)),
        new WorkAndSpan(Ms(work), Ms(span)), Ms(coreTime ?? work));

    static void Gives(string expected, ScenarioFigures figures) => Assert.Equal(expected, VerdictRules.Of(figures).ToString());

    [Fact]
    public void Computing_twice_as_fast_pays() => Gives(
        "cpu-bound: the jobs compute 100% of their time, and 2 cores do it 2.00× as fast (400 ms taking turns, 200 ms on 2 cores; efficiency 100%); parallelism pays",
        Figures());

    [Fact]
    public void Sleeping_on_one_core_suffices() => Gives(
        "wait-bound: the jobs wait 99% of their time (sleeping 99%), and one core serves them all: 505 ms taking turns, 504 ms on 2 cores; concurrency suffices",
        Figures(interleaved: 505, parallel: 504, sleeping: 1000, jobTime: 1008, work: 8, span: 504, cpu: 8, parallelCpu: 8));

    [Fact]
    public void Waiting_and_computing_is_told_apart() => Gives(
        "wait-bound: the jobs wait 60% of their time (awaiting 40%, sleeping 20%); what they compute meanwhile is done sooner on more cores: 400 ms taking turns, 250 ms on 2 cores, 1.60×",
        Figures(parallel: 250, sleeping: 100, awaiting: 200, jobTime: 500));

    [Fact]
    public void A_lock_that_all_wait_for_is_contention() => Gives(
        "contended: on 2 cores the jobs wait 45% of their time for locks: 400 ms taking turns, 410 ms on 2 cores, 0.98×; hold the locks shorter, or share less",
        Figures(parallel: 410, locked: 360, jobTime: 800));

    [Fact]
    public void More_processor_time_for_the_same_work_is_contention_too() => Gives(
        "contended: the same work takes 3.00× the processor time on 2 cores (400 ms taking turns, 600 ms on 2 cores), as where cores write to the same memory, allocate much, or are threads of one physical core; work and span allow 2.00×",
        Figures(parallel: 600, parallelCpu: 1200));

    [Fact]
    public void A_lost_speedup_without_a_known_cause_is_not_explained_away() => Assert.StartsWith(
        "inconclusive: 2 cores gave 1.00× where work and span allow 2.00×, and neither locks nor processor time tell why", VerdictRules.Of(Figures(parallel: 400)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Cores_that_others_use_decide_nothing() => Gives(
        "inconclusive: the jobs ran for 780 ms on 2 cores together and had a processor for 400 ms of it (400 ms taking turns, 390 ms on 2 cores): other programs were using them, or the jobs waited where the trace cannot see it",
        Figures(parallel: 390, coreTime: 780));

    [Fact]
    public void Runs_that_differ_more_than_the_lanes_decide_nothing() => Assert.StartsWith(
        "inconclusive: runs of the same lane differ by 50%, as much as the lanes do", VerdictRules.Of(Figures(parallel: 350, spread: 0.5)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_speedup_that_cores_cannot_give_is_not_believed() => Assert.StartsWith(
        "inconclusive: the parallel lane was 4.00× as fast, which 2 cores alone cannot be", VerdictRules.Of(Figures(parallel: 100)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Next_to_nothing_is_too_small() => Gives(
        "too-small: both lanes took less than 2.00 ms (300 µs taking turns, 400 µs on 2 cores); give the jobs more to do",
        Figures(interleaved: 0.3, parallel: 0.4, work: 0.2, span: 0.1, jobTime: 0.3));

    [Fact]
    public void Many_jobs_of_next_to_nothing_are_too_small_however_long_they_take_together() => Assert.StartsWith(
        "too-small: a job computes for 5 µs on average", VerdictRules.Of(Figures(interleaved: 50, parallel: 400, jobs: 10_000, work: 50, span: 0.01, jobTime: 60)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void One_job_cannot_be_faster_on_two_cores() => Gives(
        "cpu-bound: the jobs compute 100% of their time, but 2 cores gave 1.00× (200 ms taking turns, 200 ms on 2 cores): one job runs on one core, however many there are",
        Figures(interleaved: 200, jobs: 1, work: 200, jobTime: 200));

    [Fact]
    public void One_job_is_not_said_to_gain_what_taking_turns_cost() => Gives(
        "cpu-bound: the jobs compute 100% of their time, but one at a time, so that more cores give nothing (300 ms taking turns, 200 ms on 2 cores: taking turns has its price, too)",
        Figures(interleaved: 300, jobs: 1, work: 200, jobTime: 200));

    [Fact]
    public void A_long_chain_leaves_nothing_to_gain() => Assert.EndsWith(
        "one chain of steps takes 390 ms of the 400 ms, so work and span allow no more", VerdictRules.Of(Figures(parallel: 395, span: 390)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void On_one_core_nothing_can_be_gained() => Assert.EndsWith(
        "there was only one core to run on", VerdictRules.Of(Figures(parallel: 400, cores: 1)).ToString(), StringComparison.Ordinal);
}
