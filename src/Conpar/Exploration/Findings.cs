using System.Numerics;
using Conpar.Scheduling;
using Conpar.Stepping;
using Conpar.Tracing;

namespace Conpar.Exploration;

/// <summary>What came up in the runs so far, each with the first schedule that showed it.</summary>
internal sealed class Findings
{
    /// <summary>So many violations are shrunk and shown; more of them say nothing new.</summary>
    const int MostShown = 16;

    sealed class Found(int[] schedule)
    {
        public int[] Schedule => schedule;

        public long Executions;
    }

    readonly Dictionary<string, Found> outcomes = [];
    readonly Dictionary<(ViolationKind, string), (Problem Problem, Found Found)> problems = [];
    readonly HashSet<string> uncontrolled = [];
    string? lastOutcome;
    Found? last;

    public IReadOnlyCollection<string> Uncontrolled => uncontrolled;

    /// <summary>Whether anything is wrong so far that is no mere warning.</summary>
    public bool HasViolation(ExploreOptions options) => problems.Count > 0 && problems.Keys.Any(key => key.Item1 != ViolationKind.Race || options.Races == "error");

    public void Add(Ending ending, CausalTrace trace)
    {
        if (ending.Outcome != lastOutcome)
        {
            lastOutcome = ending.Outcome;
            if (!outcomes.TryGetValue(ending.Outcome, out last)) outcomes[ending.Outcome] = last = new Found(Choices(trace));
        }

        last!.Executions++;
        if (ending.Problem is { } problem) Add(problem, trace);
    }

    public void Add(Problem problem, CausalTrace trace)
    {
        if (problem.Kind == ViolationKind.Exception && problem.Key.Contains(nameof(UncontrolledWaitException), StringComparison.Ordinal))
        {
            uncontrolled.Add(problem.Message);
            return;
        }

        if (!problems.TryGetValue((problem.Kind, problem.Key), out (Problem Problem, Found Found) known))
        {
            problems[(problem.Kind, problem.Key)] = known = (problem, new Found(Choices(trace)));
        }

        known.Found.Executions++;
    }

    /// <summary>A run that does not end: some job of the last steps goes round.</summary>
    public void AddEndless(ScenarioMachine machine, CausalTrace trace)
    {
        const int Last = 200;
        List<CausalEvent> end = [.. Enumerable.Range(Math.Max(0, trace.Depth - Last), Math.Min(Last, trace.Depth)).Select(i => trace[i])];
        string[] jobs = [.. end.Select(e => machine[e.Job].Name).Distinct()], at = [.. end.Select(e => SiteTable.Find(e.Operation.Site)?.At).OfType<string>().Distinct()];
        Problem problem = new(ViolationKind.Livelock, string.Join(',', jobs), $"no end: {string.Join(", ", jobs)} {(jobs.Length == 1 ? "goes" : "go")} round at {string.Join(", ", at)}", at);
        problems[(problem.Kind, problem.Key)] = (problem, new Found(Choices(trace)) { Executions = 1 });
    }

    static int[] Choices(CausalTrace trace)
    {
        int[] choices = new int[trace.Depth];
        for (int i = 0; i < choices.Length; i++) choices[i] = trace[i].Job;
        return choices;
    }

    public IReadOnlyList<ExploredOutcome> Outcomes(string hash) =>
        [.. outcomes.OrderByDescending(outcome => outcome.Value.Executions).ThenBy(outcome => outcome.Key, StringComparer.Ordinal).Select(outcome => new ExploredOutcome(outcome.Key, outcome.Value.Executions, new Schedule(hash, outcome.Value.Schedule).ToString()))];

    /// <summary>What goes wrong, shrunk and shown.</summary>
    public IReadOnlyList<Violation> Violations(ScenarioDescriptor scenario, ExploreOptions options)
    {
        string hash = Schedule.HashOf(scenario);
        Shrinking shrinking = new(new Replayer(scenario, options.Steps));
        List<Violation> violations = [];
        foreach ((Problem problem, Found found) in problems.Values.OrderBy(entry => entry.Problem.Kind).ThenByDescending(entry => entry.Found.Executions))
        {
            bool isShown = violations.Count < MostShown && problem.Kind != ViolationKind.Livelock;
            IReadOnlyList<int> schedule = isShown ? shrinking.Shrink(problem, found.Schedule) : found.Schedule;
            violations.Add(new Violation(
                problem.Kind, problem.Message, problem.At, new Schedule(hash, schedule).ToString(), found.Executions,
                problem.Kind == ViolationKind.Race && options.Races == "warn", isShown ? shrinking.Shown(problem, schedule) : ""));
        }

        return violations;
    }
}
