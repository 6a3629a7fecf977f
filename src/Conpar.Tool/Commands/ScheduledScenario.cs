using Conpar.Exploration;
using Conpar.Hosting;
using Conpar.Tool.Inputs;
using Conpar.Tool.Lanes;

namespace Conpar.Tool.Commands;

/// <summary>Finds the scenario that a schedule is of: by its hash, or by name where the jobs have changed since.</summary>
static class ScheduledScenario
{
    public static (JobAssembly Assembly, ScenarioInfo Scenario) Of(Schedule schedule, RunSettings settings, IReadOnlyList<(JobAssembly Assembly, ScenarioInfo Scenario)> chosen)
    {
        List<(JobAssembly Assembly, ScenarioInfo Scenario)> same = [.. chosen.Where(one => HashOf(one.Scenario, settings.Job) == schedule.Hash)];
        if (same.Count > 1) throw new UserError($"the schedule is of several scenarios: {Names(same)}; --scenario or PATH says which");
        if (same.Count == 0 && settings.Scenario is null) throw new UserError($"the schedule is of none of the scenarios as they are now: {Names(chosen)}; --scenario says which it was of");
        if (same.Count == 0 && chosen.Count > 1) throw new UserError($"--scenario {settings.Scenario} matches {Names(chosen)}, and a schedule is of one");
        if (same.Count == 0) Console.Error.WriteLine(ScheduleText.ChangedSince);
        (JobAssembly Assembly, ScenarioInfo Scenario) found = same.Count == 1 ? same[0] : chosen[0];
        return found.Scenario.Explored > 0 ? found : throw new UserError($"{found.Scenario.Name} has no steps that a schedule could order", ExitCode.NothingToRun);
    }

    public static string HashOf(ScenarioInfo scenario, string? jobs) =>
        Schedule.HashOf(scenario.FullName, scenario.Jobs.Where(job => Glob.Matches(jobs, job.Name, job.Plain)).Select(job => (job.Name, job.Copies, job.Code)));

    static string Names(IEnumerable<(JobAssembly Assembly, ScenarioInfo Scenario)> scenarios) => string.Join(", ", scenarios.Select(one => one.Scenario.Name));
}
