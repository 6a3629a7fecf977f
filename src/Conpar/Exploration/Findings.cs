using Conpar.Scheduling;
using Conpar.Stepping;

namespace Conpar.Exploration;

/// <summary>What came up in the runs so far, each with the first schedule, by <see cref="ChoiceOrder"/>, that shows it.</summary>
internal sealed class Findings
{
    /// <summary>So many violations and outcomes are shrunk and shown; more of them say nothing new.</summary>
    const int MostShown = 16;

    sealed class Found(int[] schedule, Problem? problem)
    {
        public int[] Schedule { get; private set; } = schedule;

        public Problem? Problem { get; private set; } = problem;

        public long Executions;

        public void Show(int[] by, Problem? problem) => (Schedule, Problem) = (by, problem);

        public void Add(Found other)
        {
            Executions += other.Executions;
            if (ChoiceOrder.Instance.Compare(other.Schedule, Schedule) < 0) Show(other.Schedule, other.Problem);
        }
    }

    readonly Dictionary<string, Found> outcomes = [];
    readonly Dictionary<(ViolationKind, string), Found> problems = [];
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
            if (!outcomes.TryGetValue(ending.Outcome, out last)) outcomes[ending.Outcome] = last = new Found(ChoiceOrder.Choices(trace, trace.Depth), null);
        }

        last!.Executions++;
        if (ChoiceOrder.IsBefore(trace, trace.Depth, last.Schedule)) last.Show(ChoiceOrder.Choices(trace, trace.Depth), null);
        if (ending.Problem is { } problem) Add(problem, trace);
    }

    /// <summary>Jobs did not do again what they did: no schedule decides all of it, so not every one can be run.</summary>
    public void AddOtherRun() => uncontrolled.Add("the jobs do other things when they are run in the same order again, which something decides that is not controlled");

    public void Add(Problem problem, CausalTrace trace)
    {
        if (problem.Kind == ViolationKind.Exception && problem.Key.Contains(nameof(UncontrolledWaitException), StringComparison.Ordinal))
        {
            uncontrolled.Add(problem.Message);
            return;
        }

        // A race is there when both accesses are; how often it is there again nobody counts.
        int length = problem.Step >= 0 ? problem.Step + 1 : trace.Depth;
        if (!problems.TryGetValue((problem.Kind, problem.Key), out Found? found)) problems[(problem.Kind, problem.Key)] = found = new Found(ChoiceOrder.Choices(trace, length), problem);
        else if (ChoiceOrder.IsBefore(trace, length, found.Schedule)) found.Show(ChoiceOrder.Choices(trace, length), problem);
        found.Executions = problem.Kind == ViolationKind.Race ? 1 : found.Executions + 1;
    }

    /// <summary>Takes over what another worker found.</summary>
    public void Add(Findings other)
    {
        foreach ((string outcome, Found found) in other.outcomes)
        {
            if (!outcomes.TryAdd(outcome, found)) outcomes[outcome].Add(found);
        }

        foreach (((ViolationKind, string) key, Found found) in other.problems)
        {
            if (!problems.TryAdd(key, found)) problems[key].Add(found);
            if (key.Item1 == ViolationKind.Race) problems[key].Executions = 1;
        }

        uncontrolled.UnionWith(other.uncontrolled);
    }

    public IReadOnlyList<ExploredOutcome> Outcomes(ScenarioDescriptor scenario, ExploreOptions options)
    {
        string hash = Schedule.HashOf(scenario);
        Shrinking shrinking = new(new Replayer(scenario, options.Steps, options.VirtualClock));
        return
        [
            .. outcomes.OrderByDescending(outcome => outcome.Value.Executions).ThenBy(outcome => outcome.Key, StringComparer.Ordinal).Select((outcome, i) => new ExploredOutcome(
                outcome.Key, outcome.Value.Executions,
                new Schedule(hash, i < MostShown ? shrinking.Beginning(outcome.Value.Schedule, run => run.Ending.Outcome == outcome.Key) : outcome.Value.Schedule, options.VirtualClock).ToString())),
        ];
    }

    /// <summary>What goes wrong, shrunk and shown.</summary>
    public IReadOnlyList<Violation> Violations(ScenarioDescriptor scenario, ExploreOptions options)
    {
        string hash = Schedule.HashOf(scenario);
        Shrinking shrinking = new(new Replayer(scenario, options.Steps, options.VirtualClock));
        List<Violation> violations = [];
        foreach (Found found in problems.Values.OrderBy(found => found.Problem!.Kind).ThenByDescending(found => found.Executions).ThenBy(found => found.Schedule, ChoiceOrder.Instance).ThenBy(found => found.Problem!.Message, StringComparer.Ordinal))
        {
            Problem problem = found.Problem!;
            bool isShown = violations.Count < MostShown && problem.Kind != ViolationKind.Livelock;
            IReadOnlyList<int> schedule = isShown ? shrinking.Shrink(problem, found.Schedule) : found.Schedule;
            violations.Add(new Violation(
                problem.Kind, problem.Message, problem.At, new Schedule(hash, schedule, options.VirtualClock).ToString(), found.Executions,
                problem.Kind == ViolationKind.Race && options.Races == "warn", isShown ? shrinking.Shown(problem, schedule) : ""));
        }

        return violations;
    }
}
